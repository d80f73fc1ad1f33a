import JSON

/// A page of a collection: of records, of a query's rows, of whatever a service answers as `{ items: […] }`.
public struct Page: Sendable {
  /// The answer that it is.
  public let response: RESTResponse
  private let facts: PageFacts

  /// Items at its end that are the next page's.
  private let heldBack: Int

  init(_ response: RESTResponse, _ facts: PageFacts, heldBack: Int) {
    (self.response, self.facts, self.heldBack) = (response, facts, heldBack)
  }

  /// Its items, read from the body each time. By a key a page that is followed has one less than its body, whose last row
  /// comes again.
  public var items: [JSONValue] { ((try? JSONValue.parse(response.body))?["items"]?.list ?? []).dropLast(heldBack) }

  /// How many items it has.
  public var count: Int { facts.itemCount - heldBack }

  /// How many items all pages have, as far as NetSuite says.
  public var total: Int? { facts.total }
}

extension Client {
  /// The pages of a collection, one request each, sent when it is asked for. A query of SuiteQL (`SuiteQL.request`) may
  /// have a `key`: a column by whose values its pages follow each other, which leads past the 100,000 rows that NetSuite
  /// answers otherwise, and past changes meanwhile.
  ///
  /// ```swift
  /// var pages = client.pages(of: RESTRequest("GET", "record/v1/customer?limit=100"))
  /// while let page = try pages.next() { for item in page.items { print(item["id"]?.string ?? "") } }
  /// ```
  public func pages(of request: RESTRequest, key: String? = nil) throws(NetSuiteError) -> PageWalk {
    try PageWalk(of: request, key: key, client: self)
  }

  /// The later pages of a collection whose first page is at hand: `first` is the body of the answer to `request`.
  public func pages(behind first: [UInt8], of request: RESTRequest, key: String? = nil) throws(NetSuiteError) -> PageWalk {
    var walk = try PageWalk(of: request, key: key, client: self)
    try walk.start(behind: first)
    return walk
  }
}
