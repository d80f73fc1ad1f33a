import Decimals

/// `==` between values: by value, whatever is nested in what, without native recursion.
enum Equality {
  /// Whether two values are equal: numbers by value, maps without order, a range as the list it stands for;
  /// responses, errors and functions only when they are the same one. Where two differ in nothing met before but a string
  /// against a number, that pair goes to `mixed`.
  static func holds(_ a: Value, _ b: Value, mixed: ((Value, Value) -> Void)? = nil) -> Bool {
    if let known = scalars(a, b) { return known }
    var pending = [(a, b)]
    while let (a, b) = pending.popLast() {
      if let known = scalars(a, b) {
        if known { continue }
        if let mixed, isMixed(a, b) { mixed(a, b) }
        return false
      }
      guard open(a, b, &pending) else { return false }
    }
    return true
  }

  /// A string against a number, a bool or a date, a day against an instant: never equal, and mostly not what was meant.
  static func isMixed(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.string, .day), (.string, .instant), (.day, .string), (.instant, .string): true
    case (.day, .instant), (.instant, .day), (.string, .bool), (.bool, .string): true
    case (.string, _): b.isNumber
    case (_, .string): a.isNumber
    default: false
    }
  }

  /// The answer where no container is involved; nil for two lists, two maps or a range.
  @inline(__always)
  private static func scalars(_ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.int(let a), .int(let b)): return a == b
    case (.string(let a), .string(let b)): return Text.equal(a, b)
    case (.null, .null): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.duration(let a), .duration(let b)), (.day(let a), .day(let b)), (.instant(let a), .instant(let b)):
      return a == b
    case (.function(let a), .function(let b)): return FunctionBox.isSame(a, b)
    case (.response(let a), .response(let b)): return a === b
    case (.error(let a), .error(let b)): return a === b
    case (.list(let a), .list(let b)): return a === b ? true : nil
    case (.map(let a), .map(let b)): return a.buffer === b.buffer ? true : nil
    case (.range, .range), (.range, .list), (.list, .range): return nil
    default: return a.isNumber && b.isNumber ? Order.ofNumbers(a, b) == 0 : false
    }
  }

  /// Compares the shapes of two containers and leaves their parts to compare; false when they cannot be equal.
  private static func open(_ a: Value, _ b: Value, _ pending: inout [(Value, Value)]) -> Bool {
    switch (a, b) {
    case (.list(let a), .list(let b)):
      guard a.count == b.count else { return false }
      // Backwards, so that the stack compares the first items first.
      for offset in stride(from: a.count - 1, through: 0, by: -1) { pending.append((a.items[offset], b.items[offset])) }
    case (.map(let a), .map(let b)):
      guard a.count == b.count else { return false }
      for (position, key) in a.keys.names.enumerated() {
        guard let other = b[key] else { return false }
        pending.append((a.values[position], other))
      }
    case (.range(let a), .range(let b)):
      return a.count == 0 ? b.count == 0 : a.first == b.first && a.last == b.last
    case (.range(let range), .list(let list)), (.list(let list), .range(let range)):
      guard range.count == list.count else { return false }
      return list.values.enumerated().allSatisfy { holds($1, .int(range.first + Int64($0))) }
    default: return false
    }
    return true
  }
}
