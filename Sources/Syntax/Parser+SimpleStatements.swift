/// Statements that end with their line. Each begins at its word, which has been seen.
extension Parser {
  /// `let name = value`
  mutating func parseLet() throws(Failure) -> Statement.Kind {
    advance()
    if kind == .leftBracket || kind == .leftBrace {
      expectations.append(.name)
      throw unexpected(hint: "each name has a `let` of its own: `let a = x[0]`, `let b = x.b`")
    }
    let name = try expectName()
    let hasNoValue = kind == .semicolon || isBehindLine
    try expect(.assign, hint: hasNoValue ? "a name has a value from the start: `let \(name.text) = null`" : nil)
    return .let(name, try parseExpression())
  }

  /// `input name = default`
  mutating func parseInput() throws(Failure) -> Statement.Kind {
    advance()
    let name = try expectName()
    guard accept(.assign) != nil else { return .input(name, nil) }
    return .input(name, try parseExpression())
  }

  /// `return`, `return value`
  mutating func parseReturn() throws(Failure) -> Statement.Kind {
    advance()
    return .return(endsStatement ? nil : try parseExpression())
  }

  /// `print a, b`
  mutating func parsePrint() throws(Failure) -> Statement.Kind {
    advance()
    var values: [Expression] = []
    if endsStatement { return .print(values) }
    repeat { values.append(try parseExpression()) } while accept(.comma) != nil
    return .print(values)
  }

  /// `assert condition, "message"`, or `check`
  mutating func parseAssertion() throws(Failure) -> (Expression, message: Expression?) {
    advance()
    let condition = try parseExpression()
    guard accept(.comma) != nil else { return (condition, nil) }
    return (condition, try parseExpression())
  }

  /// Whether nothing more of a statement follows.
  private var endsStatement: Bool {
    switch kind {
    case .semicolon, .rightBrace, .endOfFile: true
    default: current.startsLine && !kind.continuesLine
    }
  }
}
