import HTTP
import JSON
import Testing

@testable import NetSuite

/// Collections of records: their pages by the `next` link.
@Suite struct PageWalkTests {
  private let customers = RESTRequest("GET", "record/v1/customer?limit=2", headers: [("X-Mine", "yes")])

  /// The ids on each page.
  private func walk(_ pages: PageWalk) throws -> [[String]] {
    var (pages, ids) = (pages, [[String]]())
    while let page = try pages.next() {
      ids.append(page.items.map { $0["id"]?.string ?? "" })
      #expect(page.count == page.items.count)
    }
    #expect(try pages.next() == nil)
    return ids
  }

  private func error(_ server: PagedNetSuite, of request: RESTRequest? = nil) throws -> NetSuiteError? {
    var pages = try server.client.pages(of: request ?? customers)
    return #expect(throws: NetSuiteError.self) { while try pages.next() != nil {} }
  }

  @Test func allPagesAreWalkedEachWhenItIsWanted() throws {
    let server = try PagedNetSuite(rows: 5)
    var pages = try server.client.pages(of: customers)
    #expect(server.requests.isEmpty)
    let first = try #require(try pages.next())
    #expect(first.total == 5 && server.requests.count == 1)
    #expect(try walk(pages) == [["3", "4"], ["5"]])
    #expect(server.requests == (0...2).map { "GET record/v1/customer?limit=2" + ($0 == 0 ? "" : "&offset=\($0 * 2)") })
    #expect(server.netsuite.requests.allSatisfy { $0.headers["X-Mine"] == "yes" })
  }

  @Test func aWalkGoesOnBehindAPageAtHand() throws {
    let server = try PagedNetSuite(rows: 5)
    let first = try server.client.send(customers)
    #expect(try walk(server.client.pages(behind: first.body, of: customers)) == [["3", "4"], ["5"]])
    #expect(try walk(server.client.pages(behind: first.body, of: customers)) == [["3", "4"], ["5"]])
    #expect(server.requests.count == 5)
  }

  @Test func whatIsNotPostedAsAQueryIsGotFromItsLinks() throws {
    let server = try PagedNetSuite(rows: 3)
    let request = RESTRequest(
      "POST", "restlet?script=1&deploy=1&limit=2", headers: [("Content-Type", "text/plain"), ("X-Mine", "yes")], body: [65])
    #expect(try walk(server.client.pages(of: request)) == [["1", "2"], ["3"]])
    let last = try #require(server.netsuite.requests.last)
    #expect(last.method == "GET" && last.body.isEmpty && last.headers["X-Mine"] == "yes" && last.headers["Content-Type"] != "text/plain")
  }

  @Test func aBlankInALinkIsSentAsOne() throws {
    let server = try PagedNetSuite(rows: 3) { answer in
      answer.next = answer.next.map { $0 + "&q=id ANY_OF 1" }
    }
    _ = try walk(server.client.pages(of: customers))
    #expect(server.requests.last == "GET record/v1/customer?limit=2&offset=2&q=id%20ANY_OF%201")
  }

  @Test func whatSaysNothingOfItselfIsOnePage() throws {
    let server = try PagedNetSuite(rows: 2) { answer in (answer.count, answer.hasMore, answer.total) = (nil, nil, nil) }
    #expect(try walk(server.client.pages(of: customers)) == [["1", "2"]])
  }

  @Test func anErrorStatusIsThrownAtOnce() throws {
    let server = try PagedNetSuite(rows: 9) { answer in if answer.number == 3 { answer.status = 403 } }
    let error = try error(server)
    #expect(error?.kind == .answered && error?.status == 403 && server.requests.count == 3)
    var pages = try server.client.pages(of: customers)
    #expect(try pages.nextResponse()?.status == 200)
  }

  @Test func aChangeMeanwhileIsAnError() throws {
    let server = try PagedNetSuite(rows: 9) { answer in if answer.number == 2 { answer.total = 8 } }
    let error = try error(server)
    #expect(error?.kind == .paging && error?.title == "the collection changed while it was read: it had 9 items, and now has 8")
    #expect(error?.hint?.contains("lazy") == true)
  }

  struct Oddity: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// How many requests it takes to see it.
    let requests: Int
    let change: @Sendable (inout PagedNetSuite.Answer) -> Void

    init(_ words: String, after requests: Int, _ change: @escaping @Sendable (inout PagedNetSuite.Answer) -> Void) {
      (testDescription, self.requests, self.change) = (words, requests, change)
    }
  }

  @Test(arguments: [
    Oddity("has no items, and says that more follow", after: 2) { if $0.number == 2 { ($0.ids, $0.count) = ([], 0) } },
    Oddity("says that it has 3 items, and has 2", after: 2) { if $0.number == 2 { $0.count = 3 } },
    Oddity("says that more follow, and has no link", after: 2) { if $0.number == 2 { $0.next = nil } },
    Oddity("in a circle", after: 2) { $0.total = nil; $0.next = $0.next.map { String($0.prefix { $0 != "?" }) + "?limit=2" } },
    Oddity("more items than the 3 it counts", after: 2) { $0.total = 3 },
    Oddity("the collection ends after 4 of its 9 items", after: 2) { if $0.number == 2 { ($0.next, $0.hasMore) = (nil, false) } },
    Oddity("page 2 of the collection is none", after: 2) { if $0.number == 2 { $0.text = #"{"id":"7"}"# } },
    Oddity("page 1 of the collection is none", after: 1) { $0.text = "[]" },
  ])
  func pagesThatMakeNoWholeAreAnError(oddity: Oddity) throws {
    let server = try PagedNetSuite(rows: 9, change: oddity.change)
    let error = try error(server)
    #expect(error?.kind == .paging && error?.title.contains(oddity.testDescription) == true, "\(error?.title ?? "")")
    #expect(server.requests.count == oddity.requests)
  }

  @Test func aLinkToAnotherHostIsNotFollowed() throws {
    let server = try PagedNetSuite(rows: 9) { answer in answer.next = "https://evil.example/services/rest/record/v1/customer?offset=2" }
    let error = try error(server)
    #expect(error?.kind == .forbiddenHost && error?.notes.last?.hasPrefix("page 2 of the collection") == true)
    #expect(server.requests.count == 1)
  }

  @Test func theFactsOfAPageAreReadWhateverStandsAroundThem() throws {
    let text = """
      \u{FEFF}{"more":{"items":[1],"links":[{"rel":"next","href":"no"}],"count":9},
       "items":[{"ID":7,"x":{"id":"no"},"links":[{"rel":"next","href":"no"}]},{"name":"none"},[{"id":"no"}],5,null,{"id":"a"}],
       "links":[{"rel":"self","href":"no"},{"href":"yes","rel":"next"},{"rel":"next","href":"late"}],
       "hasMore":true,"offset":4,"totalResults":10,"count":6}
      """
    let facts = try #require(PageFacts(Array(text.utf8), key: "id"))
    #expect(facts.itemCount == 6 && facts.count == 6 && facts.offset == 4 && facts.total == 10)
    #expect(facts.next == "yes" && facts.hasMore == true && facts.keys == ["7", nil, "a"])
    #expect(PageFacts(Array(#"{"items":{}}"#.utf8)) == nil && PageFacts(Array(#"[{"items":[]}]"#.utf8)) == nil)
  }
}
