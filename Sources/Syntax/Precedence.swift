/// How tightly an operator binds.
enum Precedence: Int, Comparable {
  case coalesce, or, and, not, comparison, range, additive, multiplicative, unary

  static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }

  /// What the right operand of a left-associative operator holds at least.
  var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .unary }
}

enum Infix {
  case binary(BinaryOperator)
  /// `is`
  case test

  var precedence: Precedence {
    switch self {
    case .test: .comparison
    case .binary(let symbol):
      switch symbol {
      case .coalesce: .coalesce
      case .or: .or
      case .and: .and
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .notIn, .contains, .startsWith,
        .endsWith, .matches:
        .comparison
      case .range: .range
      case .add, .subtract: .additive
      case .multiply, .divide, .remainder: .multiplicative
      }
    }
  }
}

extension Token.Kind {
  var binaryOperator: BinaryOperator? {
    switch self {
    case .coalesce: .coalesce
    case .or: .or
    case .and: .and
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .in: .in
    case .contains: .contains
    case .startsWith: .startsWith
    case .endsWith: .endsWith
    case .matches: .matches
    case .range: .range
    case .plus: .add
    case .minus: .subtract
    case .star: .multiply
    case .slash: .divide
    case .percent: .remainder
    default: nil
    }
  }
}
