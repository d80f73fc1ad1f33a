extension Token.Kind {
  /// Comments and newlines: kept for the formatter, skipped by the parser.
  public var isTrivia: Bool { self == .comment || self == .newline }

  /// Whether a newline in front of it does not count, because no statement starts with it.
  var continuesLine: Bool {
    switch self {
    case .dot, .optionalDot, .comma, .colon, .question, .arrow, .else, .catch, .leftBracket, .leftBrace, .openBraces,
      .multilineStart, .assign, .addAssign, .subtractAssign, .multiplyAssign, .divideAssign, .remainderAssign,
      .querySign, .headerName, .rightParenthesis, .rightBracket, .closeBraces, .tilde, .bar:
      true
    default: isBinaryOperator
    }
  }

  /// Whether a newline behind it does not count, because what it began is not complete.
  public var leavesLineOpen: Bool {
    switch self {
    case .comma, .arrow, .colon, .question, .spread, .leftParenthesis, .leftBracket, .openBraces,
      .assign, .addAssign, .subtractAssign, .multiplyAssign, .divideAssign, .remainderAssign, .not, .tilde, .bar:
      true
    default: isBinaryOperator
    }
  }

  /// Whether a statement begins with it and nothing else does, keys before `:` aside.
  public var startsOnlyStatements: Bool {
    switch self {
    case .let, .fn, .if, .while, .for, .break, .continue, .return, .print, .assert, .check, .input, .fail, .try, .defer, .import,
      .test, .breakpoint, .method:
      true
    default: false
    }
  }

  public var isBinaryOperator: Bool {
    switch self {
    case .coalesce, .or, .and, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .contains,
      .startsWith, .endsWith, .matches, .is, .range, .plus, .minus, .star, .slash, .percent:
      true
    default: false
    }
  }
}
