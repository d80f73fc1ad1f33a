import Crypto
import JSON

/// The signed statement a client logs in with (RFC 7523; NetSuite help, "The Request Token Structure").
enum Assertion {
  /// Seconds it is good for; NetSuite allows an hour.
  static let life: Int64 = 300

  /// `audience` is the URL it is posted to, `now` in seconds since 1970. Throws `NetSuiteError`.
  static func make(
    for credentials: Credentials, scopes: [Scope], audience: String, now: Int64
  ) throws(NetSuiteError) -> String {
    let algorithm = credentials.key.kind.signatureAlgorithm
    let header: JSONValue = [
      "typ": "JWT", "alg": .string(algorithm.rawValue), "kid": .string(credentials.certificateID),
    ]
    let claims: JSONValue = [
      "iss": .string(credentials.clientID), "scope": .list(scopes.map { .string($0.rawValue) }), "aud": .string(audience),
      "iat": .number(String(now)), "exp": .number(String(now + life)),
    ]
    let text = "\(Base64URL.encode(header.bytes)).\(Base64URL.encode(claims.bytes))"
    do {
      return try "\(text).\(Base64URL.encode(credentials.key.sign(Array(text.utf8), with: algorithm)))"
    } catch {
      throw NetSuiteError(.configuration, "the private key \(error)", hint: error.advice)
    }
  }
}
