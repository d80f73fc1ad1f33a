import Crypto
import HTTP
import JSON
import Simulator
import Testing

struct TokenTests {
  @Test func aGoodAssertionGetsAToken() throws {
    let account = try TestAccount()
    let response = account.post(TestAccount.form(try account.assertion()))
    #expect(response.status == 200)
    #expect(response.headers["Content-Type"] == "application/json")
    #expect(response.headers["X-Simulator-Audit"] == nil)
    #expect(response.json?["expires_in"] == 3600)
    #expect(response.json?["token_type"] == "Bearer")
    #expect(response.json?.object?.count == 3)
    #expect((response.json?["access_token"]?.string ?? "").utf8.count == 64)
  }

  @Test func theAccountItPlaysIsMadeAnew() throws {
    let (one, other) = (try Simulator(), try Simulator())
    #expect(one.account == "TSTDRV1234567")
    #expect(one.clientID.utf8.count == 64 && one.clientID.allSatisfy { "0123456789abcdef".contains($0) })
    #expect(one.clientID != other.clientID && one.certificateID != other.certificateID)
    #expect(one.privateKeyPEM != other.privateKeyPEM)
    #expect(try PrivateKey(pem: Array(one.privateKeyPEM.utf8)).kind == .ec(.p256))
    #expect(one.certificatePEM.hasPrefix("-----BEGIN CERTIFICATE-----"))
  }

  @Test(arguments: [
    (SignatureAlgorithm.PS256, KeyKind.rsa(3072)), (.PS384, .rsa(3072)), (.PS512, .rsa(3072)),
    (.ES384, .ec(.p384)), (.ES512, .ec(.p521)),
  ])
  func otherKeysCanBeRegistered(algorithm: SignatureAlgorithm, kind: KeyKind) throws {
    let key = try PrivateKey.generate(kind)
    let account = try TestAccount(mappings: [
      CertificateMapping(certificateID: "mine", clientID: "abc", publicKeyPEM: key.publicKey.pem)
    ])
    var (header, claims) = (account.header, account.claims)
    (header["alg"], header["kid"], claims["iss"]) = (.string(algorithm.rawValue), "mine", "abc")
    let assertion = try account.assertion(header: header, claims: claims, key: key, algorithm: algorithm)
    #expect(account.post(TestAccount.form(assertion)).status == 200)
  }

  @Test func aKeyThatNetSuiteWouldNotTakeCannotBeRegistered() {
    #expect(throws: SimulatorError.self) {
      try TestAccount(mappings: [CertificateMapping(certificateID: "a", clientID: "b", publicKeyPEM: "c")])
    }
  }

  @Test func optionsThatMakeNoSenseAreRefused() throws {
    func options(_ change: (inout SimulatorOptions) -> Void) -> SimulatorOptions {
      var options = SimulatorOptions()
      change(&options)
      return options
    }
    let mapping = CertificateMapping(
      certificateID: "a", clientID: "b", publicKeyPEM: try PrivateKey.generate(.ec(.p256)).publicKey.pem)
    for options in [
      options { $0.account = "" }, options { $0.account = "a\"b" }, options { $0.account = "_1" },
      options { $0.tokenLife = 0 }, options { $0.tokenLife = .max }, options { $0.mappings = [mapping, mapping] },
    ] {
      #expect(throws: SimulatorError.self) { try Simulator(options: options) }
    }
    let sandbox = try Simulator(options: options { $0.account = "1234567_SB1" })
    #expect(sandbox.account == "1234567_SB1")
  }

  @Test(arguments: ["rest_webservices", "restlets,rest_webservices", "restlets rest_webservices"])
  func aScopeMayBeText(scope: String) throws {
    _ = try TestAccount().logIn(.string(scope))
  }

  @Test func theAudienceIsTheNameTheClientCameBy() throws {
    let account = try TestAccount()
    var claims = account.claims
    claims["aud"] = "https://localhost:8443/services/rest/auth/oauth2/v1/token"
    let body = TestAccount.form(try account.assertion(claims: claims)).map { "\($0)=\($1)" }.joined(separator: "&")
    let response = account.simulator.answer(
      HTTPRequest(
        method: "POST", target: "/services/rest/auth/oauth2/v1/token",
        headers: ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8", "Host": "localhost:8443"],
        body: Array(body.utf8)))
    #expect(response.status == 200)
  }

  @Test func aFormThatIsIncompleteOrDoubledIsAnInvalidRequest() throws {
    let account = try TestAccount()
    let form = TestAccount.form(try account.assertion())
    var forms = form.indices.map { left in form.indices.filter { $0 != left }.map { form[$0] } }
    forms.append(form + [form[2]])
    forms.append([form[0], (form[1].0, "urn:other"), form[2]])
    for form in forms {
      let response = account.post(form)
      #expect(response.status == 400)
      #expect(response.json == ["error": "invalid_request"])
      #expect(response.headers["X-Simulator-Audit"] == nil)
    }
    #expect(account.post(form, type: "application/json").json == ["error": "invalid_request"])
  }

  @Test func anotherGrantIsUnsupported() throws {
    let account = try TestAccount()
    var form = TestAccount.form(try account.assertion())
    form[0].1 = "authorization_code"
    let response = account.post(form)
    #expect(response.status == 400)
    #expect(response.json == ["error": "unsupported_grant_type"])
  }

  @Test func theEndpointTakesPOSTAlone() throws {
    let response = try TestAccount().simulator.answer(
      HTTPRequest(method: "GET", target: "/services/rest/auth/oauth2/v1/token"))
    #expect(response.status == 405)
    #expect(response.headers["Allow"] == "POST")
  }
}
