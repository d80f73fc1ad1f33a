import Diagnostics

/// What `in`, `contains` and the method `contains` find: an item of a list, a number of a range, a part of a string, a
/// key of a map.
enum Membership {
  /// Nil when `whole` is nothing to look into, or only a string could be found in it and `part` is none.
  static func holds(_ whole: Value, _ part: Value) -> Bool? {
    switch (whole, part) {
    case (.list(let list), _): list.values.contains { Equality.holds($0, part) }
    case (.range(let range), _): part.isNumber && range.contains(part)
    case (.string(let text), .string(let part)): text.offset(of: part) != nil
    case (.map(let map), .string(let key)): map[key] != nil
    default: nil
    }
  }

  /// Likewise, with a collection too: its pages are fetched until the item is found.
  static func holds(_ whole: Value, _ part: Value, at span: Span, _ c: Context) throws -> Bool? {
    guard case .response(let response) = whole, let walk = try CollectionWalk(response, at: span, c) else {
      return holds(whole, part)
    }
    while let item = try walk.next() { if Equality.holds(item, part) { return true } }
    return false
  }
}

extension RangeBox {
  fileprivate func contains(_ number: Value) -> Bool {
    guard first <= last else { return false }
    return Order.ofNumbers(.int(first), number) <= 0 && Order.ofNumbers(number, .int(last)) <= 0
      && number.asBigDecimal.int64 != nil
  }
}
