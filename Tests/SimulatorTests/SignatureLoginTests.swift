import HTTP
@testable import Simulator
import Testing

/// Token-based authentication: what is signed well is answered, and every way in which it is not is told apart.
struct SignatureLoginTests {
  private let account: TestAccount
  private let good: SignedRequest

  init() throws {
    account = try TestAccount()
    good = SignedRequest(credentials: account.simulator.tba, timestamp: TestAccount.start)
  }

  private func answer(_ request: SignedRequest) -> HTTPResponse { account.simulator.answer(request.request) }

  @Test func aSignedRequestIsAnswered() {
    #expect(answer(good).status == 200)
  }

  @Test func theQueryIsSignedToo() {
    var request = good
    request.path = "/services/rest/record/v1/customer"
    request.query = [("q", "companyName START_WITH \"A & B\""), ("limit", "2"), ("limit", "1"), ("a+b", "ä+ ~")]
    #expect(answer(request).status == 200)
  }

  /// RFC 5849 3.4.1.1, but for the scheme and the hash.
  @Test func theBaseStringIsThatOfTheStandard() throws {
    let header = """
      OAuth realm="Example", oauth_consumer_key="9djdj82h48djs9d2", oauth_token="kkk9d7dh3k39sjv7",
       oauth_signature_method="HMAC-SHA1", oauth_timestamp="137131201", oauth_nonce="7d8f3e4a",
       oauth_signature="bYT5CMsGcbgUdFHObYMEfcx6bsw%3D"
      """.replacing("\n", with: "")
    let request = HTTPRequest(
      method: "POST", target: "/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b",
      headers: ["Host": "EXAMPLE.com:443", "Content-Type": "application/x-www-form-urlencoded"],
      body: Array("c2&a3=2+q".utf8))
    let text = SignatureBaseString.text(try Call(request, host: ""), try #require(OAuthHeader(header)))
    #expect(
      text == "POST&https%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%25"
        + "40%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3D"
        + "HMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7")
  }

  private func expect(
    _ request: SignedRequest, _ error: String, _ audit: String, at location: SourceLocation = #_sourceLocation
  ) {
    let response = answer(request)
    #expect(response.status == 401, sourceLocation: location)
    #expect(response.code == "INVALID_LOGIN", sourceLocation: location)
    #expect(response.headers["X-Simulator-Audit"] == audit, sourceLocation: location)
    #expect(
      response.headers["WWW-Authenticate"]
        == #"OAuth realm="TSTDRV1234567", error="\#(error)", error_description="Invalid login attempt.""#,
      sourceLocation: location)
  }

  private func changed(_ change: (inout SignedRequest) -> Void) -> SignedRequest {
    var request = good
    change(&request)
    return request
  }

  @Test func everyMistakeIsNamed() {
    expect(changed { $0.realm = "tstdrv1234567" }, "token_rejected", "token_rejected")
    expect(changed { $0.credentials.consumerKey = "x" }, "consumer_key_unknown", "consumer_key_unknown")
    expect(changed { $0.credentials.token = "x" }, "token_rejected", "token_rejected")
    expect(changed { $0.credentials.consumerSecret = "x" }, "signature_invalid", "InvalidSignature")
    expect(changed { $0.credentials.tokenSecret = "x" }, "signature_invalid", "InvalidSignature")
    expect(changed { $0.forged = "AAAA" }, "signature_invalid", "InvalidSignature")
    expect(changed { $0.signatureMethod = "HMAC-SHA1" }, "signature_method_rejected", "UnsupportedSignatureMethod")
    expect(changed { $0.signatureMethod = nil }, "parameter_absent", "MissingTokenPassportRequiredFields")
    expect(changed { $0.version = "2.0" }, "version_rejected", "version_rejected")
    expect(changed { $0.nonce = "12345" }, "nonce_rejected", "nonce_rejected")
    expect(changed { $0.timestamp += 301 }, "timestamp_refused", "InvalidTimestamp")
    expect(changed { $0.timestamp -= 301 }, "timestamp_refused", "InvalidTimestamp")
    #expect(answer(changed { $0.version = nil; $0.timestamp -= 300 }).status == 200)
  }

  @Test func aNonceCountsOnce() {
    #expect(answer(good).status == 200)
    expect(good, "nonce_used", "NonceUsed")
    #expect(answer(changed { $0.timestamp += 1 }).status == 200)
    #expect(answer(changed { $0.nonce += "0" }).status == 200)
  }

  /// A refused request has not used its nonce.
  @Test func aForgedRequestDoesNotUseANonce() {
    expect(changed { $0.forged = "AAAA" }, "signature_invalid", "InvalidSignature")
    #expect(answer(good).status == 200)
  }

  @Test(arguments: ["OAuth realm", "OAuth realm=\"x", "OAuth realm=\"TSTDRV1234567\", realm=\"TSTDRV1234567\""])
  func aMalformedHeaderIsABadRequest(header: String) {
    let response = account.simulator.answer(
      HTTPRequest(method: "GET", target: good.path, headers: ["Authorization": header]))
    #expect(response.status == 400)
    #expect(response.code == "INVALID_REQUEST")
    #expect(response.headers["WWW-Authenticate"]?.contains(#"error="invalid_request""#) == true)
  }

  @Test func othersCredentialsCanBeGiven() throws {
    let mine = TBACredentials(consumerKey: "k&", consumerSecret: "s+", token: "t ", tokenSecret: "ü")
    let account = try TestAccount { $0.tba = [mine] }
    #expect(account.simulator.tba == mine)
    #expect(account.simulator.answer(SignedRequest(credentials: mine, timestamp: TestAccount.start).request).status == 200)
  }

  @Test func restletsTakeSignedRequests() {
    var request = changed { $0.path = "/app/site/hosting/restlet.nl" }
    request.query = [("script", "6"), ("deploy", "1")]
    #expect(answer(request).json?["method"] == "GET")
    #expect(answer(request).json?["error"]?["code"] == "INVALID_LOGIN_ATTEMPT")
  }
}
