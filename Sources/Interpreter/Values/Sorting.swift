/// Sorts by the order that `<` has: one type, null last, what is equal in the order it came.
enum Sorting {
  /// The positions of the keys from the smallest to the largest, those of null last. `areKeys` tells, for messages, that
  /// a function gave them. Throws `BuiltinFailure` when two have no order.
  static func order(of keys: ListBox, areKeys: Bool = false) throws -> [Int] {
    var positions = try comparable(keys, areKeys: areKeys)
    let items = keys.items
    if case .string? = positions.first.map({ items[$0] }) {
      positions.sort { a, b in
        guard case .string(let x) = items[a], case .string(let y) = items[b] else { return false }
        let order = Text.compare(x, y)
        return order != 0 ? order < 0 : a < b
      }
    } else {
      positions.sort { a, b in
        let order = Order.of(items[a], items[b]) ?? 0
        return order != 0 ? order < 0 : a < b
      }
    }
    guard positions.count < keys.count else { return positions }
    return positions + (0..<keys.count).filter { items[$0].isNull }
  }

  /// The positions of the keys that are not null, which have an order with each other. Throws `BuiltinFailure`.
  static func comparable(_ keys: ListBox, areKeys: Bool) throws -> [Int] {
    let positions = (0..<keys.count).filter { !keys.items[$0].isNull }
    guard let first = positions.first else { return [] }
    for position in positions where Order.of(keys.items[first], keys.items[position]) == nil {
      throw BuiltinFailure.noOrder(keys, first, position, areKeys: areKeys)
    }
    return positions
  }
}

extension Value {
  fileprivate var isNull: Bool { if case .null = self { true } else { false } }
}

extension BuiltinFailure {
  fileprivate static func noOrder(_ keys: ListBox, _ a: Int, _ b: Int, areKeys: Bool) -> BuiltinFailure {
    let (x, y) = (keys.items[a], keys.items[b])
    let hint: String? =
      switch (x, y) {
      case (.map, _): "say what to compare of each: `x => x.name`"
      case (.string, _) where y.isNumber, (_, .string) where x.isNumber: "make them one type: `x => number(x)`"
      default: nil
      }
    return BuiltinFailure(
      argument: areKeys ? 1 : 0, "only numbers, strings, durations or dates among themselves have an order",
      label: (areKeys ? "it gave " : "") + place(x, a) + (a == b ? "" : ", " + place(y, b)), hint: hint)
  }

  private static func place(_ value: Value, _ position: Int) -> String {
    "\(value.described)\(value.shown) at [\(position)]"
  }
}
