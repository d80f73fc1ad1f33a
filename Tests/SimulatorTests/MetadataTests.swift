import HTTP
import JSON
import Testing

struct MetadataTests {
  private func ask(_ user: TestUser, _ target: String, _ accept: String) -> HTTPResponse {
    user.send("GET", target, headers: ["Accept": accept])
  }

  @Test func theCatalogNamesTheTypes() throws {
    let response = try TestUser().send("GET", "metadata-catalog")
    #expect(response.headers["Content-Type"] == "application/json")
    let items = response.json?["items"]?.list ?? []
    let names = items.compactMap { $0["name"]?.string }
    #expect(names == names.sorted() && names.contains("salesOrder") && names.contains("vendorBill"))
    let account = items.first { $0["name"] == "account" }
    let root = "https://127.0.0.1/services/rest/record/v1"
    let own = JSONValue.string("\(root)/metadata-catalog/account")
    #expect(account?["links"] == [
      ["rel": "canonical", "href": own, "mediaType": "application/json"],
      ["rel": "alternate", "href": own, "mediaType": "application/swagger+json"],
      ["rel": "alternate", "href": own, "mediaType": "application/schema+json"],
      ["rel": "describes", "href": .string("\(root)/account")],
    ])
  }

  @Test func selectPicksTypes() throws {
    let user = try TestUser()
    let names = user.get("metadata-catalog?select=customer,SalesOrder")?["items"]?.list?.map { $0["name"] }
    #expect(names == ["customer", "salesOrder"])
    #expect(user.send("GET", "metadata-catalog?select=nothing").text == "Record type 'nothing' does not exist.")
  }

  @Test func aTypeHasASchema() throws {
    let user = try TestUser()
    _ = user.send("PATCH", "customer/1234", #"{"custentity_colour":"red"}"#)
    let response = ask(user, "metadata-catalog/customer", "application/schema+json")
    #expect(response.headers["Content-Type"] == "application/schema+json")
    let schema = response.json
    #expect(schema?["type"] == "object")
    #expect(schema?["$schema"] == "https://json-schema.org/draft-06/hyper-schema#")
    let fields = schema?["properties"]
    #expect(fields?["companyName"] == [
      "title": "Company Name", "type": "string", "nullable": true, "x-ns-filterable": true,
    ])
    #expect(fields?["startDate"]?["format"] == "date" && fields?["firstVisit"]?["format"] == "date-time")
    #expect(fields?["balance"]?["type"] == "number" && fields?["daysOverdue"]?["type"] == "integer")
    #expect(fields?["subsidiary"]?["properties"]?["refName"]?["type"] == "string")
    #expect(fields?["emailPreference"]?["properties"]?["id"]?["enum"] == ["PDF", "HTML", "DEFAULT"])
    let line = fields?["addressBook"]?["properties"]?["items"]?["items"]?["properties"]
    #expect(line?["addressBookAddress"]?["properties"]?["city"]?["type"] == "string")
    #expect(fields?["addressBook"]?["x-ns-filterable"] == nil)
    #expect(fields?["custentity_colour"]?["x-ns-custom-field"] == true)
    #expect(fields?["links"]?["type"] == "array")
  }

  @Test func typesAreDescribedByOpenAPI() throws {
    let user = try TestUser()
    let response = ask(user, "metadata-catalog?select=salesOrder,invoice", "application/swagger+json")
    #expect(response.headers["Content-Type"] == "application/swagger+json")
    let document = response.json
    #expect(document?["openapi"] == "3.0.1")
    #expect(document?["servers"]?[0]?["url"] == "https://127.0.0.1/services/rest/record/v1")
    let paths = document?["paths"]?.object?.keys ?? []
    #expect(paths.contains("/salesOrder") && paths.contains("/invoice/{id}"))
    #expect(paths.contains("/salesOrder/{id}/!transform/invoice"))
    let one = document?["paths"]?["/salesOrder/{id}"]
    #expect(one?.object?.keys.sorted() == ["delete", "get", "patch", "put"])
    #expect(document?["components"]?["schemas"]?["invoice"]?["properties"]?["total"]?["type"] == "number")
    #expect(ask(user, "metadata-catalog/customer", "application/swagger+json").json?["paths"]?["/customer"] != nil)
  }

  @Test(arguments: [
    ("", "application/json"), ("*/*", "application/json"), ("text/html", "application/json"),
    ("application/schema+json, application/json", "application/schema+json"),
    ("APPLICATION/Swagger+JSON; q=1", "application/swagger+json"),
  ])
  func theAcceptHeaderDecides(accept: String, answered: String) throws {
    let response = try ask(TestUser(), "metadata-catalog/customer", accept)
    #expect(response.status == 200 && response.headers["Content-Type"] == answered)
  }

  @Test func aTypeThatIsNotThereIs404() throws {
    let response = try TestUser().send("GET", "metadata-catalog/nothing")
    #expect(response.status == 404 && response.text == "Record type 'nothing' does not exist.")
  }
}
