import HTTP
import JSON
import Testing

struct BodyTests {
  private static let names = "X-NetSuite-PropertyNameValidation"
  private static let values = "X-NetSuite-PropertyValueValidation"

  @Test(arguments: ["", "{", "[]", "1", "null", #"{"companyName":}"#, "{} {}", "{\"companyName\":\"\u{1}\"}"])
  func whatIsNoJSONObjectIsRefused(body: String) throws {
    let user = try TestUser()
    for (method, target) in [("POST", "customer"), ("PATCH", "customer/1234"), ("PUT", "customer/eid:x")] {
      let response = user.send(method, target, body)
      #expect(response.status == 400)
      #expect(response.code == "INVALID_CONTENT")
      #expect(response.text?.hasPrefix("Invalid content in the request body.") == true)
    }
  }

  @Test func unknownNamesAreAWarningUnlessToldOtherwise() throws {
    let user = try TestUser()
    let body = #"{"compnayName":"x","email":"a@b.example","addressBook":{"items":[{"lable":"y"}]}}"#
    let usual = user.send("PATCH", "customer/1234", body)
    #expect(usual.status == 204)
    #expect(usual.headers["X-NetSuite-PropertyValidation"] == "compnayName,addressBook.items[0].lable")
    #expect(user.get("customer/1234")?["email"] == "a@b.example")
    let ignored = user.send("PATCH", "customer/1234", body, headers: [Self.names: "ignore"])
    #expect(ignored.status == 204 && ignored.headers["X-NetSuite-PropertyValidation"] == nil)
  }

  @Test func unknownNamesCanBeAnError() throws {
    let user = try TestUser()
    let response = user.send(
      "PATCH", "customer/1234", #"{"compnayName":"x","email":null,"CompanyName":"y"}"#, headers: [Self.names: "ERROR"])
    #expect(response.status == 400)
    let details = response.json?["o:errorDetails"]?.list
    #expect(details?.map { $0["o:errorPath"] } == ["compnayName", "CompanyName"])
    #expect(details?.map { $0["o:errorCode"] } == ["INVALID_CONTENT", "INVALID_CONTENT"])
    #expect(details?[0]["detail"] == "Invalid content in the request body. Unknown field 'compnayName'.")
    #expect(user.get("customer/1234")?["email"] != nil)
  }

  @Test func theHeadersTakeThreeWords() throws {
    for name in [Self.names, Self.values] {
      let response = try TestUser().send("PATCH", "customer/1234", "{}", headers: [name: "Strict"])
      #expect(response.status == 400)
      #expect(response.detail?["o:errorHeader"] == .string(name))
    }
  }

  @Test(arguments: [
    ("companyName", "7", "a string"), ("creditLimit", #""12""#, "a number"), ("creditLimit", "true", "a number"),
    ("creditLimit", "1e9999", "a number"), ("daysOverdue", "1.5", "a whole number"),
    ("daysOverdue", #""1""#, "a whole number"),
    ("isInactive", #""T""#, "true or false"), ("isInactive", "1", "true or false"),
    ("startDate", #""1/31/2026""#, "a date such as 2026-01-31"),
    ("startDate", #""2026-02-29""#, "a date such as 2026-01-31"),
    ("firstVisit", #""2026-01-31""#, "a date and time such as 2026-01-31T17:32:28Z"),
    ("firstVisit", #""2026-01-31T25:00:00Z""#, "a date and time such as 2026-01-31T17:32:28Z"),
    ("subsidiary", "true", #"a reference such as {"id":"1"}"#),
    ("subsidiary", #"{"refName":"x"}"#, #"a reference such as {"id":"1"}"#),
    ("emailPreference", "[]", #"a choice such as {"id":"PDF"}"#),
    ("addressBook", "[]", "an object with a list of items"),
    ("addressBook", #"{"items":[1]}"#, "an object with a list of items that are objects"),
  ])
  func aValueOfAnotherTypeIsRefused(field: String, value: String, expected: String) throws {
    let user = try TestUser()
    let response = user.send("PATCH", "customer/1234", #"{"\#(field)":\#(value)}"#)
    #expect(response.status == 400)
    #expect(response.code == "INVALID_CONTENT")
    #expect(response.detail?["o:errorPath"] == .string(field))
    #expect(response.text == "Invalid content in the request body. The value of field '\(field)' must be \(expected).")
  }

  @Test func aValueOfAnotherTypeCanBePassedOver() throws {
    let user = try TestUser()
    let response = user.send(
      "PATCH", "customer/1234", #"{"isInactive":"T","phone":"1"}"#, headers: [Self.values: "Warning"])
    #expect(response.status == 204)
    #expect(response.headers["X-NetSuite-PropertyValidation"] == "isInactive")
    #expect(user.get("customer/1234")?["isInactive"] == false)
    #expect(user.get("customer/1234")?["phone"] == "1")
  }

  @Test(arguments: [
    ("subsidiary", #"{"id":"9999"}"#, "9999"), ("terms", "77", "77"), ("parent", #"{"id":"5"}"#, "5"),
    ("parent", #"{"externalId":"none"}"#, "none"), ("category", #""x""#, "x"),
    ("emailPreference", #"{"id":"FAX"}"#, "FAX"), ("creditHoldOverride", #"{"refName":"Sometimes"}"#, "Sometimes"),
  ])
  func whatDoesNotExistCannotBeReferredTo(field: String, value: String, shown: String) throws {
    let response = try TestUser().send(
      "PATCH", "customer/1234", #"{"\#(field)":\#(value)}"#, headers: [Self.values: "Ignore"])
    #expect(response.status == 400)
    #expect(response.code == "INVALID_CONTENT")
    #expect(response.detail?["o:errorPath"] == .string(field))
    #expect(
      response.text == "Error while accessing resource: You have entered an Invalid Field Value \(shown) "
        + "for the following field: \(field)")
  }

  @Test func referencesAndChoicesHaveSeveralForms() throws {
    let user = try TestUser()
    for value in [#"{"id":"107"}"#, #"{"id":107}"#, "107", #""107""#, #"{"externalId":"CID001"}"#] {
      _ = user.send("PATCH", "customer/1234", #"{"parent":null}"#)
      #expect(user.send("PATCH", "customer/1234", #"{"parent":\#(value)}"#).status == 204)
      let parent = user.get("customer/1234")?["parent"]
      #expect(parent?["id"] == "107" && parent?["refName"] == "C-107 Glenrock Hospital")
    }
    for value in [#"{"id":"ON"}"#, #"{"refName":"On"}"#, #""ON""#] {
      _ = user.send("PATCH", "customer/1234", #"{"creditHoldOverride":"OFF"}"#)
      #expect(user.send("PATCH", "customer/1234", #"{"creditHoldOverride":\#(value)}"#).status == 204)
      #expect(user.get("customer/1234")?["creditHoldOverride"] == ["id": "ON", "refName": "On"])
    }
  }
}
