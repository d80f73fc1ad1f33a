import JSON
import Testing

@testable import Simulator

/// A walk through the pages of a query or a collection is of the state at its first page.
struct WalkTests {
  private let query: QueryUser
  private var user: TestUser { query.user }

  init() throws { query = try QueryUser() }

  private static let text = "SELECT companyname FROM customer WHERE companyname LIKE 'ql %' ORDER BY id DESC"

  /// The names on a page of two, and how many there are of all pages.
  private func page(_ offset: Int, _ text: String = text, limit: Int = 2) -> [String] {
    let page = query.ask(text, page: "?limit=\(limit)&offset=\(offset)").json
    return (page?["items"]?.list ?? []).compactMap { $0["companyname"]?.string } + [page?["totalResults"]?.text ?? ""]
  }

  /// Likewise of the collection of these customers.
  private func listing(_ offset: Int) -> [String] {
    let page = user.get("customer?q=\(percentEncoded("companyName START_WITH \"ql \""))&limit=2&offset=\(offset)")
    return (page?["items"]?.list ?? []).compactMap { $0["id"]?.string } + [page?["totalResults"]?.text ?? ""]
  }

  /// Makes a customer, changes one and removes one.
  private func change() throws {
    _ = try user.make(#"{"companyName":"ql Echo","subsidiary":"1"}"#)
    #expect(user.send("PATCH", "customer/1236", #"{"companyName":"ql Other"}"#).status == 204)
    #expect(user.send("DELETE", "customer/1235").status == 204)
  }

  @Test func aQueryIsOfTheStateAtItsFirstPage() throws {
    #expect(page(0) == ["ql delta", "ql Café", "4"])
    try change()
    #expect(page(2) == ["ql Bravo", "ql Acme", "4"])
    // Any page, in any order, of any size.
    #expect(page(3, limit: 1) == ["ql Acme", "4"])
    #expect(page(4) == ["4"])
    // One that begins sees what there is now.
    #expect(page(0) == ["ql Echo", "ql delta", "4"])
    #expect(page(2) == ["ql Café", "ql Other", "4"])
  }

  @Test func aCollectionIsOfTheStateAtItsFirstPage() throws {
    #expect(listing(0) == ["1235", "1236", "4"])
    try change()
    #expect(listing(2) == ["1237", "1238", "4"])
    #expect(listing(0) == ["1236", "1237", "4"])
    #expect(listing(2) == ["1238", "1239", "4"])
    let all = user.get("customer?limit=150")?["totalResults"]
    _ = try user.make(#"{"companyName":"ql Golf","subsidiary":"1"}"#)
    #expect(user.get("customer?limit=150&offset=150")?["totalResults"] == all)
  }

  /// Two that walk through the same cannot be told apart: the one that began before goes on in the other's state.
  @Test func ofTwoWalksForTheSameTheLaterCounts() throws {
    #expect(page(0) == ["ql delta", "ql Café", "4"])
    #expect(user.send("DELETE", "customer/1236").status == 204)
    #expect(page(0) == ["ql delta", "ql Café", "3"])
    // What tells the first that its rows are not of one state.
    #expect(page(2) == ["ql Acme", "3"])
    #expect(page(2) == ["ql Acme", "3"])
    // A walk that ends with its first page takes the place of one before, too.
    _ = try user.make(#"{"companyName":"ql Echo","subsidiary":"1"}"#)
    #expect(page(0, limit: 10).last == "4")
    #expect(page(2) == ["ql Café", "ql Acme", "4"])
  }

  @Test func walksForOthersAndForSomethingElseAreWalksOfTheirOwn() throws {
    let other = Self.text.replacing("DESC", with: "ASC")
    #expect(page(0) == ["ql delta", "ql Café", "4"] && page(0, other) == ["ql Acme", "ql Bravo", "4"])
    #expect(user.send("DELETE", "customer/1238").status == 204)
    #expect(page(2, other) == ["ql Café", "ql delta", "4"])
    let named = "SELECT companyname FROM customer WHERE companyname LIKE ? ORDER BY id"
    func ask(_ name: String, _ offset: Int) -> JSONValue? {
      query.ask(named, [.string(name)], page: "?limit=1&offset=\(offset)").json?["totalResults"]
    }
    #expect(ask("ql %", 0) == 3 && ask("ql A%", 0) == 1 && ask("ql %", 1) == 3 && ask("ql A%", 1) == 1)
  }

  @Test func whatNobodyAskedForLongIsGone() throws {
    #expect(page(0).last == "4" && listing(0).last == "4")
    #expect(user.send("DELETE", "customer/1236").status == 204)
    user.account.wait(seconds: 599)
    #expect(page(2).last == "4" && listing(2).last == "4")
    user.account.wait(seconds: 599)
    #expect(page(2).last == "4" && listing(2).last == "4")
    user.account.wait(seconds: 601)
    // Its pages are of the present state, and are kept from then on.
    #expect(page(2) == ["ql Acme", "3"] && listing(2) == ["1238", "3"])
    #expect(user.send("DELETE", "customer/1235").status == 204)
    #expect(page(2) == ["ql Acme", "3"] && listing(2) == ["1238", "3"])
  }

  private struct Kept: PagedResult {
    let name: String
    let size: Int
    var count = 10
    var isWhole = true
  }

  /// What a cache of a hundred bytes gives for the second page of these.
  private func names(_ cache: ResultCache<String, Kept>, _ names: String...) throws -> String {
    let page = try Page(#require(Parameters("limit=2&offset=2")))
    return names.map { name in
      cache.result(.init(caller: "me", question: name), page) { Kept(name: "none", size: 1_000) }.name
    }.joined(separator: " ")
  }

  private func begin(_ cache: ResultCache<String, Kept>, _ result: Kept, by caller: String? = "me") throws {
    let page = try Page(#require(Parameters("limit=2")))
    _ = cache.result(.init(caller: caller, question: result.name), page) { result }
  }

  @Test func whatWasNotAskedForTheLongestMakesRoom() throws {
    let cache = ResultCache<String, Kept>(mostBytes: 100) { 0 }
    for name in ["a", "b", "c"] { try begin(cache, Kept(name: name, size: 33)) }
    #expect(try names(cache, "a", "b", "c", "a") == "a b c a")
    try begin(cache, Kept(name: "d", size: 50))
    #expect(try names(cache, "a", "b", "c", "d") == "a none none d")
    // What takes the place of another needs no room of its own.
    try begin(cache, Kept(name: "d", size: 60))
    #expect(try names(cache, "a", "d") == "a d")
  }

  @Test func whatIsTooLargeOrNotWholeOrNobodysIsNotKept() throws {
    let cache = ResultCache<String, Kept>(mostBytes: 100) { 0 }
    try begin(cache, Kept(name: "a", size: 100))
    try begin(cache, Kept(name: "b", size: 101))
    try begin(cache, Kept(name: "c", size: 1, isWhole: false))
    try begin(cache, Kept(name: "d", size: 1, count: 2))
    try begin(cache, Kept(name: "e", size: 1), by: nil)
    try begin(cache, Kept(name: "f", size: 0), by: "another")
    #expect(try names(cache, "a", "b", "c", "d", "e", "f") == "a none none none none none")
  }

  @Test func ofTwoThatRunAtOnceTheOneThatBeganLaterCounts() throws {
    let cache = ResultCache<String, Kept>(mostBytes: 100) { 0 }
    let page = try Page(#require(Parameters("limit=2")))
    let key = ResultCache<String, Kept>.Key(caller: "me", question: "q")
    _ = cache.result(key, page) {
      _ = cache.result(key, page) { Kept(name: "later", size: 1) }
      return Kept(name: "earlier", size: 1)
    }
    #expect(try names(cache, "q") == "later")
  }

  private func rows(
    _ text: String, page: Range<Int> = 200..<210, mostBytes: Int = 1 << 20, _ bounds: SQLWork.Bounds = SQLWork.Bounds()
  ) throws -> SQLRows {
    let context = SQLContext(store: Company.store, parameters: [], now: SQLDate(seconds: 0))
    let plan = try SQLPlanner(context: context).plan(try SQLParser.query(text).query)
    return try plan.rows(page: page, most: 100_000, mostBytes: mostBytes, SQLWork(bounds))
  }

  /// The page that is asked for does not fail, or take long, for those that are not.
  @Test func whatIsNotAskedForIsLeftAloneWhereItIsTooMuch() throws {
    let pairs =
      "SELECT a.id one, b.id other FROM customer a CROSS JOIN customer b WHERE b.id <= 150 ORDER BY a.id, b.id"
    let all = try rows(pairs)
    #expect(all.isWhole && all.count == 10_000)
    var (whole, part) = (JSONWriter(), JSONWriter())
    all.write(205, to: &whole)
    for few in [
      try rows(pairs, mostBytes: 1_000),
      try rows(pairs, SQLWork.Bounds(steps: 15_000)),
      try rows(pairs.replacing("b.id other", with: "b.id / (1234 - a.id) other")),
    ] {
      #expect(!few.isWhole && few.count == 10_000 && few.size < 1_000)
    }
    try rows(pairs, mostBytes: 1_000).write(205, to: &part)
    #expect(whole.bytes == part.bytes && whole.bytes == Array(#""one":"105","other":"106""#.utf8))
  }
}
