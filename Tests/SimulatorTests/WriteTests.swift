import HTTP
import JSON
import Testing

struct WriteTests {
  private static let least = #"{"companyName":"New","subsidiary":{"id":"1"}}"#

  @Test func aNewRecordIsAnsweredByItsPlace() throws {
    let user = try TestUser()
    let response = user.send("POST", "customer", Self.least)
    #expect(response.status == 204)
    #expect(response.body.isEmpty)
    #expect(response.headers["Location"] == "https://127.0.0.1/services/rest/record/v1/customer/1235")
    let made = user.get("customer/1235")
    #expect(made?["id"] == "1235")
    #expect(made?["companyName"] == "New")
    #expect(made?["entityId"] == "C-1235" && made?["autoName"] == true)
    #expect(made?["balance"] == .number("0.0"))
    #expect(made?["dateCreated"] == "2026-11-24T02:00:00Z")
    #expect(made?["email"] == nil)
    #expect(try user.make(Self.least) == "customer/1236")
  }

  @Test func whatIsSentComesBackExactly() throws {
    let user = try TestUser()
    let path = try user.make(
      #"""
      {
        "companyName": "Größe \"&\" \n", "subsidiary": "1", "creditLimit": 1234.10, "openingBalance": 1e2,
        "isInactive": true, "daysOverdue": 3.0, "startDate": "2020-6-15", "firstVisit": "2026-01-01T00:30:00+01:00",
        "terms": {"id": 2}, "custentity_colour": "red", "custentity_size": 7.50
      }
      """#)
    let made = user.get(path)
    #expect(made?["companyName"] == "Größe \"&\" \n")
    #expect(made?["creditLimit"] == .number("1234.10"))
    #expect(made?["openingBalance"] == .number("1e2"))
    #expect(made?["isInactive"] == true)
    #expect(made?["daysOverdue"] == 3)
    #expect(made?["startDate"] == "2020-06-15")
    #expect(made?["firstVisit"] == "2025-12-31T23:30:00Z")
    #expect(made?["terms"]?["refName"] == "Net 30")
    #expect(made?["custentity_colour"] == "red")
    #expect(made?["custentity_size"] == .number("7.50"))
  }

  @Test func mandatoryFieldsAreDemanded() throws {
    let user = try TestUser()
    let mandatory = [
      ("{}", "Company Name, Subsidiary"), (#"{"subsidiary":{"id":"1"},"companyName":""}"#, "Company Name"),
      (#"{"companyName":"New"}"#, "Subsidiary"),
      (#"{"isPerson":true,"firstName":"Ann","subsidiary":1}"#, "Last Name"),
    ]
    for (body, labels) in mandatory {
      let response = user.send("POST", "customer", body)
      #expect(response.status == 400)
      #expect(response.code == "USER_ERROR")
      #expect(response.text == "Error while accessing a resource. Please enter value(s) for: \(labels).")
    }
    #expect(user.send("PATCH", "customer/1234", #"{"companyName":null}"#).code == "USER_ERROR")
    #expect(user.get("customer/1234")?["companyName"] == "Acme")
  }

  @Test func patchChangesWhatItNames() throws {
    let user = try TestUser()
    user.account.wait(seconds: 60)
    var expected = try #require(user.get("customer/1234")?.object)
    #expect(expected["email"] != nil)
    let response = user.send("PATCH", "customer/1234", #"{"email":null,"creditLimit":0.10,"fax":null}"#)
    #expect(response.status == 204 && response.body.isEmpty)
    #expect(response.headers["Location"]?.hasSuffix("/record/v1/customer/1234") == true)
    expected["email"] = nil
    expected["creditLimit"] = .number("0.10")
    expected["lastModifiedDate"] = "2026-11-24T02:01:00Z"
    #expect(user.get("customer/1234")?.object == expected)
  }

  @Test func aRecordThatWasReadCanBeSentBack() throws {
    let user = try TestUser()
    let before = user.send("GET", "customer/107?expandSubResources=true")
    #expect(user.send("PATCH", "customer/107", String(decoding: before.body, as: UTF8.self)).status == 204)
    var expected = try #require(before.json?.object)
    expected["lastModifiedDate"] = "2026-11-24T02:00:00Z"
    #expect(user.get("customer/107?expandSubResources=true")?.object == expected)
  }

  @Test func nullsClearOnlySelectedFieldsWhenAsked() throws {
    let user = try TestUser()
    _ = user.send("PATCH", "customer/1234?replaceSelectedFields=true&replace=email", #"{"email":null,"phone":null}"#)
    #expect(user.get("customer/1234")?["email"] == nil)
    #expect(user.get("customer/1234")?["phone"] != nil)
  }

  @Test func putCreatesAndThenUpdates() throws {
    let user = try TestUser()
    let made = user.send("PUT", "customer/eid:A-1", Self.least)
    #expect(made.status == 204)
    #expect(made.headers["Location"]?.hasSuffix("/customer/1235") == true)
    #expect(user.get("customer/1235")?["externalId"] == "A-1")
    let changed = user.send("PUT", "customer/eid:A-1", #"{"companyName":"Newer"}"#)
    #expect(changed.status == 204)
    #expect(changed.headers["Location"] == made.headers["Location"])
    #expect(user.get("customer/eid:A-1")?["companyName"] == "Newer")
    #expect(user.send("PUT", "customer/eid:A-2", #"{"companyName":"x"}"#).code == "USER_ERROR")
  }

  @Test func thePathOfAPutDecidesTheExternalID() throws {
    let user = try TestUser()
    let body = #"{"companyName":"x","subsidiary":"1","externalId":"B"}"#
    for _ in 1...2 {
      #expect(user.send("PUT", "customer/eid:A-1", body).status == 204)
      #expect(user.get("customer/eid:A-1")?["id"] == "1235")
      #expect(user.send("GET", "customer/eid:B").status == 404)
    }
  }

  @Test func anEmptyTextIsNothingAndSwitchesFallBack() throws {
    let user = try TestUser()
    #expect(user.send("PATCH", "customer/1234", #"{"email":"","isInactive":true}"#).status == 204)
    #expect(user.get("customer/1234")?["email"] == nil)
    #expect(user.send("PATCH", "customer/1234", #"{"isInactive":null}"#).status == 204)
    #expect(user.get("customer/1234")?["isInactive"] == false)
  }

  @Test func externalIDsAndNamesAreOnesOwn() throws {
    let user = try TestUser()
    for body in [
      #"{"companyName":"x","subsidiary":"1","externalId":"CID001"}"#,
      #"{"companyName":"x","subsidiary":"1","entityId":"C-107"}"#,
    ] {
      let response = user.send("POST", "customer", body)
      #expect(response.status == 400)
      #expect(response.code == "USER_ERROR")
      #expect(response.text == "Error while accessing a resource. This entity already exists.")
    }
    #expect(user.send("PATCH", "customer/108", #"{"externalId":"CID001"}"#).status == 400)
    #expect(user.send("PATCH", "customer/107", #"{"externalId":"CID002"}"#).status == 204)
    #expect(user.send("PATCH", "customer/108", #"{"externalId":"CID001"}"#).status == 204)
    #expect(user.get("customer/eid:CID001")?["id"] == "108")
    #expect(user.get("customer/eid:CID002")?["id"] == "107")
  }

  @Test func deletedIsGone() throws {
    let user = try TestUser()
    let response = user.send("DELETE", "customer/eid:CID001")
    #expect(response.status == 204 && response.body.isEmpty && response.headers["Location"] == nil)
    for target in ["customer/107", "customer/eid:CID001"] {
      for method in ["GET", "DELETE", "PATCH"] { #expect(user.send(method, target, "{}").status == 404) }
    }
    #expect(try user.make(#"{"companyName":"x","subsidiary":"1","externalId":"CID001"}"#) == "customer/1235")
  }

  @Test func anIDIsNotGivenTwice() throws {
    let user = try TestUser()
    #expect(try user.make(Self.least) == "customer/1235")
    #expect(user.send("DELETE", "customer/1235").status == 204)
    #expect(try user.make(Self.least) == "customer/1236")
  }
}
