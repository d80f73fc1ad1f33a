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
  public let clientID: String
  /// The id under which its own certificate is mapped: an assertion's `kid`.
  public let certificateID: String
  /// The private key that belongs to that certificate (EC P-256, PKCS#8 PEM), made when the simulator was.
  public var privateKeyPEM: String { clientKey.pem }
  /// The self-signed certificate that its TLS shows, for 127.0.0.1 and localhost: what a client must trust.
  public var certificatePEM: String { serverCertificate.pem }

  private let clientKey: PrivateKey
  private let serverKey: PrivateKey
  private let serverCertificate: Certificate
  private let frontDoor: FrontDoor
  private let server = Mutex<Server?>(nil)

  /// Makes the account, its company and its keys; nothing listens yet. Throws when an option is unusable.
  public init(options: SimulatorOptions = SimulatorOptions()) throws(SimulatorError) {
    try options.check()
    account = options.account
    clientID = Randomness.hex(byteCount: 32)
    certificateID = Base64URL.encode(Randomness.bytes(count: 32))
    do {
      (clientKey, serverKey) = (try .generate(.ec(.p256)), try .generate(.ec(.p256)))
      serverCertificate = try .selfSigned(
        key: serverKey, commonName: "nss simulator", dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"])
    } catch {
      throw .certificate("\(error)")
    }
    let own = CertificateMapping(
      certificateID: certificateID, clientID: clientID, publicKeyPEM: clientKey.publicKey.pem)
    let authorizer = try Authorizer(options, mappings: [own] + options.mappings)
    let records = SharedRecords { Company.store }
    frontDoor = FrontDoor(
      options, authorizer: authorizer,
      services: [
        TokenService(authorizer: authorizer, account: options.account),
        RecordService(records: records, now: options.now),
        CollectionService(records: records),
        SubresourceService(records: records),
        SystemService(now: options.now),
        RESTletService(),
      ])
  }

  deinit { stop() }

  /// The answer to a request, without a network: what the server answers too.
  public func answer(_ request: HTTPRequest) -> HTTPResponse { frontDoor.answer(request, host: host) }

  /// Listens on 127.0.0.1, on any free port for 0; when it already does, goes on as it was. Throws when it cannot.
  public func start(port: Int = 0) throws(SimulatorError) {
    try server.withLock { server throws(SimulatorError) in
      guard server == nil else { return }
      guard let number = UInt16(exactly: port) else { throw .port(port, "\(port) is no port: it is a number from 0 to 65535") }
      let tls: TLSContext
      do {
        tls = try .server(certificate: serverCertificate, key: serverKey)
      } catch {
        throw .certificate("\(error)")
      }
      do {
        server = try Server(port: number, tls: tls) { [frontDoor] request in
          // HTTP/1.1 requests name their host, so the one given here is for what is older.
          frontDoor.answer(request, host: "127.0.0.1")
        }
      } catch {
        throw .port(port, "\(error)")
      }
    }
  }

  /// Stops listening and ends the connections; does nothing when it does not run.
  public func stop() {
    let running = server.withLock { server in
      defer { server = nil }
      return server
    }
    running?.stop()
  }

  /// `https://127.0.0.1:PORT`, what stands in the place of `https://ACCOUNT.suitetalk.api.netsuite.com`.
  /// Without a port while it does not listen.
  public var baseURL: String { "https://\(host)" }

  private var host: String {
    let port = server.withLock { $0?.port }
    return port.map { "127.0.0.1:\($0)" } ?? "127.0.0.1"
  }
}
