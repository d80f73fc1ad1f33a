/// An operator of `q`, and for which kinds of field it is made (netsuite.md 2.6).
struct FilterOperator: Sendable, Equatable {
  enum Kind: String, Sendable, CaseIterable {
    case empty = "EMPTY"
    case `is` = "IS"
    case contain = "CONTAIN"
    case startWith = "START_WITH"
    case endWith = "END_WITH"
    case anyOf = "ANY_OF"
    case between = "BETWEEN"
    case within = "WITHIN"
    case equal = "EQUAL"
    case greater = "GREATER"
    case greaterOrEqual = "GREATER_OR_EQUAL"
    case less = "LESS"
    case lessOrEqual = "LESS_OR_EQUAL"
    case after = "AFTER"
    case before = "BEFORE"
    case on = "ON"
    case onOrAfter = "ON_OR_AFTER"
    case onOrBefore = "ON_OR_BEFORE"
  }

  let kind: Kind
  /// Written with `_NOT` behind it.
  let isNegated: Bool
  /// As it was written.
  let name: String

  /// Nil when there is no such operator.
  init?(_ name: String) {
    isNegated = name.hasSuffix("_NOT")
    let positive = isNegated ? String(name.dropLast(4)) : name
    // One copy of Oracle's page prints END_WITH without its first underscore.
    guard let kind = Kind(rawValue: positive == "ENDWITH" ? "END_WITH" : positive) else { return nil }
    (self.kind, self.name) = (kind, name)
  }

  var textTest: FilterTest.TextTest? {
    switch kind {
    case .is: .equals
    case .contain: .contains
    case .startWith: .startsWith
    case .endWith: .endsWith
    default: nil
    }
  }

  var numberTest: FilterTest.NumberTest? {
    switch kind {
    case .equal: .equal
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    default: nil
    }
  }

  var dayTest: FilterTest.DayTest? {
    switch kind {
    case .after: .after
    case .before: .before
    case .on: .on
    case .onOrAfter: .onOrAfter
    case .onOrBefore: .onOrBefore
    default: nil
    }
  }
}
