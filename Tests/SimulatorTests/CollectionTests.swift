import HTTP
import JSON
import Testing

struct CollectionTests {
  private static let url = "https://127.0.0.1/services/rest/record/v1/customer"

  private func links(_ page: JSONValue?) -> [String: String] {
    var links: [String: String] = [:]
    for link in page?["links"]?.list ?? [] { links[link["rel"]?.string ?? ""] = link["href"]?.string }
    return links
  }

  @Test func everythingFitsOnAPage() throws {
    let response = try TestUser().send("GET", "customer")
    #expect(response.status == 200)
    #expect(response.headers["Content-Type"] == "application/vnd.oracle.resource+json; type=collection")
    let page = response.json
    #expect(page?["count"] == 200 && page?["totalResults"] == 200 && page?["offset"] == 0 && page?["hasMore"] == false)
    #expect(page?["items"]?.list?.count == 200)
    #expect(page?["items"]?[0] == ["links": [["rel": "self", "href": .string("\(Self.url)/101")]], "id": "101"])
    #expect(links(page) == ["self": "\(Self.url)?limit=1000&offset=0"])
  }

  @Test func pagesLeadToOneAnother() throws {
    let user = try TestUser()
    let first = user.get("customer?limit=80&offset=0")
    #expect(first?["count"] == 80 && first?["hasMore"] == true && first?["totalResults"] == 200)
    #expect(first?["links"]?.list?.map { $0["rel"] } == ["next", "last", "self"])
    #expect(links(first) == [
      "next": "\(Self.url)?limit=80&offset=80", "last": "\(Self.url)?limit=80&offset=160",
      "self": "\(Self.url)?limit=80&offset=0",
    ])
    let middle = user.get("customer?limit=80&offset=80")
    #expect(
      links(middle).mapValues { $0.split(separator: "=").last }
        == ["next": "160", "last": "160", "prev": "0", "first": "0", "self": "80"])
    let last = user.get("customer?limit=80&offset=160")
    #expect(last?["count"] == 40 && last?["hasMore"] == false && last?["offset"] == 160)
    #expect(last?["links"]?.list?.map { $0["rel"] } == ["prev", "first", "self"])
    let ids = [first, middle, last].flatMap { $0?["items"]?.list ?? [] }.compactMap { $0["id"]?.string }
    #expect(ids == (101...299).map(String.init) + ["1234"])
  }

  @Test func aPageBehindTheEndIsEmpty() throws {
    let page = try TestUser().get("customer?limit=10&offset=500")
    #expect(page?["count"] == 0 && page?["items"] == [] && page?["hasMore"] == false && page?["totalResults"] == 200)
    #expect(links(page)["prev"] == "\(Self.url)?limit=10&offset=190")
  }

  @Test func aPageThatEndsWithTheCollectionHasNoNext() throws {
    let page = try TestUser().get("customer?limit=50&offset=150")
    #expect(page?["count"] == 50 && page?["hasMore"] == false)
    #expect(links(page)["next"] == nil)
  }

  @Test func linksKeepTheFilterAndTheHost() throws {
    let user = try TestUser()
    let response = user.send(
      "GET", "customer?q=companyName%20START_WITH%20%22A%22%20AND%20id%20ANY_OF%20%5B101,102,1234%5D&limit=2", headers: ["Host": "localhost:8443"])
    #expect(response.json?["totalResults"] == 3)
    let next = links(response.json)["next"]
    let origin = "https://localhost:8443"
    let query = "q=companyName%20START_WITH%20%22A%22%20AND%20id%20ANY_OF%20%5B101%2C102%2C1234%5D&limit=2&offset=2"
    #expect(next == "\(origin)/services/rest/record/v1/customer?\(query)")
    let target = try #require(next?.dropFirst(origin.utf8.count))
    #expect(user.get(String(target))?["items"]?[0]?["id"] == "1234")
  }

  @Test(arguments: [
    ("limit=0", "limit"), ("limit=1001", "limit"), ("limit=-1", "limit"), ("limit=x", "limit"), ("limit=", "limit"),
    ("limit=10&offset=5", "offset"), ("offset=1", "offset"), ("limit=1&offset=1000", "offset"), ("offset=x", "offset"),
  ])
  func limitAndOffsetHaveTheirRules(query: String, parameter: String) throws {
    let response = try TestUser().send("GET", "customer?\(query)")
    #expect(response.status == 400)
    #expect(response.code == "INVALID_PARAMETER")
    #expect(response.detail?["o:errorQueryParam"] == .string(parameter))
  }
}
