extension TableText {
  /// Why a value is no table, for a message.
  struct Unfit: Error {
    let reason: String
  }

  /// The table of a list of maps (a column for every key, in the order they are first seen), of a list of lists or of
  /// single values (without a head), or of a map (a row for each entry). Throws `Unfit`.
  init(of value: Value) throws {
    if case .map(let map) = value {
      self.init(names: nil, rows: (0..<map.count).map { [Cell(map.keys[$0].string), Cell(map.values[$0])] })
      return
    }
    guard let list = ItemList(argument: value) else {
      throw Unfit(reason: "`table` draws a list of maps, a list of lists, or a map")
    }
    let items = list.items.values
    guard case .map? = items.first else {
      self.init(names: nil, rows: try items.enumerated().map(Self.plainRow))
      return
    }
    let maps = try items.enumerated().map { position, item in
      guard case .map(let map) = item else { throw Unfit.mixed(position, item, "the first is a map") }
      return map
    }
    let names = CSVWriter.columns(of: maps)
    self.init(
      names: names.map(\.string), rows: maps.map { map in names.map { name in map[name].map { Cell($0) } ?? .empty } })
  }

  /// A list's items side by side, or one value alone.
  private static func plainRow(_ position: Int, _ item: Value) throws -> [Cell] {
    if case .map = item { throw Unfit.mixed(position, item, "the first is none") }
    guard case .list(let cells) = item else { return [Cell(item)] }
    return cells.values.map { Cell($0) }
  }
}

extension TableText.Cell {
  /// A value in a table: null is empty, what is nested is JSON.
  init(_ value: Value) {
    if case .null = value { self = .empty } else { self.init(value.text, isNumber: value.isNumber) }
  }
}

extension TableText.Unfit {
  fileprivate static func mixed(_ position: Int, _ item: Value, _ first: String) -> TableText.Unfit {
    TableText.Unfit(reason: "`table` draws rows of one kind: item \(position) is \(item.described), and \(first)")
  }
}
