import HTTP
import JSON
import Testing

struct ServiceTests {
  @Test func everyAnswerHasAnIDAndADate() throws {
    let user = try TestUser()
    let answers = [
      user.send("GET", "customer/1234"), user.send("GET", "customer/1"), user.send("DELETE", "customer"),
      user.account.post([]),
    ]
    #expect(answers.map(\.status) == [200, 404, 405, 400])
    for answer in answers { #expect(answer.headers["Date"] == "Tue, 24 Nov 2026 02:00:00 GMT") }
    #expect(Set(answers.compactMap { $0.headers["X-N-OperationId"] }).count == 4)
  }

  @Test func theServersTime() throws {
    let user = try TestUser()
    #expect(user.get("/services/rest/system/v1/serverTime") == ["serverTime": "2026-11-24T02:00:00.000Z"])
  }

  @Test func theLimitsOfGovernance() throws {
    let target = "/services/rest/system/v1/governanceLimits"
    #expect(try TestUser().get(target)?["accountConcurrencyLimit"] == 5)
    #expect(try TestUser(TestAccount { $0.concurrency = 15 }).get(target) == [
      "accountConcurrencyLimit": 15, "accountUnallocatedConcurrencyLimit": 15, "integrationConcurrencyLimit": 15,
      "integrationLimitType": "accountLimit",
    ])
  }

  @Test func optionsIsAPing() throws {
    let user = try TestUser()
    for target in ["/services/rest", "/services/rest/record/v1/customer", "customer/1"] {
      let response = user.send("OPTIONS", target)
      #expect(response.status == 204 && response.body.isEmpty)
    }
  }

  @Test func anUnknownPathOrTypeIsNotThere() throws {
    let user = try TestUser()
    let path = user.send("GET", "/services/rest/nothing?x=1")
    #expect(path.status == 404 && path.detail?["o:errorUrl"] == "/services/rest/nothing")
    let requests = [("GET", "bad-path"), ("GET", "bad-path/1"), ("POST", "bad-path"), ("PUT", "bad-path/eid:x")]
    for (method, target) in requests {
      let response = user.send(method, target, "{}")
      #expect(response.status == 404)
      #expect(response.text == "Record type 'bad-path' does not exist.")
      #expect(response.json?["type"] == "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5")
    }
  }

  @Test(arguments: [
    ("PUT", "customer", "GET, POST"), ("PATCH", "customer", "GET, POST"),
    ("POST", "customer/1234", "DELETE, GET, PATCH, PUT"), ("TRACE", "customer/1234", "DELETE, GET, PATCH, PUT"),
    ("PUT", "customer/1234", "DELETE, GET, PATCH"),
    ("DELETE", "customer/107/addressBook/39", "GET"), ("POST", "/services/rest/system/v1/serverTime", "GET"),
  ])
  func aMethodThatIsNotThereIsNotAllowed(method: String, target: String, allowed: String) throws {
    let response = try TestUser().send(method, target, "{}")
    #expect(response.status == 405)
    #expect(response.headers["Allow"] == allowed)
    #expect(response.code == "METHOD_NOT_ALLOWED")
    #expect(response.text == "Method '\(method)' is not allowed for this resource.")
  }

  @Test(arguments: ["customer/%zz", "customer/a b", "customer?q=%e4", "customer/%ff", "customer/1%2"])
  func aTargetThatIsMalformedIsRefused(target: String) throws {
    let response = try TestUser().send("GET", target)
    #expect(response.status == 400)
    #expect(response.code == "INVALID_REQUEST")
    #expect(response.text == "The request could not be understood by the server due to malformed syntax.")
  }

  @Test func headIsAnsweredAsGET() throws {
    let user = try TestUser()
    #expect(user.send("HEAD", "customer/1234").status == 200)
    #expect(user.send("HEAD", "customer/1").status == 404)
  }

  @Test func aRESTletEchoes() throws {
    let user = try TestUser(scope: ["restlets"])
    let target = "/app/site/hosting/restlet.nl?script=6&deploy=1&name=a%20b+c"
    #expect(user.send("POST", target, #"{"total":1234.10}"#).json == [
      "method": "POST", "parameters": ["script": "6", "deploy": "1", "name": "a b c"],
      "body": ["total": .number("1234.10")],
    ])
    #expect(user.send("PUT", target, "plain").json?["body"] == "plain")
    #expect(user.send("GET", target).json?["body"] == .null)
    #expect(user.send("PATCH", target, "{}").status == 405)
    #expect(user.send("GET", "/app/site/hosting/restlet.nl?script=6").status == 400)
  }

  @Test func aRESTletHasTheAnswerItWasGiven() throws {
    let user = try TestUser(TestAccount { $0.restlets = ["6": Array(#"{"ok":true}"#.utf8)] }, scope: ["restlets"])
    let target = "/app/site/hosting/restlet.nl?deploy=1&script="
    #expect(user.get(target + "6") == ["ok": true])
    #expect(user.get(target + "7")?["method"] == "GET")
  }
}
