import Diagnostics

/// `==`, `!=`, `<`, `<=`, `>`, `>=`
enum Comparison: String {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  @inline(__always)
  func holds(_ a: Int64, _ b: Int64) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }

  /// For any two values. A string against a number or a date is an error, as is an order that does not exist.
  func holds(_ a: Value, _ b: Value, at span: Span) throws -> Bool {
    switch (a, b) {
    case (.int(let a), .int(let b)): return holds(a, b)
    case (.string(let a), .string(let b)) where self == .equal: return Text.equal(a, b)
    default: break
    }
    if Equality.isMixed(a, b) { throw Failure.mixed(self, a, b, at: span) }
    switch self {
    case .equal, .notEqual:
      var mixed: (Value, Value)?
      let isEqual = Equality.holds(a, b) { mixed = ($0, $1) }
      if let mixed { throw Failure.mixed(self, mixed.0, mixed.1, at: span) }
      return isEqual == (self == .equal)
    default:
      guard let order = Order.of(a, b) else { throw Failure.noOrder(self, a, b, at: span) }
      return holds(Int64(order), 0)
    }
  }
}

/// `left < right` and its kin
final class ComparisonNode: BinaryNode, @unchecked Sendable {
  let comparison: Comparison

  init(_ comparison: Comparison, _ left: Node, _ right: Node, _ span: Span) {
    self.comparison = comparison
    super.init(left, right, span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    let a = try left.evaluate(c, f)
    let b = try right.evaluate(c, f)
    if case .int(let x) = a, case .int(let y) = b { return comparison.holds(x, y) }
    return try comparison.holds(a, b, at: span)
  }
}

/// A local against an integer constant: `n < 2`.
final class CompareConstantNode: Node, @unchecked Sendable {
  let comparison: Comparison
  let slot: Int
  let constant: Int64

  init(_ comparison: Comparison, _ slot: Int, _ constant: Int64, _ span: Span) {
    self.comparison = comparison
    self.slot = slot
    self.constant = constant
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    if case .int(let x) = f[slot] { return comparison.holds(x, constant) }
    return try comparison.holds(f[slot], .int(constant), at: span)
  }
}

/// Two locals: `i < n`.
final class CompareLocalsNode: Node, @unchecked Sendable {
  let comparison: Comparison
  let left: Int
  let right: Int

  init(_ comparison: Comparison, _ left: Int, _ right: Int, _ span: Span) {
    self.comparison = comparison
    self.left = left
    self.right = right
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    if case .int(let x) = f[left], case .int(let y) = f[right] { return comparison.holds(x, y) }
    return try comparison.holds(f[left], f[right], at: span)
  }
}

/// `x is string`, `x is not empty`
final class TypeTestNode: Node, @unchecked Sendable {
  enum Test: String, CaseIterable {
    case string, number, int, decimal, bool, duration, date, list, map, range, function, response, error, null, empty
  }

  let test: Test
  let operand: Node
  let isNegated: Bool

  init(_ test: Test, _ operand: Node, isNegated: Bool, _ span: Span) {
    self.test = test
    self.operand = operand
    self.isNegated = isNegated
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool { holds(try operand.evaluate(c, f)) != isNegated }

  private func holds(_ value: Value) -> Bool {
    switch test {
    case .number: value.isNumber
    case .empty:
      switch value {
      case .null: true
      case .string(let text): text.count == 0
      case .list(let list): list.count == 0
      case .map(let map): map.count == 0
      case .range(let range): range.count == 0
      default: false
      }
    default: value.typeName == test.rawValue
    }
  }
}

extension Failure {
  fileprivate static func mixed(_ comparison: Comparison, _ a: Value, _ b: Value, at span: Span) -> Failure {
    let isOrder = comparison != .equal && comparison != .notEqual
    let (one, other, hint): (String, String, String) =
      switch (a, b) {
      case (.day, .instant), (.instant, .day): ("a day", "an instant", "`date(x)` is the local day of an instant")
      case (.string, .day), (.string, .instant), (.day, .string), (.instant, .string):
        ("a string", "a date", "`date(x)` is the date that a text means")
      case (.string, .bool), (.bool, .string):
        ("a string", "a bool", "compare it with a text: `\"true\"`, or `\"T\"` as SuiteQL answers")
      case _ where isOrder: ("a string", "a number", "turn the text into a number with `number(x)`")
      case (.string, let number), (let number, _):
        (
          "a string", "a number",
          "turn the text into a number with `number(x)`, or compare it with `\"\(number.text)\"`: `string(x)`"
        )
      }
    return Failure(
      .mixedComparison, isOrder ? "\(one) and \(other) have no order" : "\(one) never equals \(other)", at: span,
      label: "\(a.described)\(a.shown) \(comparison.rawValue) \(b.described)\(b.shown)", hint: hint)
  }

  fileprivate static func noOrder(_ comparison: Comparison, _ a: Value, _ b: Value, at span: Span) -> Failure {
    let hint: String? =
      switch (a, b) {
      case (.null, _), (_, .null): "a field that is not there reads as null; give it a value with `?? 0`"
      default: nil
      }
    return Failure(
      "`\(comparison.rawValue)` needs two values of one type", at: span,
      label: "\(a.described)\(a.shown) \(comparison.rawValue) \(b.described)\(b.shown)", hint: hint)
  }
}
