import Crypto
import HTTP
import JSON
import Platform
import Simulator
import Synchronization

/// A simulator that listens, and a client of this project's HTTP that trusts it and is logged in.
final class LiveSimulator: Sendable {
  let simulator: Simulator
  let pool: ConnectionPool
  private let origin: Origin
  private let token: String
  private let handled = HandledRequests()

  final class HandledRequests: Sendable {
    let list = Mutex<[HandledRequest]>([])
  }

  init(_ configure: (inout SimulatorOptions) -> Void = { _ in }) throws {
    var options = SimulatorOptions()
    options.log = { [handled] request in handled.list.withLock { $0.append(request) } }
    configure(&options)
    let simulator = try Simulator(options: options)
    try simulator.start()
    let roots = Array(simulator.certificatePEM.utf8)
    self.simulator = simulator
    pool = ConnectionPool { () throws(TLSError) in try TLSContext.client(roots: .pem(roots)) }
    origin = Origin(
      isSecure: true, host: "127.0.0.1", port: UInt16(simulator.baseURL.split(separator: ":").last ?? "") ?? 0)
    let url = "\(simulator.baseURL)/services/rest/auth/oauth2/v1/token"
    // Logged in without the network, so that the requests of a test are counted from 1.
    let assertion = try TestAccount.assertion(for: simulator, audience: url, at: Clock.wall / 1_000_000_000)
    let form = TestAccount.form(assertion).map { "\($0)=\(percentEncoded($1))" }.joined(separator: "&")
    let answer = simulator.answer(
      HTTPRequest(
        method: "POST", target: "/services/rest/auth/oauth2/v1/token",
        headers: [
          "Content-Type": "application/x-www-form-urlencoded", "Host": "127.0.0.1:\(origin.port)",
        ], body: Array(form.utf8)))
    guard let token = answer.json?["access_token"]?.string else { throw TestAccount.Refused(response: answer) }
    self.token = token
  }

  deinit { simulator.stop() }

  /// Throws `HTTPError`. Targets are below the record service.
  func send(
    _ method: String, _ target: String, _ body: String? = nil, fault: String? = nil
  ) throws -> HTTPResponse {
    var headers: HTTPHeaders = ["Authorization": "Bearer \(token)"]
    headers["X-Simulator-Fault"] = fault
    let request = HTTPRequest(
      method: method, target: target.hasPrefix("/") ? target : "/services/rest/record/v1/\(target)", headers: headers,
      body: Array((body ?? "").utf8))
    return try pool.send(request, to: origin, by: .never, cancellation: nil).response
  }

  /// What the log was told.
  var log: [HandledRequest] { handled.list.withLock { $0 } }
}
