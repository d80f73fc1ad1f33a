/// A map or a list taken as a shape of plain values: of maps other fields may be there, all else is equal.
enum PlainShape {
  /// Without native recursion, as `Equality`.
  static func holds(_ value: Value, _ shape: Value) -> Bool {
    var pending = [(value, shape)]
    while let (value, shape) = pending.popLast() {
      switch (value, shape) {
      case (.map(let map), .map(let wanted)):
        for (position, key) in wanted.keys.names.enumerated() {
          pending.append((map[key] ?? .null, wanted.values[position]))
        }
      case (.list(let list), .list(let wanted)):
        guard list.count == wanted.count else { return false }
        for position in 0..<list.count { pending.append((list.items[position], wanted.items[position])) }
      default: if !Equality.holds(value, shape) { return false }
      }
    }
    return true
  }
}
