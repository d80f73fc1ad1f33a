/// The rows of a table or of CSV: a list of maps, or a collection, whose items leave out the `links` that NetSuite gives
/// each of them.
struct RowList: BuiltinArgument {
  static var typeName: String { "list" }
  let items: ListBox

  init?(argument: Value) {
    guard let list = ItemList(argument: argument) else { return nil }
    items = list.items
  }

  init?(reading argument: Value, _ call: Call) throws {
    guard case .response = argument else {
      self.init(argument: argument)
      return
    }
    guard let list = try ItemList(reading: argument, call) else { return nil }
    self.init(leavingLinksOutOf: list.items)
  }

  private init(leavingLinksOutOf rows: ListBox) {
    var trimmer = RowTrimmer()
    items = ListBox(capacity: rows.count)
    for row in rows.values { items.append(trimmer.trimmed(row)) }
  }

  /// A collection as the list of its rows, another value as it is.
  static func read(_ value: Value, _ call: Call) throws -> Value {
    guard case .response = value, let rows = try RowList(reading: value, call) else { return value }
    return .list(rows.items)
  }
}
