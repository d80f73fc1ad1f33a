import HTTP
import JSON
import Testing

struct ReadTests {
  private static let root = "https://127.0.0.1/services/rest/record/v1"

  private static func link(_ path: String) -> JSONValue {
    [["rel": "self", "href": .string("\(root)/\(path)")]]
  }

  /// The example of Oracle's help, in the form since 2021.1.
  @Test func aRecordHasTheShapeOfTheHelpsExample() throws {
    let response = try TestUser().send("GET", "customer/107")
    #expect(response.status == 200)
    #expect(response.headers["Content-Type"] == "application/vnd.oracle.resource+json; type=singular")
    #expect(response.json == [
      "links": Self.link("customer/107"),
      "addressBook": ["links": Self.link("customer/107/addressBook")],
      "autoName": false, "balance": .number("0.0"), "companyName": "Glenrock Hospital",
      "contactRoles": ["links": Self.link("customer/107/contactRoles")],
      "creditHoldOverride": ["id": "AUTO", "refName": "Auto"],
      "currency": ["links": Self.link("currency/1"), "id": "1", "refName": "USD"],
      "currencyList": ["links": Self.link("customer/107/currencyList")],
      "customForm": ["id": "-2", "refName": "Standard Customer Form"],
      "dateCreated": "2019-01-04T08:50:20Z",
      "defaultAddress": "Glenrock Hospital\n417 Main St\nGlenrock WY 82637",
      "depositBalance": .number("0.0"), "email": "ap@example.com",
      "emailPreference": ["id": "DEFAULT", "refName": "Default"], "emailTransactions": false, "entityId": "C-107",
      "entityStatus": ["links": Self.link("customerStatus/13"), "id": "13", "refName": "CUSTOMER-Closed Won"],
      "externalId": "CID001", "globalSubscriptionStatus": ["id": "2", "refName": "Soft Opt-Out"],
      "id": "107", "isInactive": false, "isPerson": false, "lastModifiedDate": "2020-07-29T08:34:00Z",
      "overdueBalance": .number("0.0"), "phone": "555-0100",
      "subsidiary": ["links": Self.link("subsidiary/1"), "id": "1", "refName": "Parent Company"],
      "terms": ["links": Self.link("term/2"), "id": "2", "refName": "Net 30"],
      "unbilledOrders": .number("0.0"),
    ])
    let keys = response.json?.object?.keys ?? []
    #expect(keys == ["links"] + keys.dropFirst().sorted())
  }

  @Test func acmeOwesItsCents() throws {
    let acme = try TestUser().get("customer/1234")
    #expect(acme?["companyName"] == "Acme")
    #expect(acme?["balance"] == .number("1234.56"))
  }

  @Test func aRecordIsFoundByItsExternalIDAndByTypeNamesInAnyCase() throws {
    let user = try TestUser()
    let record = user.get("customer/107")
    #expect(record != nil)
    #expect(user.get("customer/eid:CID001") == record)
    #expect(user.get("customer/eid%3ACID001") == record)
    #expect(user.get("CUSTOMER/107") == record)
  }

  @Test(arguments: ["9999", "eid:none", "eid:", "abc", "-1", "99999999999999999999"])
  func whatIsNotThereIs404(id: String) throws {
    let user = try TestUser()
    for method in ["GET", "PATCH", "DELETE"] {
      let response = user.send(method, "customer/\(id)", "{}")
      #expect(response.status == 404)
      #expect(response.headers["Content-Type"] == "application/vnd.oracle.resource+json; type=error")
      #expect(response.code == "NONEXISTENT_ID")
      #expect(response.text == "The record instance does not exist. Provide a valid record instance ID.")
    }
  }

  @Test func fieldsPicksBodyFields() throws {
    let user = try TestUser()
    #expect(user.get("customer/107?fields=companyName,email,addressBook,url") == [
      "links": Self.link("customer/107"), "id": "107", "companyName": "Glenrock Hospital", "email": "ap@example.com",
    ])
    let wrong = user.send("GET", "customer/107?fields=companyName,nonsense")
    #expect(wrong.status == 400 && wrong.code == "INVALID_PARAMETER" && wrong.detail?["o:errorQueryParam"] == "fields")
  }

  @Test func enumsCanBeSimple() throws {
    #expect(try TestUser().get("customer/107?simpleEnumFormat=true")?["emailPreference"] == "DEFAULT")
  }

  @Test func subresourcesAreExpanded() throws {
    let book = try TestUser().get("customer/107?expandSubResources=true")?["addressBook"]
    let line = book?["items"]?[0]
    #expect(book?["totalResults"] == 1)
    #expect(line?["links"] == Self.link("customer/107/addressBook/39"))
    #expect(line?["id"] == 39)
    #expect(line?["label"] == "Main")
    #expect(line?["addressBookAddress"]?["zip"] == "82637")
    #expect(line?["addressBookAddress"]?["country"] == ["id": "US", "refName": "United States"])
  }

  @Test func subresourcesHaveURLsOfTheirOwn() throws {
    let user = try TestUser()
    let book = user.send("GET", "customer/107/addressBook")
    #expect(book.headers["Content-Type"] == "application/vnd.oracle.resource+json; type=collection")
    #expect(book.json == user.get("customer/107?expandSubResources=true")?["addressBook"])
    #expect(user.get("customer/107/addressBook/39")?["label"] == "Main")
    #expect(user.get("customer/107/addressBook/39/addressBookAddress")?["city"] == "Glenrock")
    #expect(user.get("customer/107/contactRoles")?["totalResults"] == 0)
    for path in ["addressBook/40", "companyName", "nothing", "addressBook/39/label", "addressBook/39/x/y"] {
      #expect(user.send("GET", "customer/107/\(path)").status == 404)
    }
  }
}
