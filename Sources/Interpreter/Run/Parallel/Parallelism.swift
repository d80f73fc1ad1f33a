import Diagnostics

/// `parallel: 8`: how many turns of a loop may run at once.
enum Parallelism {
  static let wanted = "`parallel` is a whole number from 1 to \(Turns.most)"

  /// The number that a value means; nil when it means none.
  static func width(_ value: Value) -> Int? {
    guard case .int(let width) = value, 1...Int64(Turns.most) ~= width else { return nil }
    return Int(width)
  }

  /// The number that an option means.
  static func width(_ value: Value, at span: Span) throws -> Int {
    guard let width = width(value) else {
      throw Failure(wanted, at: span, label: "this is \(value.described)\(value.shown)", hint: "`parallel: 8`")
    }
    return width
  }
}

extension Failure {
  /// A name from outside, reached in a turn through a function.
  static func frozen(_ name: String, at span: Span) -> Failure {
    Failure(
      "`\(name)` cannot be changed in a parallel loop", at: span, label: "belongs to what is around the loop",
      hint: Self.frozenHint)
  }

  /// What to do instead of changing a name from outside.
  static let frozenHint = "turns run at once: let each give a value, `let results = xs.map(x => …, parallel: 8)`"
}
