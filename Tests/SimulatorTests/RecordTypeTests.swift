import Decimals
import HTTP
import JSON
import RecordTypes
import Testing

@testable import Simulator

/// Records of all types, and of types of an account's own.
struct RecordTypeTests {
  /// A body with what is mandatory, of every type of the facts.
  private static let bodies = [
    "account": #"{"acctName":"New","acctType":"Expense","acctNumber":"9999"}"#,
    "cashSale": #"{"entity":"121","item":{"items":[{"item":"98"}]}}"#,
    "classification": #"{"name":"New"}"#,
    "contact": #"{"firstName":"New","lastName":"One","company":"121"}"#,
    "creditMemo": #"{"entity":"121","item":{"items":[{"item":"98"}]}}"#,
    "currency": #"{"name":"JPY","symbol":"JPY"}"#,
    "customer": #"{"companyName":"New","subsidiary":"1"}"#,
    "customerPayment": #"{"customer":"121","payment":10}"#,
    "department": #"{"name":"New"}"#,
    "employee": #"{"firstName":"New","lastName":"One","subsidiary":"1"}"#,
    "estimate": #"{"entity":"121","item":{"items":[{"item":"98"}]}}"#,
    "expenseReport": #"{"entity":"11","expense":{"items":[{"category":"1","amount":5}]}}"#,
    "inventoryItem": #"{"itemId":"New"}"#,
    "invoice": #"{"entity":"121","item":{"items":[{"item":"98"}]}}"#,
    "itemFulfillment": #"{"entity":"121","item":{"items":[{"item":"98","quantity":1}]}}"#,
    "itemReceipt": #"{"entity":"301","item":{"items":[{"item":"98","quantity":1}]}}"#,
    "job": #"{"companyName":"New"}"#,
    "journalEntry":
      #"{"subsidiary":"1","line":{"items":[{"account":"1","debit":5},{"account":"20","credit":5}]}}"#,
    "location": #"{"name":"New"}"#,
    "nonInventorySaleItem": #"{"itemId":"New"}"#,
    "opportunity": #"{"entity":"121"}"#,
    "purchaseOrder": #"{"entity":"301","item":{"items":[{"item":"98"}]}}"#,
    "returnAuthorization": #"{"entity":"121","item":{"items":[{"item":"98"}]}}"#,
    "salesOrder": #"{"entity":"121","item":{"items":[{"item":"98"}]}}"#,
    "serviceSaleItem": #"{"itemId":"New"}"#,
    "subsidiary": #"{"name":"New"}"#,
    "supportCase": #"{"title":"New","company":"121"}"#,
    "task": #"{"title":"New"}"#,
    "term": #"{"name":"New"}"#,
    "vendor": #"{"companyName":"New","subsidiary":"1"}"#,
    "vendorBill": #"{"entity":"301","expense":{"items":[{"account":"40","amount":5}]}}"#,
    "vendorPayment": #"{"entity":"301","total":10}"#,
  ]

  @Test(arguments: RecordTypes.all.map(\.name))
  func recordsAreMadeReadChangedFoundAndRemoved(type: String) throws {
    let user = try TestUser()
    let body = try #require(Self.bodies[type])
    let made = user.send("POST", type, body)
    #expect(made.status == 204, "\(made.text ?? "")")
    let path = try #require(made.headers["Location"]).split(separator: "/").suffix(2).joined(separator: "/")
    let read = try #require(user.get(path))
    for (name, value) in try JSONValue.parse(body).object ?? [:] {
      let same = read[name] == value || read[name]?["id"] == value || value.object != nil || value.decimal == read[name]?.decimal
      #expect(same && read[name] != nil, "\(name)")
    }
    #expect(user.send("PATCH", path, #"{"externalId":"X-1"}"#).status == 204)
    #expect(user.get("\(type)/eid:X-1")?["id"] == read["id"])
    #expect(user.send("PUT", "\(type)/eid:X-1", "{}").headers["Location"] == made.headers["Location"])
    #expect(user.get("\(type)?q=externalId%20IS%20X-1")?["totalResults"] == 1)
    #expect(user.send("DELETE", path).status == 204)
    let gone = user.send("GET", path)
    let isToldOtherwise = ["vendorBill", "expenseReport"].contains(type)
    #expect(gone.status == (isToldOtherwise ? 400 : 404) && gone.code == (isToldOtherwise ? "USER_ERROR" : "NONEXISTENT_ID"))
  }

  @Test(arguments: RecordTypes.all.map(\.name))
  func whatIsMandatoryIsDemanded(type: String) throws {
    let response = try TestUser().send("POST", type, "{}")
    #expect(response.status == 400 && response.code == "USER_ERROR")
    #expect(response.text?.hasPrefix("Error while accessing a resource. Please enter value(s) for: ") == true)
  }

  @Test func anyCustomRecordIsThere() throws {
    let user = try TestUser()
    #expect(user.get("customrecord_bin")?["totalResults"] == 0)
    #expect(user.send("GET", "customrecord_bin/1").code == "NONEXISTENT_ID")
    let body = #"{"name":"A","custrecord_size":7.50,"custrecord_owner":{"id":"11"},"custrecord_full":true}"#
    let made = user.send("POST", "customrecord_bin", body)
    #expect(made.headers["Location"]?.hasSuffix("/customrecord_bin/1") == true)
    let bin = user.get("customrecord_BIN/1")
    #expect(bin?["custrecord_size"] == .number("7.50") && bin?["custrecord_owner"]?["id"] == "11")
    #expect(bin?["lastModified"] == "2026-11-24T02:00:00Z")
    _ = user.send("POST", "customrecord_bin", #"{"name":"B","custrecord_size":1}"#)
    func found(_ filter: String) -> [String]? {
      user.get("customrecord_bin?q=\(percentEncoded(filter))")?["items"]?.list?.compactMap { $0["id"]?.string }
    }
    #expect(found("custrecord_size GREATER 2") == ["1"])
    #expect(found("custrecord_owner ANY_OF [11]") == ["1"])
    #expect(found("custrecord_full IS true") == ["1"])
    #expect(found("custrecord_full EMPTY") == ["2"])
    #expect(found("name IS B") == ["2"])
    #expect(user.send("GET", "customrecord_bin?q=custrecord_none%20IS%201").code == "INVALID_PARAMETER")
    #expect(user.send("POST", "customrecord_", "{}").status == 404)
    #expect(user.send("POST", "customrecord_bin", #"{"parent":"9"}"#).code == "INVALID_CONTENT")
  }

  @Test func fieldsOfTheAccountsOwnBeginWithAKnownPrefix() throws {
    let user = try TestUser()
    let names = ["X-NetSuite-PropertyNameValidation": "Error"] as HTTPHeaders
    for name in ["custentity_x", "custentity3", "custbody_x", "custitem_x"] {
      #expect(user.send("PATCH", "customer/1234", #"{"\#(name)":"1"}"#, headers: names).status == 204)
    }
    for name in ["customer", "custom", "custentity", "custentityx", "customField"] {
      #expect(user.send("PATCH", "customer/1234", #"{"\#(name)":"1"}"#, headers: names).status == 400)
    }
  }

  @Test func typesOfOnesOwnAreAdded() throws {
    var options = SimulatorOptions()
    let text = "widget\nsize number\nowner ref employee\npart sublist\n  line integer\n  colour enum red,blue\n\n"
      + "customer\nnickname string\n"
    try options.addRecordTypes(Array(text.utf8), named: "own.txt")
    let types = options.recordTypes
    let user = try TestUser(TestAccount { $0.recordTypes = types })
    let made = user.send("POST", "widget", #"{"size":1.50,"owner":"11","part":{"items":[{"colour":"blue"}]}}"#)
    #expect(made.status == 204)
    #expect(user.get("widget/1")?["owner"]?["refName"] == "Larissa Bennett")
    #expect(user.get("widget/1/part/1")?["colour"]?["id"] == "blue")
    #expect(user.send("PATCH", "widget/1", #"{"part":{"items":[{"colour":"green"}]}}"#).status == 400)
    #expect(user.send("PATCH", "customer/1234", #"{"nickname":"Ace"}"#).status == 204)
    #expect(user.ids("nickname IS ace") == ["1234"])
    #expect(user.get("metadata-catalog?select=widget")?["items"]?[0]?["name"] == "widget")
  }

  @Test func aTextThatIsNoTypesIsRefused() {
    var options = SimulatorOptions()
    #expect { try options.addRecordTypes(Array("a\nb thing\n".utf8), named: "own.txt") } throws: {
      "\($0)" == "own.txt, line 2: 'thing' is no kind of field"
    }
    #expect { try options.addRecordTypes(in: "/nowhere/at/all") } throws: { "\($0)".contains("does not exist") }
  }
}
