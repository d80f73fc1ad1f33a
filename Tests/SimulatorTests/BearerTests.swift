import HTTP
import JSON
import Testing

struct BearerTests {
  private static let customers = "/services/rest/record/v1/customer"

  private func ask(
    _ account: TestAccount, _ authorization: String?, _ target: String = Self.customers
  ) -> HTTPResponse {
    var headers = HTTPHeaders()
    headers["Authorization"] = authorization
    return account.simulator.answer(HTTPRequest(method: "GET", target: target, headers: headers))
  }

  @Test(arguments: [nil, "Bearer", "Bearer abc", "Basic abc"])
  func withoutAGoodTokenNothingIsAnswered(authorization: String?) throws {
    let account = try TestAccount()
    let response = ask(account, authorization)
    #expect(response.status == 401)
    #expect(
      response.headers["WWW-Authenticate"]
        == #"Bearer realm="TSTDRV1234567", error="invalid_token", error_description="Invalid login attempt.""#)
    #expect(response.headers["X-Simulator-Audit"] == "TokenRejected")
    #expect(response.json?["type"] == "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2")
    #expect(response.json?["title"] == "Unauthorized")
    #expect(response.json?["status"] == 401)
    #expect(response.code == "INVALID_LOGIN")
    #expect(response.text?.hasPrefix("Invalid login attempt. For more details, see the Login Audit Trail") == true)
  }

  @Test func twoLoginsInOneRequestAreABadRequest() throws {
    let account = try TestAccount()
    var headers: HTTPHeaders = ["Authorization": "Bearer \(try account.logIn())"]
    headers.add("Authorization", "Bearer x")
    let response = account.simulator.answer(HTTPRequest(method: "GET", target: Self.customers, headers: headers))
    #expect(response.status == 400)
    #expect(response.headers["WWW-Authenticate"]?.contains(#"error="invalid_request""#) == true)
  }

  @Test func theSchemeIsTakenInAnyCase() throws {
    let account = try TestAccount()
    #expect(ask(account, "bearer \(try account.logIn())").status == 200)
  }

  @Test func aTokenEnds() throws {
    let account = try TestAccount(tokenLife: 5)
    let token = try account.logIn()
    account.wait(seconds: 4)
    #expect(ask(account, "Bearer \(token)").status == 200)
    account.wait(seconds: 1)
    let response = ask(account, "Bearer \(token)")
    #expect(response.status == 401)
    #expect(response.headers["X-Simulator-Audit"] == "AccessTokenExpired")
  }

  @Test func aTokenIsGoodForItsScopeAlone() throws {
    let account = try TestAccount()
    let response = ask(account, "Bearer \(try account.logIn(["restlets"]))")
    #expect(response.status == 401)
    #expect(response.headers["X-Simulator-Audit"] == "ScopeMismatched")
  }

  @Test func theLoginComesBeforeTheResource() throws {
    let account = try TestAccount()
    for target in ["/services/rest/nothing", Self.customers + "/9999", "/nothing"] {
      #expect(ask(account, nil, target).status == 401)
    }
  }

  @Test func restletsHaveAnErrorOfTheirOwn() throws {
    let response = ask(try TestAccount(), nil, "/app/site/hosting/restlet.nl?script=6&deploy=1")
    #expect(response.status == 401)
    #expect(response.json?["error"]?["code"] == "INVALID_LOGIN_ATTEMPT")
    #expect(response.headers["WWW-Authenticate"]?.hasPrefix("Bearer") == true)
  }
}
