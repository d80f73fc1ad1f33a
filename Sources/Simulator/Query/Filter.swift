import Decimals

/// A filter of a collection, the `q` of a request (netsuite.md 2.6), checked against a record type.
indirect enum Filter: Sendable {
  /// All of them, and any of them: lists, so that a long filter is not a deep one.
  case and([Filter])
  case or([Filter])
  case condition(Condition)

  func accepts(_ record: Record) -> Bool {
    switch self {
    case .and(let parts): parts.allSatisfy { $0.accepts(record) }
    case .or(let parts): parts.contains { $0.accepts(record) }
    case .condition(let condition): condition.holds(for: record)
    }
  }
}

/// `companyName START_WITH "Ac"`: what one field must be.
struct Condition: Sendable {
  let field: FilterField
  let test: FilterTest
  /// With `_NOT` it holds exactly where the test without does not, so for empty fields too. Oracle does not
  /// say what becomes of those.
  let isNegated: Bool

  func holds(for record: Record) -> Bool { test.passes(field, of: record) != isNegated }
}

/// What a condition looks at.
enum FilterField: Sendable, Equatable {
  /// The internal id, compared as a number.
  case id
  /// A body field.
  case body(String)
}

/// What a condition demands of a field's value; an empty field passes `empty` alone.
indirect enum FilterTest: Sendable {
  /// One of several, for a field of which it is not known what its values are.
  case any([FilterTest])
  case exactly(Value)
  case empty
  case boolean(Bool)
  case text(TextTest, FoldedText)
  case number(NumberTest, BigDecimal)
  case numberAmong([BigDecimal])
  case numberBetween(BigDecimal, BigDecimal)
  case idAmong(Set<String>)
  /// Days as fields have them, `2026-01-31`, which are in order as their texts are.
  case day(DayTest, String)

  enum TextTest: Sendable { case contains, equals, startsWith, endsWith }
  enum NumberTest: Sendable { case equal, greater, greaterOrEqual, less, lessOrEqual }
  enum DayTest: Sendable { case after, before, on, onOrAfter, onOrBefore }
}
