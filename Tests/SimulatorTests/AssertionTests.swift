import Crypto
import HTTP
import JSON
import Simulator
import Testing

/// Every way in which an assertion is refused, with the reason that the audit trail would show.
struct AssertionTests {
  /// What is wrong with an otherwise good assertion, and what comes of it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var header: [(String, JSONValue?)] = []
    var claims: [(String, JSONValue?)] = []
    let error: String
    let audit: String

    init(
      _ description: String, header: [(String, JSONValue?)] = [], claims: [(String, JSONValue?)] = [],
      _ error: String, _ audit: String
    ) {
      (testDescription, self.header, self.claims) = (description, header, claims)
      (self.error, self.audit) = (error, audit)
    }
  }

  private static func time(_ seconds: Int64) -> JSONValue { .number(String(TestAccount.start + seconds)) }

  @Test(arguments: [
    Mistake("no typ", header: [("typ", nil)], "invalid_request", "InvalidTokenType"),
    Mistake("another typ", header: [("typ", "at+jwt")], "invalid_request", "InvalidTokenType"),
    Mistake("RS256", header: [("alg", "RS256")], "invalid_grant", "UnsupportedAlgo"),
    Mistake("HS256", header: [("alg", "HS256")], "invalid_grant", "UnsupportedAlgo"),
    Mistake("none", header: [("alg", "none")], "invalid_grant", "UnsupportedAlgo"),
    Mistake("no alg", header: [("alg", nil)], "invalid_grant", "UnsupportedAlgo"),
    Mistake("an extension", header: [("crit", ["x"])], "invalid_request", "TokenRejected"),
    Mistake("no kid", header: [("kid", nil)], "invalid_request", "MissingKeyId"),
    Mistake("another kid", header: [("kid", "x")], "invalid_client", "MissingKey"),
    Mistake("an algorithm for other keys", header: [("alg", "PS256")], "invalid_client", "InvalidSignature"),
    Mistake("an algorithm for other curves", header: [("alg", "ES384")], "invalid_client", "InvalidSignature"),
    Mistake("no iss", claims: [("iss", nil)], "invalid_client", "InvalidIssuer"),
    Mistake("an unknown iss", claims: [("iss", "x")], "invalid_client", "InvalidIssuer"),
    Mistake("another integration's iss", claims: [("iss", "other")], "invalid_client", "ClientIdMismatch"),
    Mistake("no aud", claims: [("aud", nil)], "invalid_grant", "TokenRejected"),
    Mistake(
      "another aud", claims: [("aud", "https://127.0.0.1/services/rest/auth/oauth2/v1/token/")],
      "invalid_grant", "TokenRejected"),
    Mistake("no iat", claims: [("iat", nil)], "invalid_request", "TokenRejected"),
    Mistake("exp as text", claims: [("exp", "2027")], "invalid_request", "TokenRejected"),
    Mistake("exp before iat", claims: [("exp", time(-1))], "invalid_request", "TokenRejected"),
    Mistake(
      "from the future", claims: [("iat", time(61)), ("exp", time(300))], "invalid_request", "TokenNotAcceptable"),
    Mistake("expired", claims: [("iat", time(-300)), ("exp", time(0))], "invalid_grant", "TokenExpired"),
    Mistake("too long", claims: [("exp", time(3601))], "invalid_grant", "TokenValidityTooBroad"),
    Mistake("no scope", claims: [("scope", nil)], "invalid_scope", "InvalidScope"),
    Mistake("an empty scope", claims: [("scope", [])], "invalid_scope", "InvalidScope"),
    Mistake("an unknown scope", claims: [("scope", ["rest_webservices", "x"])], "invalid_scope", "InvalidScope"),
    Mistake("a number as scope", claims: [("scope", [1])], "invalid_scope", "InvalidScope"),
    Mistake("mcp and more", claims: [("scope", ["mcp", "restlets"])], "invalid_scope", "InvalidScope"),
    Mistake("a scope that is off", claims: [("scope", ["suite_analytics"])], "invalid_scope", "ScopeMismatched"),
  ])
  func aMistakeIsRefused(mistake: Mistake) throws {
    let key = try PrivateKey.generate(.ec(.p256))
    let account = try TestAccount(mappings: [
      CertificateMapping(certificateID: "otherKey", clientID: "other", publicKeyPEM: key.publicKey.pem)
    ])
    var (header, claims) = (account.header, account.claims)
    for (name, value) in mistake.header { header[name] = value }
    for (name, value) in mistake.claims { claims[name] = value }
    let assertion = try account.assertion(header: header, claims: claims)
    expect(account.post(TestAccount.form(assertion)), mistake.error, mistake.audit)
  }

  @Test func whatIsJustGoodEnoughIsTaken() throws {
    let account = try TestAccount()
    for (iat, exp): (Int64, Int64) in [(0, 3600), (60, 300), (-3599, 1), (-10, 3590)] {
      var claims = account.claims
      (claims["iat"], claims["exp"]) = (Self.time(iat), Self.time(exp))
      #expect(account.post(TestAccount.form(try account.assertion(claims: claims))).status == 200)
    }
  }

  @Test func aSignatureOfAnotherKeyOrTextIsRefused() throws {
    let account = try TestAccount()
    let good = try account.assertion()
    let foreign = try account.assertion(key: PrivateKey.generate(.ec(.p256)))
    let parts = good.split(separator: ".")
    var claims = account.claims
    claims["scope"] = ["restlets"]
    let changed = [parts[0], Base64URL.encode(JSONValue.object(claims).bytes)[...], parts[2]].joined(separator: ".")
    for assertion in [foreign, changed, parts[0...1].joined(separator: ".") + "."] {
      expect(account.post(TestAccount.form(assertion)), "invalid_client", "InvalidSignature")
    }
  }

  @Test(arguments: ["", "a", "a.b", "a.b.c", "e30.e30", "e30.W10.AA", "e30.e30.AA.AA", "e30=.e30.AA", "e30.e30.A"])
  func whatIsNoTokenIsMalformed(text: String) throws {
    let account = try TestAccount()
    expect(account.post(TestAccount.form(text)), "invalid_request", "TokenRejected")
  }

  private func expect(_ response: HTTPResponse, _ error: String, _ audit: String) {
    #expect(response.json == ["error": .string(error)])
    #expect(response.headers["X-Simulator-Audit"] == audit)
    #expect(response.status == (error == "invalid_client" ? 401 : 400))
    #expect(response.headers["WWW-Authenticate"] == (response.status == 401 ? #"Basic realm="TSTDRV1234567""# : nil))
  }
}
