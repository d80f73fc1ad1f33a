import HTTP
import JSON
import Testing

@testable import NetSuite

/// Queries of SuiteQL: posted page by page, up to what NetSuite gives, or past it by a key.
@Suite struct SuiteQLTests {
  private func ids(_ server: PagedNetSuite, _ query: SuiteQL, pageSize: Int? = 2, key: String? = nil) throws -> [Int] {
    var pages = try server.client.pages(of: query.request(pageSize: pageSize), key: key)
    var ids: [Int] = []
    while let page = try pages.next() { ids += page.items.compactMap { $0["id"]?.string.flatMap { Int($0) } } }
    return ids
  }

  @Test func aQueryIsPostedAgainForEachPage() throws {
    let server = try PagedNetSuite(rows: 5)
    #expect(try ids(server, SuiteQL("SELECT id FROM t WHERE a = ?", parameters: ["0"])) == [1, 2, 3, 4, 5])
    #expect(server.requests == ["", "&offset=2", "&offset=4"].map { "POST query/v1/suiteql?limit=2" + $0 })
    #expect(Set(server.bodies) == [#"{"q":"SELECT id FROM t WHERE a = ?","params":["0"]}"#])
    #expect(server.netsuite.requests.allSatisfy { $0.headers["Prefer"] == "transient" })
  }

  @Test func aQueryWithoutAnOrderIsWarnedOfOnceItHasASecondPage() throws {
    let server = try PagedNetSuite(rows: 3)
    for (text, isWarned) in [("SELECT id FROM t", true), ("SELECT id FROM t ORDER BY id", false)] {
      var pages = try server.client.pages(of: SuiteQL(text).request(pageSize: 2))
      _ = try pages.next()
      #expect(pages.warning == nil)
      _ = try pages.next()
      #expect((pages.warning != nil) == isWarned)
    }
  }

  @Test(arguments: [
    ("SELECT id FROM t ORDER BY id", true), ("select id from t order\n by 1", true), ("SELECT id FROM (SELECT 1 FROM t ORDER BY 1)", false),
    ("SELECT 'ORDER BY', \"ORDER BY\" FROM t -- ORDER BY\n/* ORDER BY */", false), ("SELECT 'it''s' FROM t ORDER /* so */ BY 1", true),
    ("SELECT ROW_NUMBER() OVER (ORDER BY id) FROM t", false), ("SELECT order_by FROM t", false), ("SELECT 'open ORDER BY", false),
    ("", false), ("SELECT a-b, a/b FROM t ORDER BY a", true),
  ])
  func anOrderIsFoundWhereItCounts(text: String, isOrdered: Bool) { #expect(SuiteQL(text).isOrdered == isOrdered) }

  @Test(arguments: [nil, 12] as [Int?]) func theCapIsAnErrorBehindItsLastRow(most: Int?) throws {
    let server = try PagedNetSuite(rows: 100_002, most: most.map { _ in 100_000 } ?? .max)
    var pages = try server.client.pages(of: SuiteQL("SELECT id FROM t ORDER BY id").request())
    var count = 0
    let error = #expect(throws: NetSuiteError.self) { while let page = try pages.next() { count += page.count } }
    #expect(error?.title == "NetSuite answers 100000 rows of a query at most: 100000 of 100002 were read")
    #expect(error?.kind == .paging && error?.hint?.contains("with key:") == true)
    #expect(count == 100_000 && server.requests.count == 100)
  }

  @Test func exactlyAsManyAsTheCapAreWarnedOf() throws {
    let server = try PagedNetSuite(rows: 100_000)
    var pages = try server.client.pages(of: SuiteQL("SELECT id FROM t ORDER BY id").request())
    while try pages.next() != nil {}
    #expect(pages.warning?.title.contains("exactly 100,000 rows") == true)
  }

  @Test func aKeyLeadsPastTheCap() throws {
    let server = try PagedNetSuite(rows: 100_500, most: 100_000)
    let ids = try ids(server, SuiteQL("SELECT id FROM t;\n", parameters: []), pageSize: 1000, key: "ID")
    #expect(ids == Array(1...100_500))
    #expect(server.requests.count == 101 && Set(server.requests) == ["POST query/v1/suiteql?limit=1000"])
    #expect(server.bodies[0] == #"{"q":"SELECT * FROM (\nSELECT id FROM t\n) ORDER BY CASE WHEN ID IS NULL THEN 0 ELSE 1 END, ID"}"#)
    #expect(server.bodies[1] == #"{"q":"SELECT * FROM (\nSELECT id FROM t\n) WHERE ID > ? ORDER BY ID","params":["999"]}"#)
  }

  @Test func theQuerysOwnParametersComeFirst() {
    let query = SuiteQL("SELECT id FROM t WHERE a = ? -- so", parameters: ["x"]).rows(above: "7", by: "id")
    #expect(query.text == "SELECT * FROM (\nSELECT id FROM t WHERE a = ? -- so\n) WHERE id > ? ORDER BY id")
    #expect(query.parameters == ["x", "7"])
  }

  @Test func aChangeMeanwhileShiftsNoPageOfAKey() throws {
    let server = try PagedNetSuite(rows: 5) { answer in if answer.number == 2 { answer.total = 100 } }
    #expect(try ids(server, SuiteQL("SELECT id FROM t"), key: "id") == [1, 2, 3, 4, 5])
  }

  @Test(arguments: [
    ([["1", "2"], ["2", "2"]], "row 3 has 2, the one before 2"), ([["2", "1"]], "row 2 has 1, the one before 2"),
    ([["1", nil]], "row 2 of the query has no `id`"), ([["9", "10"], ["10", "100"]], nil), ([["10", "9"]], nil),
    ([["a", "b"], ["b", "bb"]], nil), ([["10", "9"], ["9", "95"], ["95", "100"]], "row 4 has 100, the one before 95"),
    ([["1.5", "1.50"]], nil), ([["1.5", "1.50", "1.6", "1.55"]], "row 4"), ([["-2", "-1", "0"]], nil),
    ([["1", "2"], ["3", "4"]], "the `id` 2 did not come again"), ([["1", "2"], []], "the `id` 2 did not come again"),
    ([["1"], ["2"]], "has one row, and says that more follow"),
  ] as [([[String?]], String?)])
  func aKeyRises(pages: [[String?]], complaint: String?) throws {
    var key = RisingKey("id")
    do throws(NetSuiteError) {
      for (number, page) in pages.enumerated() { try key.take(page, isFollowed: number < pages.count - 1) }
      #expect(complaint == nil && key.latest == pages.last?.last)
    } catch {
      #expect(error.kind == .paging && complaint.map(error.title.contains) == true, "\(error.title)")
    }
  }

  @Test(arguments: [1, 2, 3, 10] as [Int]) func noRowIsLeftOutOrComesTwiceByAKey(pageSize: Int) throws {
    let server = try PagedNetSuite(rows: 5)
    #expect(try ids(server, SuiteQL("SELECT id FROM t"), pageSize: pageSize, key: "id") == [1, 2, 3, 4, 5])
    #expect(Set(server.requests) == ["POST query/v1/suiteql?limit=\(max(pageSize, 2))"])
  }

  @Test func aValueThatComesTwiceAcrossAPageIsAnError() throws {
    let server = try PagedNetSuite(rows: 5) { answer in if answer.number == 2 { answer.ids = [2, 2] } }
    var pages = try server.client.pages(of: SuiteQL("SELECT id FROM t").request(pageSize: 2), key: "id")
    let first = try pages.next()
    #expect(first?.count == 1 && first?.items.count == 1)
    let error = #expect(throws: NetSuiteError.self) { try pages.next() }
    #expect(error?.title == "the query's `id` does not rise: row 3 has 2, the one before 2")
  }

  @Test(arguments: ["", "1a", "a b", "a;", "id)", "t.id", "ä", "idä", "_a", "$a", "a@"]) func whatIsNoColumnIsNoKey(key: String) throws {
    let server = try PagedNetSuite(rows: 1)
    let error = #expect(throws: NetSuiteError.self) { _ = try server.client.pages(of: SuiteQL("SELECT 1").request(), key: key) }
    #expect(error?.kind == .invalidRequest && server.requests.isEmpty)
  }

  @Test(arguments: ["id", "ID", "a_1", "custrecord#$", "z"]) func whatIsAColumnIsAKey(key: String) throws {
    let server = try PagedNetSuite(rows: 3) { answer in answer.column = key.lowercased() }
    var pages = try server.client.pages(of: SuiteQL("SELECT 1").request(pageSize: 2), key: key)
    #expect(try pages.next()?.count == 1)
  }

  @Test func onlyAQueryHasAKey() throws {
    let server = try PagedNetSuite(rows: 1)
    for request in [RESTRequest("GET", "record/v1/customer"), RESTRequest("POST", "query/v1/suiteql", body: [65])] {
      #expect(throws: NetSuiteError.self) { _ = try server.client.pages(of: request, key: "id") }
    }
  }
}
