import Platform

/// A walk over the pages of a collection: each is asked for when it is wanted, by the `next` link of the one before, or
/// with a key by a query for what is above its last value. `Client.pages` begins one; it belongs to one thread at a time.
///
/// What it cannot vouch for is an error: pages that are missing, that come again, or that changed meanwhile.
public struct PageWalk: Sendable {
  private let client: Client
  private let request: RESTRequest
  /// The query, of a request to the query service.
  private let query: SuiteQL?
  private var keys: RisingKey?
  private var upcoming: Upcoming
  /// The links followed so far.
  private var links: Set<String> = []
  private var pageCount = 0
  /// Items up to the end of the latest page, those before the first page too.
  private var seen = 0
  /// What the latest page says all pages have.
  private var total: Int?

  /// How many items at the end of the latest answer are the next one's to give: with a key its last row comes again.
  public private(set) var heldBack = 0

  /// Something to look at that does not end the walk; set as soon as it is known.
  public private(set) var warning: PageWarning?

  /// Whether there is nothing to ask for any more.
  public var isAtEnd: Bool { if case .end = upcoming { true } else { false } }

  private enum Upcoming: Sendable {
    case request(RESTRequest)
    case end
    /// What the latest page leads to, once its items are done with.
    case failure(NetSuiteError)
  }

  init(of request: RESTRequest, key: String?, client: Client) throws(NetSuiteError) {
    self.client = client
    self.request = key == nil ? request : request.askingForTwo
    query = try client.isQuery(request) ? request.body.flatMap(SuiteQL.init(body:)) : nil
    upcoming = .request(request)
    guard let key else { return }
    guard let query else { throw .keyWithoutQuery(request) }
    guard SuiteQL.isColumn(key) else { throw .noColumn(key) }
    keys = RisingKey(key)
    upcoming = .request(self.request.asking(query.rows(above: nil, by: key)))
  }

  /// The next page; nil when there is none. Throws `NetSuiteError`: of the kind `answered` for an error status, `paging`
  /// for what is wrong with the pages, else as `Client.send` does. After an error the walk is at its end.
  public mutating func next(cancellation: Cancellation? = nil) throws(NetSuiteError) -> Page? {
    guard let (response, facts) = try answer(cancellation) else { return nil }
    guard let facts else { throw response.error ?? .noPage(pageCount + 1, at: response.url) }
    return Page(response, facts, heldBack: heldBack)
  }

  /// The answer to the request for the next page, whatever its status; nil when there is none. What it has at its end comes
  /// again as far as `heldBack` says. Throws as `next` does.
  public mutating func nextResponse(cancellation: Cancellation? = nil) throws(NetSuiteError) -> RESTResponse? {
    try answer(cancellation)?.response
  }

  private mutating func answer(_ cancellation: Cancellation?) throws(NetSuiteError) -> (response: RESTResponse, facts: PageFacts?)? {
    let request: RESTRequest
    switch upcoming {
    case .end: return nil
    case .failure(let error):
      upcoming = .end
      throw error
    case .request(let next): request = next
    }
    (upcoming, heldBack) = (.end, 0)
    if pageCount > 0, keys == nil, let query, !query.isOrdered { warning = .unordered }
    let response: RESTResponse
    do throws(NetSuiteError) {
      response = try client.send(request, cancellation: cancellation)
    } catch {
      throw pageCount == 0 ? error : error.onPage(pageCount + 1)
    }
    guard response.status < 400 else { return (response, nil) }
    return (response, try take(response.body, from: response.url))
  }

  /// Begins behind a first page.
  mutating func start(behind first: [UInt8]) throws(NetSuiteError) { _ = try take(first, from: request.target) }

  /// Takes note of a page, and of what follows it.
  private mutating func take(_ body: [UInt8], from url: String) throws(NetSuiteError) -> PageFacts {
    upcoming = .end
    guard let facts = PageFacts(body, key: keys?.column) else { throw .noPage(pageCount + 1, at: url) }
    // A RESTlet may mean something else by it.
    if let count = facts.count, facts.hasMore != nil, count != facts.itemCount { throw .otherCount(count, facts, at: url) }
    if facts.isFollowed, facts.itemCount == 0 { throw .emptyPage(at: url) }
    try keys?.take(facts.keys, isFollowed: facts.isFollowed)
    heldBack = keys != nil && facts.isFollowed ? 1 : 0
    if pageCount == 0 { seen = facts.offset ?? 0 }
    if keys == nil {
      if pageCount > 0, let total, let now = facts.total, now != total { throw .changed(from: total, to: now, isQuery: query != nil) }
      total = facts.total ?? total
    }
    pageCount += 1
    seen += facts.itemCount
    if let total, seen > total, facts.itemCount > 0 { throw .tooMany(seen, of: total, at: url) }
    upcoming = follower(of: facts, at: url)
    return facts
  }

  private mutating func follower(of facts: PageFacts, at url: String) -> Upcoming {
    if facts.isFollowed {
      if let keys, let query { return .request(request.asking(query.rows(above: keys.latest, by: keys.name))) }
      if query != nil, seen >= SuiteQL.mostRows { return .failure(.capped(seen, of: total)) }
      guard let next = facts.next else { return .failure(.noLink(at: url)) }
      guard links.insert(next).inserted else { return .failure(.cycle(next)) }
      return .request(request.leading(to: next, isQuery: query != nil))
    }
    if keys != nil { return facts.itemCount < facts.total ?? 0 ? .failure(.cut(facts.itemCount, of: facts.total ?? 0, at: url)) : .end }
    // A page that was asked for from beyond the end has nothing.
    if let total, seen < total {
      return .failure(query != nil && seen >= SuiteQL.mostRows ? .capped(seen, of: total) : .cut(seen, of: total, at: url))
    }
    if query != nil, seen == SuiteQL.mostRows { warning = .exactlyTheMost }
    return .end
  }
}

/// What to look at in a walk that goes on, in words for people.
public struct PageWarning: Error, Sendable, Equatable {
  /// What is the matter.
  public let title: String
  /// What comes of it.
  public let notes: [String]
  /// What to do.
  public let hint: String
}

extension RESTRequest {
  /// The same with another query, from its first page on.
  fileprivate func asking(_ query: SuiteQL) -> RESTRequest {
    var request = self
    request.body = query.body
    return request
  }

  /// The same with a page of two rows where it is one of one: a page by a key has a row that comes again.
  fileprivate var askingForTwo: RESTRequest {
    var request = self
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return request }
    let parameters = parts[1].split(separator: "&", omittingEmptySubsequences: false)
    request.target = "\(parts[0])?" + parameters.map { $0 == "limit=1" ? "limit=2" : $0 }.joined(separator: "&")
    return request
  }

  /// The one for another page: a query is posted again, anything else is got.
  fileprivate func leading(to link: String, isQuery: Bool) -> RESTRequest {
    var request = self
    // A link is followed as it is but for blanks, which nothing else can be meant by.
    request.target = link.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
    guard !isQuery else { return request }
    request.method = "GET"
    request.body = nil
    request.headers.removeAll { $0.0.lowercased() == "content-type" && self.body != nil }
    return request
  }
}

extension PageWarning {
  fileprivate static let unordered = PageWarning(
    title: "the query has no ORDER BY, and more than one page",
    notes: ["each page is counted from the beginning anew: without an order a row may come twice, and another not at all"],
    hint: "ORDER BY a column whose values differ, such as id; or `with key: \"id\"`")

  fileprivate static let exactlyTheMost = PageWarning(
    title: "the query gave exactly 100,000 rows, the most that NetSuite answers",
    notes: ["there may be more, which it does not tell"], hint: "`with key: \"id\"` goes past them")
}

extension NetSuiteError {
  fileprivate func onPage(_ number: Int) -> NetSuiteError {
    var error = self
    if kind != .cancelled { error.notes.append("page \(number) of the collection was asked for, where the page before leads") }
    return error
  }

  fileprivate static func keyWithoutQuery(_ request: RESTRequest) -> NetSuiteError {
    NetSuiteError(
      .invalidRequest, "a key is for a query of SuiteQL", notes: ["\(request.method) \(request.target) is none"],
      hint: "its pages follow each other by their links")
  }

  fileprivate static func noColumn(_ key: String) -> NetSuiteError {
    NetSuiteError(
      .invalidRequest, "the key “\(key)” is not the name of a column", notes: ["nothing was sent"],
      hint: "a column that the query selects, such as id; `AS` gives an expression a name")
  }

  fileprivate static func noPage(_ number: Int, at url: String) -> NetSuiteError {
    NetSuiteError(.paging, "page \(number) of the collection is none: the answer has no list `items`", notes: [url])
  }

  fileprivate static func otherCount(_ count: Int, _ facts: PageFacts, at url: String) -> NetSuiteError {
    NetSuiteError(.paging, "a page of the collection says that it has \(count) items, and has \(facts.itemCount)", notes: [url])
  }

  fileprivate static func emptyPage(at url: String) -> NetSuiteError {
    NetSuiteError(.paging, "a page of the collection has no items, and says that more follow", notes: [url])
  }

  fileprivate static func noLink(at url: String) -> NetSuiteError {
    NetSuiteError(.paging, "a page of the collection says that more follow, and has no link to them", notes: [url])
  }

  fileprivate static func cycle(_ link: String) -> NetSuiteError {
    NetSuiteError(.paging, "the pages of the collection go in a circle", notes: ["\(link) came as the next page before"])
  }

  fileprivate static func tooMany(_ seen: Int, of total: Int, at url: String) -> NetSuiteError {
    NetSuiteError(.paging, "the collection has more items than the \(total) it counts: \(seen) came so far", notes: [url])
  }

  fileprivate static func cut(_ seen: Int, of total: Int, at url: String) -> NetSuiteError {
    NetSuiteError(
      .paging, "the collection ends after \(seen) of its \(total) items", notes: ["\(url) has no link to a next page"],
      hint: "NetSuite gives 1,000 pages at most: a larger `limit` makes fewer of them, a filter too")
  }

  fileprivate static func capped(_ seen: Int, of total: Int?) -> NetSuiteError {
    NetSuiteError(
      .paging, "NetSuite answers \(SuiteQL.mostRows) rows of a query at most: \(seen) of \(total.map(String.init) ?? "more") were read",
      hint: "`with key: \"id\"` goes past them, by a column of the query whose values differ")
  }

  fileprivate static func changed(from before: Int, to now: Int, isQuery: Bool) -> NetSuiteError {
    NetSuiteError(
      .paging, "the collection changed while it was read: it had \(before) items, and now has \(now)",
      notes: ["pages are counted by offset, so that items may have been left out, or come twice"],
      hint: isQuery
        ? "`with key: \"id\"` reads by a column instead, which no change shifts; or read it again"
        : "read it again; a loop that changes what it walks reads all pages first, unless it says `lazy: true`")
  }
}
