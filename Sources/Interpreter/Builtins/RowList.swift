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
    let name = Text.make("links")
    // Rows of one kind share their keys, and so they do without one.
    var (keys, rest, place) = (Keys(), Keys(), 0)
    items = ListBox(capacity: rows.count)
    for row in rows.values {
      guard case .map(let map) = row, let position = map.keys.position(of: name), case .list = map.values[position] else {
        items.append(row)
        continue
      }
      if map.keys !== keys {
        (keys, place) = (map.keys, position)
        rest = Keys(keys.names.enumerated().filter { $0.offset != position }.map(\.element))
      }
      let copy = MapBox.make(keys: rest, capacity: map.count - 1)
      for position in 0..<map.count where position != place { copy.append(value: map.values[position]) }
      items.append(.map(copy))
    }
  }

  /// A collection as the list of its rows, another value as it is.
  static func read(_ value: Value, _ call: Call) throws -> Value {
    guard case .response = value, let rows = try RowList(reading: value, call) else { return value }
    return .list(rows.items)
  }
}
