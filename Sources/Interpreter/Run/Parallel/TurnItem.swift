/// What the items of a parallel loop are taken from, all of them at hand.
enum TurnItems: Sendable {
  case list(ListBox)
  case range(RangeBox, count: Int)
  case map(MapBox)

  var count: Int {
    switch self {
    case .list(let list): list.count
    case .range(_, let count): count
    case .map(let map): map.count
    }
  }

  func item(_ position: Int) -> Value {
    switch self {
    case .list(let list): list.items[position]
    case .range(let range, _): .int(range.first + Int64(position))
    case .map(let map): map.values[position]
    }
  }

  /// The item's position; in a map its key.
  func key(_ position: Int) -> Value {
    if case .map(let map) = self { return .string(map.keys[position]) }
    return .int(Int64(position))
  }
}

/// The item that a turn is for.
final class TurnItem: Sendable {
  private let items: TurnItems
  private let position: Int
  /// That of the turn around this loop.
  private let outer: TurnItem?

  init(_ items: TurnItems, at position: Int, in outer: TurnItem?) {
    (self.items, self.position, self.outer) = (items, position, outer)
  }

  /// Says which it is, for a failure: `item [2]: 1236`, `item email: "a@b.c"`.
  var note: String {
    if case .map(let map) = items { return "item \(map.keys[position].string): \(items.item(position).excerpt)" }
    return "item [\(position)]: \(items.item(position).excerpt)"
  }

  /// The notes of this turn and those around it.
  var notes: [String] { [note] + (outer?.notes ?? []) }
}
