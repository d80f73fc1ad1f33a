import JSON

/// The part of a collection that a request asks for by `limit` and `offset` (netsuite.md 2.5).
struct Page: Sendable, Equatable {
  let limit: Int
  let offset: Int

  private static let largest = 1000
  private static let mostPages = 1000

  /// Throws for a limit not in 1...1000 and for an offset that is not a multiple of it. NetSuite's words for
  /// these are not documented.
  init(_ query: Parameters) throws(Problem) {
    limit = try Self.number(query, "limit", default: Self.largest)
    offset = try Self.number(query, "offset", default: 0)
    guard 1...Self.largest ~= limit else {
      throw Self.wrong("limit", "a whole number from 1 to \(Self.largest)")
    }
    guard offset.isMultiple(of: limit) else {
      throw Self.wrong("offset", "a multiple of limit, which is \(limit)")
    }
    guard offset / limit < Self.mostPages else {
      throw Self.wrong("offset", "the offset of one of the first \(Self.mostPages) pages")
    }
  }

  private static func number(_ query: Parameters, _ name: String, default usual: Int) throws(Problem) -> Int {
    guard let text = query[name] else { return usual }
    guard text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(text) else {
      throw wrong(name, "a whole number")
    }
    return number
  }

  private static func wrong(_ name: String, _ expected: String) -> Problem {
    .parameter(name, "Invalid value for the query parameter '\(name)'. Provide \(expected).")
  }

  /// The places of its entries among so many.
  func range(in count: Int) -> Range<Int> {
    let start = min(offset, count)
    return start..<min(start + limit, count)
  }

  /// The offsets that the links lead to, in NetSuite's order.
  func links(_ count: Int) -> [(relation: String, offset: Int)] {
    var links: [(String, Int)] = []
    let last = count == 0 ? 0 : (count - 1) / limit * limit
    if offset + limit < count { links += [("next", offset + limit), ("last", last)] }
    if offset > 0 { links += [("prev", min(offset - limit, last)), ("first", 0)] }
    return links + [("self", offset)]
  }
}

extension JSONWriter {
  /// The members of a collection around its items, in NetSuite's order. `url` gives the link to an offset.
  mutating func collection(
    _ page: Page, count: Int, reachable: Int, url: (Int) -> String, item: (Int, inout JSONWriter) -> Void
  ) {
    let range = page.range(in: reachable)
    beginMap()
    key("links")
    beginList()
    for (relation, offset) in page.links(reachable) { link(relation, url(offset)) }
    endList()
    key("count")
    number(Int64(range.count))
    key("hasMore")
    bool(range.upperBound < reachable)
    key("items")
    beginList()
    for place in range { item(place, &self) }
    endList()
    key("offset")
    number(Int64(page.offset))
    key("totalResults")
    number(Int64(count))
    endMap()
  }

  /// `{"rel":"self","href":…}`
  mutating func link(_ relation: String, _ url: String) {
    beginMap()
    key("rel")
    string(relation)
    key("href")
    string(url)
    endMap()
  }
}
