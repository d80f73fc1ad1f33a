import JSON

/// What a page of a collection says of itself and the others (NetSuite help, "Collection Paging"). The items are only
/// counted, so that it costs no memory to know.
struct PageFacts: Sendable, Equatable {
  /// How many items stand on it.
  var itemCount = 0
  /// How many it says there are.
  var count: Int?
  /// How many stand before it.
  var offset: Int?
  /// How many all pages have.
  var total: Int?
  var hasMore: Bool?
  /// The address of the next page.
  var next: String?
  /// Of each item the text in the column that was asked for; nil where it has none.
  var keys: [String?] = []

  /// Whether another page follows.
  var isFollowed: Bool { next != nil || hasMore == true }

  /// Reads a body; nil when it is no map with a list `items`. `key` is a column, in lower case.
  init?(_ body: [UInt8], key: String? = nil) {
    var reader = PageReader(key: key)
    // Some programs put a byte order mark before JSON (RFC 8259, 8.1, lets a reader drop it).
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let isRead: Void? = try? body.withUnsafeBytes {
      try JSONReader.read(UnsafeRawBufferPointer(rebasing: $0.dropFirst($0.starts(with: mark) ? mark.count : 0)), into: &reader)
    }
    guard isRead != nil, reader.hasItems else { return nil }
    self = reader.facts
  }

  fileprivate init() {}
}

/// Picks the facts out of a body, whose first levels are `{ items: [ { column: … } ], links: [ { rel, href } ], … }`.
private struct PageReader: JSONSink {
  private(set) var facts = PageFacts()
  private(set) var hasItems = false

  private let key: String?
  /// What is open, outermost first: true for a list.
  private var open: [Bool] = []
  /// The latest key of each open map.
  private var names = ["", "", ""]
  private var relation = ""
  private var address: String?
  private var column: String?

  init(key: String?) { self.key = key }

  mutating func null() { scalar(nil) }
  mutating func bool(_ value: Bool) {
    if isBody, names[0] == "hasMore" { facts.hasMore = value }
    scalar(nil)
  }
  mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool) { scalar(text) }
  mutating func string(_ text: UnsafeRawBufferPointer) { scalar(text) }

  mutating func key(_ text: UnsafeRawBufferPointer) {
    let level = open.count - 1
    // Deeper than an item nothing is of interest.
    if level < names.count { names[level] = level == 0 || isOfInterest ? String(decoding: text, as: UTF8.self) : "" }
  }

  mutating func beginList() {
    countItem()
    if isBody, names[0] == "items" { hasItems = true }
    open.append(true)
  }

  mutating func endList() { open.removeLast() }

  mutating func beginMap() {
    countItem()
    open.append(false)
    if isItem { (relation, address, column) = ("", nil, nil) }
  }

  mutating func endMap() {
    if isItem {
      if names[0] == "links", relation == "next", facts.next == nil { facts.next = address }
      if names[0] == "items", key != nil { facts.keys.append(column) }
    }
    open.removeLast()
  }

  /// Whether the body is open, a map, and nothing in it.
  private var isBody: Bool { open.count == 1 && !open[0] }

  /// Whether what is open is a map in a list of the body.
  private var isItem: Bool { open.count == 3 && !open[0] && open[1] && !open[2] }

  private var isOfInterest: Bool { names[0] == "links" || key != nil && names[0] == "items" }

  private mutating func countItem() {
    if open.count == 2, !open[0], open[1], names[0] == "items" { facts.itemCount += 1 }
  }

  private mutating func scalar(_ text: UnsafeRawBufferPointer?) {
    countItem()
    guard let text else { return }
    if isBody { number(String(decoding: text, as: UTF8.self)) }
    guard isItem else { return }
    switch (names[0], names[2]) {
    case ("links", "rel"): relation = String(decoding: text, as: UTF8.self)
    case ("links", "href"): address = String(decoding: text, as: UTF8.self)
    case ("items", let name) where name.lowercased() == key: column = String(decoding: text, as: UTF8.self)
    default: break
    }
  }

  private mutating func number(_ text: String) {
    switch names[0] {
    case "count": facts.count = Int(text)
    case "offset": facts.offset = Int(text)
    case "totalResults": facts.total = Int(text)
    default: break
    }
  }
}
