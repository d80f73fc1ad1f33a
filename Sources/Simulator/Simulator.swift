import Crypto
import HTTP
import Platform
import Synchronization

/// A NetSuite on this machine, good enough to test against: a made-up account with a small company in it.
///
/// It is written from NetSuite's documentation alone and shares no code with the client, so that the two
/// cannot agree on one mistake. Clients reach it as they reach NetSuite: by TLS, and logged in by an assertion.
public final class Simulator: Sendable {
  /// The account it plays.
  public let account: String
  /// The integration's client id, 64 hexadecimal digits: an assertion's `iss`.
  public var clientID: String { keys.clientID }
  /// The id under which its own certificate is mapped: an assertion's `kid`.
  public var certificateID: String { keys.certificateID }
  /// The private key that belongs to that certificate (EC P-256, PKCS#8 PEM), made when the simulator or its data folder was.
  public var privateKeyPEM: String { keys.client.pem }
  /// What signs requests by OAuth 1.0a: the first of the options', else made when the simulator or its data folder was.
  public let tba: TBACredentials
  /// The self-signed certificate that its TLS shows: what a client must trust. It is for 127.0.0.1, localhost, and the
  /// account's hosts below `api.netsuite.com`, for clients that cannot be given another host than these.
  public var certificatePEM: String { keys.certificate.pem }

  /// The path of a file with `privateKeyPEM`, when there is a data folder: the same at every start, as all of these are.
  public var privateKeyFile: String? { folder?.keyFile }
  /// Likewise of one with `certificatePEM`.
  public var certificateFile: String? { folder?.certificateFile }

  private let keys: AccountKeys
  private let folder: DataFolder?
  private let records: SharedRecords
  private let frontDoor: FrontDoor
  private let line: UnreliableLine
  private let running = Mutex<Running?>(nil)

  private struct Running: Sendable {
    let server: Server
    let stopping: Cancellation
  }

  /// Makes the account, its company and its keys; nothing listens yet. Throws when an option is unusable.
  public init(options: SimulatorOptions = SimulatorOptions()) throws(SimulatorError) {
    try options.check()
    account = options.account
    if let path = options.dataFolder { folder = try DataFolder(path, longLog: options.longLog) } else { folder = nil }
    if let folder { keys = try folder.keys(for: account) } else { keys = try AccountKeys(for: account) }
    let own = CertificateMapping(
      certificateID: keys.certificateID, clientID: keys.clientID, publicKeyPEM: keys.client.publicKey.pem)
    let register = try CertificateRegister([own] + options.mappings, now: options.now)
    let authorizer = Authorizer(options, register: register)
    tba = options.tba.first ?? keys.tba
    let signatures = SignatureLogin(options, credentials: options.tba + [tba])
    let governor = Governor(limit: options.concurrency)
    let (records, jobs) = try Self.state(options, folder)
    self.records = records
    frontDoor = FrontDoor(
      options, logins: Logins(bearers: authorizer, signatures: signatures), jobs: jobs,
      services: [
        TokenService(authorizer: authorizer, account: options.account),
        CertificateService(register: register),
        MetadataService(records: records),
        TransformService(records: records, now: options.now),
        AttachmentService(records: records),
        ActionService(records: records, now: options.now),
        RecordService(records: records, now: options.now),
        CollectionService(records: records, now: options.now),
        SubresourceService(records: records),
        JobService(jobs: jobs),
        SuiteQLService(records: records, now: options.now),
        SystemService(governor: governor, now: options.now),
        RESTletService(scripts: options.restlets),
      ])
    line = UnreliableLine(options, to: frontDoor, governor: governor)
  }

  /// The records and the jobs, from the data folder if there is one.
  private static func state(
    _ options: SimulatorOptions, _ folder: DataFolder?
  ) throws(SimulatorError) -> (SharedRecords, JobBoard) {
    let initial = try options.initialState.map { json throws(SimulatorError) in try Company.store(of: json, for: options) }
    guard let folder else {
      return (SharedRecords(now: options.now) { initial ?? Company.people(for: options) }, JobBoard(options))
    }
    var store = Company.withoutRecords(for: options)
    let known = try folder.load(into: &store)
    if known != nil, initial != nil { throw .data("the data folder has an account already: a state is for a new one") }
    if known == nil {
      store = initial ?? Company.people(for: options)
      if !store.hasTraded { Company.trade(&store) }
    }
    if known == nil || folder.isLong { try folder.begin(store, known ?? []) }
    let jobs = JobBoard(options, jobs: known ?? [], folder: folder)
    return (SharedRecords(store, by: Keeper(folder, jobs: jobs), now: options.now), jobs)
  }

  deinit { stop() }

  /// The answer to a request, without a network, and so without latency, limits, faults and log.
  public func answer(_ request: HTTPRequest) -> HTTPResponse { frontDoor.answer(request, host: host) }

  /// All records as JSON, in a form of the simulator's own, which `SimulatorOptions.initialState` takes. Jobs that wait
  /// are not in it.
  public var state: [UInt8] { StateJSON.value(of: records.copy).bytes }

  /// Listens on 127.0.0.1. For 0 the port is any free one: with a data folder the one it had last time, if that is free.
  /// When it already listens, goes on as it was. Throws when it cannot.
  public func start(port: Int = 0) throws(SimulatorError) {
    try running.withLock { running throws(SimulatorError) in
      guard running == nil else { return }
      guard let number = UInt16(exactly: port) else { throw .port(port, "\(port) is no port: it is a number from 0 to 65535") }
      let tls: TLSContext
      do {
        tls = try .server(certificate: keys.certificate, key: keys.server)
      } catch {
        throw .certificate("\(error)")
      }
      let stopping = Cancellation()
      do {
        let server = try server(at: number, tls) { [line] request in line.answer(request, stopping: stopping) }
        running = Running(server: server, stopping: stopping)
        folder?.port = Int(server.port)
      } catch {
        throw .port(port, "\(error)")
      }
    }
  }

  private func server(
    at port: UInt16, _ tls: TLSContext, _ answer: @escaping @Sendable (HTTPRequest) -> ServerAnswer
  ) throws(ListenError) -> Server {
    if port == 0, let last = folder?.port.flatMap(UInt16.init(exactly:)),
      let server = try? Server(at: last, tls: tls, answering: answer)
    {
      return server
    }
    return try Server(at: port, tls: tls, answering: answer)
  }

  /// Stops listening, answers what is under way and ends the connections; does nothing when it does not run.
  public func stop() {
    let stopped = running.withLock { running in
      defer { running = nil }
      return running
    }
    stopped?.stopping.cancel()
    stopped?.server.stop()
  }

  /// `https://127.0.0.1:PORT`, what stands in the place of `https://ACCOUNT.suitetalk.api.netsuite.com`.
  /// Without a port while it does not listen.
  public var baseURL: String { "https://\(host)" }

  private var host: String {
    let port = running.withLock { $0?.server.port }
    return port.map { "127.0.0.1:\($0)" } ?? "127.0.0.1"
  }
}
