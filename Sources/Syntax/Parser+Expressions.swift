import Diagnostics

/// Operators, loosest first.
extension Parser {
  mutating func parseExpression() throws(Failure) -> Expression {
    try enter()
    let tallest = height
    height = 0
    let expression = isAtLambda ? try parseLambda() : try parseConditional()
    height = max(tallest, height)
    leave()
    return expression
  }

  /// `condition ? then : otherwise`
  private mutating func parseConditional() throws(Failure) -> Expression {
    let condition = try parseBinary(.coalesce)
    guard kind == .question, !condition.isRequest else { return condition }
    advance()
    let then = try parseExpression()
    try expect(.colon)
    let otherwise = try parseExpression()
    try grow()
    let kind = Expression.Kind.conditional(condition, then: then, otherwise: otherwise)
    return Expression(kind, at: condition.span.through(otherwise.span))
  }

  /// Operators that bind at least as tightly as `loosest`. A request is an operand only in parentheses.
  mutating func parseBinary(_ loosest: Precedence) throws(Failure) -> Expression {
    let tallest = height
    height = 0
    defer { height = max(tallest, height) }
    // What binds more tightly than the last operator has been taken by its operand.
    var tightest = loosest <= .not && kind == .not ? Precedence.not : .unary
    var left = tightest == .not ? try parseNot() : try parseUnary()
    if left.isRequest { return left }
    var chain = Chain()
    while let (infix, length) = infixOperator, infix.precedence >= loosest, infix.precedence <= tightest {
      tightest = infix.precedence
      let start = current
      for _ in 0..<length { advance() }
      let place = start.span.through(last.span)
      switch infix {
      case .test:
        left = try parseTypeTest(of: left)
      case .binary(.matches):
        left = try parseMatch(of: left, operator: place)
      case .binary(let symbol):
        let right = try parseBinary(infix.precedence.next)
        left = Expression(.binary(symbol, OperatorSpan(place), left, right), at: left.span.through(right.span))
      }
      if chain.goesOn(with: infix.precedence) { report(.chain(infix.precedence, at: place, in: source)) }
      try grow()
    }
    if kind == .not, [.contains, .startsWith, .endsWith, .matches].contains(token(1).kind) {
      report(.notBehind(text(token(1)), at: current.span.through(token(1).span), in: source))
      throw Failure()
    }
    return left
  }

  /// The binary operator here and how many tokens it has.
  private var infixOperator: (Infix, length: Int)? {
    if kind == .not { return token(1).kind == .in ? (.binary(.notIn), 2) : nil }
    if kind == .is { return (.test, 1) }
    return kind.binaryOperator.map { (.binary($0), 1) }
  }

  /// `not x`
  private mutating func parseNot() throws(Failure) -> Expression {
    if isBehindLine, !last.kind.leavesLineOpen {
      expectations.append(.value)
      throw unexpected()
    }
    let start = presume(.not).start
    try enter()
    let operand = try parseBinary(.not)
    leave()
    try grow()
    return Expression(.unary(.not, operand), at: span(from: start))
  }

  /// `-x`
  private mutating func parseUnary() throws(Failure) -> Expression {
    guard kind == .minus else { return try parsePostfix() }
    let start = presume(.minus).start
    if let smallest = acceptSmallestInteger(from: start) { return smallest }
    try enter()
    let operand = try parseUnary()
    leave()
    try grow()
    return Expression(.unary(.negate, operand), at: span(from: start))
  }

  /// `string`, `not empty` behind `is`
  private mutating func parseTypeTest(of subject: Expression) throws(Failure) -> Expression {
    let isNegated = accept(.not) != nil
    guard kind == .name || kind == .null else {
      expectations.append(.type)
      throw unexpected(hint: "`x is string`, `x is empty`; `==` compares values")
    }
    let token = advance()
    return Expression(
      .test(subject, Name(text(token), at: token.span), negated: isNegated), at: subject.span.through(token.span))
  }
}

/// Comparisons and ranges do not chain: the second one is a mistake, further ones are the same one.
private struct Chain {
  private var comparisons = 0
  private var ranges = 0

  mutating func goesOn(with precedence: Precedence) -> Bool {
    switch precedence {
    case .comparison: comparisons += 1
    case .range: ranges += 1
    default: return false
    }
    return precedence == .comparison ? comparisons == 2 : ranges == 2
  }
}

extension Expression {
  /// Whether it is a request or a query, which has no end of its own.
  var isRequest: Bool {
    switch kind {
    case .request, .suiteQL: true
    default: false
    }
  }
}

extension Diagnostic {
  /// `a not contains b`
  fileprivate static func notBehind(_ word: String, at place: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "`not \(word)` is no operator", at: place, in: source, label: "of these `not in` is the only one",
      hint: "`not (a \(word) b)`")
  }

  fileprivate static func chain(_ precedence: Precedence, at place: Span, in source: Source) -> Diagnostic {
    if precedence == .range {
      return Diagnostic(.error, "ranges do not chain", at: place, in: source, label: "the second range")
    }
    return Diagnostic(
      .error, "comparisons do not chain", at: place, in: source, label: "the second comparison",
      hint: "join two with `and`: `a < b and b < c`")
  }
}
