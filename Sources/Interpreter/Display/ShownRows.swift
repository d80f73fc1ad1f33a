/// The rows that a value is shown as: those of a list of maps, or of a page of a collection.
struct ShownRows {
  /// What a page says of its collection.
  struct Page {
    let offset: Int64
    /// How many items all pages have; nil when it does not say.
    let total: Int64?
    let hasMore: Bool
  }

  /// At most `Display.mostRows`.
  let rows: [MapBox]
  /// How many there are.
  let count: Int
  /// Names of the columns.
  let columns: [Text]
  /// Nil for a list.
  let page: Page?

  /// Nil when the value is shown in another way. As CSV a map is a row, too.
  init?(of value: Value, as form: Display.Form) {
    switch value {
    case _ where form == .json: return nil
    case .list(let list): self.init(list, page: nil)
    case .map(let map):
      if let (items, page) = Self.collection(map) {
        self.init(items, page: page)
      } else if form == .csv {
        self.init(ListBox([value]), page: nil)
      } else {
        return nil
      }
    default: return nil
    }
  }

  private init?(_ list: ListBox, page: Page?) {
    var rows: [MapBox] = []
    for item in list.values {
      guard case .map(let map) = item else { return nil }
      if rows.count < Display.mostRows { rows.append(map) }
    }
    let columns = CSVWriter.columns(of: rows).filter { name in
      !Text.equal(name, NavigationLinks.name) || !rows.allSatisfy { Self.areLinks($0[name] ?? .null) }
    }
    guard page != nil || !columns.isEmpty else { return nil }
    (self.rows, count, self.columns, self.page) = (rows, list.count, columns, page)
  }

  /// The rows of a query have `links` that are empty.
  private static func areLinks(_ value: Value) -> Bool {
    switch value {
    case .null: true
    case .list(let list): NavigationLinks.haveAddresses(list)
    default: false
    }
  }

  private static let facts = Set(["links", "items", "count", "hasMore", "offset", "totalResults"])

  /// The items of a body that is nothing but a page of a collection.
  private static func collection(_ map: MapBox) -> (items: ListBox, page: Page)? {
    guard map.count <= facts.count, map.keys.names.allSatisfy({ facts.contains($0.string) }),
      case .list(let items)? = map[.make("items")]
    else { return nil }
    let (total, more) = (int("totalResults", of: map), map[.make("hasMore")])
    let hasMore = if case .bool(true)? = more { true } else { false }
    guard total != nil || more != nil else { return nil }
    return (items, Page(offset: int("offset", of: map) ?? 0, total: total, hasMore: hasMore))
  }

  private static func int(_ name: String, of map: MapBox) -> Int64? {
    if case .int(let int)? = map[.make(name)] { int } else { nil }
  }
}
