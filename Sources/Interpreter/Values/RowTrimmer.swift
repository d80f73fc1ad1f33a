/// Leaves the `links` that NetSuite gives each item of a collection out of it.
struct RowTrimmer {
  private static let name = Text.make("links")
  // Rows of one kind share their keys, and so they do without one.
  private var keys = Keys()
  private var rest = Keys()
  private var place = 0

  mutating func trimmed(_ row: Value) -> Value {
    guard case .map(let map) = row, let position = map.keys.position(of: Self.name), case .list = map.values[position] else {
      return row
    }
    if map.keys !== keys {
      (keys, place) = (map.keys, position)
      rest = Keys(keys.names.enumerated().filter { $0.offset != position }.map(\.element))
    }
    let copy = MapBox.make(keys: rest, capacity: map.count - 1)
    for position in 0..<map.count where position != place { copy.append(value: map.values[position]) }
    return .map(copy)
  }
}
