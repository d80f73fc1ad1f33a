import Crypto
import HTTP
import JSON
import NetSuite
import Synchronization

/// A server over TLS with a token endpoint as far as these tests need one. It notes what it was sent.
final class LocalNetSuite: Sendable {
  typealias Handler = @Sendable (HTTPRequest) -> HTTPResponse

  static let tokenPath = "/services/rest/auth/oauth2/v1/token"
  /// Making keys takes time; no test is about this one.
  static let key = try! PrivateKey.generate(.ec(.p256))

  let server: Server
  let certificate: Certificate
  private let log: Log

  final class Log: Sendable {
    private let requests = Mutex<[HTTPRequest]>([])

    func append(_ request: HTTPRequest) { requests.withLock { $0.append(request) } }

    var all: [HTTPRequest] { requests.withLock { $0 } }
  }

  /// Without `login` every login gets a new token, `token-1` first; without `answer` every request gets 204.
  init(login: Handler? = nil, answer: @escaping Handler = { _ in HTTPResponse(status: 204) }) throws {
    certificate = try Certificate.selfSigned(key: Self.key, commonName: "local", dnsNames: ["localhost"])
    let log = Log()
    let tokens = Counter()
    let login = login ?? { _ in Self.grant("token-\(tokens.next())") }
    server = try Server(tls: .server(certificate: certificate, key: Self.key)) { request in
      log.append(request)
      return request.target == Self.tokenPath ? login(request) : answer(request)
    }
    self.log = log
  }

  deinit { server.stop() }

  static func grant(_ token: String, expiresIn: JSONValue = 3600) -> HTTPResponse {
    let body: JSONValue = ["access_token": .string(token), "expires_in": expiresIn, "token_type": "Bearer"]
    return HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: body.bytes)
  }

  var baseURL: String { "https://localhost:\(server.port)" }

  var logins: [HTTPRequest] { log.all.filter { $0.target == Self.tokenPath } }

  var requests: [HTTPRequest] { log.all.filter { $0.target != Self.tokenPath } }

  func configuration(account: String = "1234567", roots: TrustRoots? = nil) throws(NetSuiteError) -> Configuration {
    Configuration(
      account: try Account(id: account, baseURL: baseURL),
      credentials: Credentials(clientID: "the-client-id", certificateID: "the-certificate-id", key: Self.key),
      roots: roots ?? .pem(Array(certificate.pem.utf8)), secrets: [Array(Self.key.pem.utf8)])
  }
}

/// Counts from 1, on any thread.
final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .relaxed) }

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
