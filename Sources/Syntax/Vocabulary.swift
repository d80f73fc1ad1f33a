/// The words of the language by the places where they stand: what may be offered to who types there.
public enum Vocabulary {
  /// What statements begin with, requests aside.
  public static let statements = Keyword.statements + ["retry"]

  /// Words that stand for a value, and `not`.
  public static let operands = [Token.Kind.null, .true, .false, .not].map(\.rawValue)

  /// Words between two values.
  public static let operators = Keyword.words.filter(\.isBinaryOperator).map(\.rawValue)

  /// What stands behind the `with` of a request.
  public static let requestOptions = ["timeout", "retry", "allow", "query", "headers", "async", "idempotencyKey"]
  /// Of a query in SuiteQL.
  public static let queryOptions = ["key", "limit", "timeout", "retry", "allow"]
  public static let loopOptions = ["parallel", "lazy"]
  public static let retryOptions = ["every", "within"]
  public static let testOptions = ["tags", "skip"]
}

extension Token.Kind {
  /// Whether what it ends may be complete, so that an operator could follow.
  public var endsOperand: Bool {
    switch self {
    case .name, .integer, .decimal, .duration, .rawString, .stringEnd, .null, .true, .false, .rightParenthesis, .rightBracket,
      .rightBrace, .closeBraces, .sqlEnd, .rawEnd, .httpVersion:
      true
    default: false
    }
  }
}
