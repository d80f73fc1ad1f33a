import Crypto
import HTTP
import JSON
import Simulator
import Synchronization

/// A simulator of a test's own, asked in memory, with a clock that stands still until it is moved.
final class TestAccount: Sendable {
  let simulator: Simulator
  private let clock: Clock

  /// Seconds since 1970 at which every test begins: 2026-11-24T02:00:00Z.
  static let start: Int64 = 1_795_485_600

  private final class Clock: Sendable {
    let seconds = Mutex(TestAccount.start)
  }

  init(
    tokenLife: Int64 = 3600, mappings: [CertificateMapping] = [], configure: (inout SimulatorOptions) -> Void = { _ in }
  ) throws {
    let clock = Clock()
    var options = SimulatorOptions()
    options.tokenLife = tokenLife
    options.mappings = mappings
    options.now = { clock.seconds.withLock { $0 * 1_000_000_000 } }
    configure(&options)
    self.clock = clock
    simulator = try Simulator(options: options)
  }

  func wait(seconds: Int64) { clock.seconds.withLock { $0 += seconds } }

  var now: Int64 { clock.seconds.withLock { $0 } }

  /// A good assertion for a server that listens.
  static func assertion(for simulator: Simulator, audience: String, at now: Int64) throws -> String {
    try signed(
      ["typ": "JWT", "alg": "ES256", "kid": .string(simulator.certificateID)],
      [
        "iss": .string(simulator.clientID), "scope": ["rest_webservices"], "aud": .string(audience),
        "iat": .number(String(now)), "exp": .number(String(now + 300)),
      ], PrivateKey(pem: Array(simulator.privateKeyPEM.utf8)), .ES256)
  }

  /// The URL assertions are for.
  static let tokenURL = "https://127.0.0.1/services/rest/auth/oauth2/v1/token"

  /// What a good assertion says.
  var claims: JSONObject {
    [
      "iss": .string(simulator.clientID), "scope": ["rest_webservices", "restlets"],
      "aud": .string(Self.tokenURL), "iat": .number(String(now)), "exp": .number(String(now + 300)),
    ]
  }

  var header: JSONObject { ["typ": "JWT", "alg": "ES256", "kid": .string(simulator.certificateID)] }

  func assertion(
    header: JSONObject? = nil, claims: JSONObject? = nil, key: PrivateKey? = nil, algorithm: SignatureAlgorithm = .ES256
  ) throws -> String {
    let key = try key ?? PrivateKey(pem: Array(simulator.privateKeyPEM.utf8))
    return try signed(header ?? self.header, claims ?? self.claims, key, algorithm)
  }

  /// Posts a form to the token endpoint.
  func post(_ form: [(String, String)], type: String = "application/x-www-form-urlencoded") -> HTTPResponse {
    let body = form.map { "\($0)=\(percentEncoded($1))" }.joined(separator: "&")
    return simulator.answer(
      HTTPRequest(
        method: "POST", target: "/services/rest/auth/oauth2/v1/token", headers: ["Content-Type": type],
        body: Array(body.utf8)))
  }

  static func form(_ assertion: String) -> [(String, String)] {
    [
      ("grant_type", "client_credentials"),
      ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
      ("client_assertion", assertion),
    ]
  }

  /// A new access token.
  func logIn(_ scope: JSONValue = ["rest_webservices"]) throws -> String {
    var claims = claims
    claims["scope"] = scope
    let response = post(Self.form(try assertion(claims: claims)))
    guard let token = response.json?["access_token"]?.string else { throw Refused(response: response) }
    return token
  }

  struct Refused: Error {
    let response: HTTPResponse
  }
}

/// A JSON Web Token in compact form.
private func signed(
  _ header: JSONObject, _ claims: JSONObject, _ key: PrivateKey, _ algorithm: SignatureAlgorithm
) throws -> String {
  let text = [header, claims].map { Base64URL.encode(JSONValue.object($0).bytes) }.joined(separator: ".")
  return "\(text).\(Base64URL.encode(try key.sign(Array(text.utf8), with: algorithm)))"
}

/// Somebody who is logged in.
struct TestUser {
  let account: TestAccount
  private let token: String

  init(_ account: TestAccount? = nil, scope: JSONValue = ["rest_webservices"]) throws {
    self.account = try account ?? TestAccount()
    token = try self.account.logIn(scope)
  }

  /// Sends a request; targets without a leading `/` are below the record service.
  func send(
    _ method: String, _ target: String, _ body: String? = nil, headers: HTTPHeaders = HTTPHeaders()
  ) -> HTTPResponse {
    var headers = headers
    headers["Authorization"] = "Bearer \(token)"
    return account.simulator.answer(
      HTTPRequest(
        method: method, target: target.hasPrefix("/") ? target : "/services/rest/record/v1/\(target)",
        headers: headers, body: Array((body ?? "").utf8)))
  }

  func get(_ target: String) -> JSONValue? { send("GET", target).json }

  /// Makes a customer and gives its path: `customer/1235`.
  func make(_ body: String) throws -> String {
    let response = send("POST", "customer", body)
    guard response.status == 204, let location = response.headers["Location"] else {
      throw TestAccount.Refused(response: response)
    }
    return location.split(separator: "/").suffix(2).joined(separator: "/")
  }

  /// The ids a filter finds among the customers that were made by hand and by the test.
  func ids(_ filter: String) -> [String]? {
    let known = "(\(filter)) AND (id LESS 121 OR id GREATER_OR_EQUAL 1234)"
    return get("customer?q=\(percentEncoded(known))")?["items"]?.list?.compactMap { $0["id"]?.string }
  }
}

/// Every byte as `%` and two digits.
func percentEncoded(_ text: String) -> String {
  text.utf8.map { "%" + String(UInt($0) | 0x100, radix: 16).dropFirst() }.joined()
}

extension HTTPResponse {
  var json: JSONValue? { try? JSONValue.parse(body) }

  /// The first of `o:errorDetails`.
  var detail: JSONValue? { json?["o:errorDetails"]?[0] }

  var text: String? { detail?["detail"]?.string }
  var code: String? { detail?["o:errorCode"]?.string }
}
