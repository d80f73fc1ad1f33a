/// Statements about what goes wrong. Each begins at its word, which has been seen.
extension Parser {
  /// `fail "why"`, `fail e`
  mutating func parseFail() throws(Failure) -> Statement.Kind {
    advance()
    return .fail(try parseExpression())
  }

  /// `try { } catch e { }`, `try { } catch { }`
  mutating func parseTry() throws(Failure) -> Statement.Kind {
    advance()
    let body = try parseBlock()
    if let spelling = foreign(ForeignSpelling.handlers) {
      report(spelling, at: current)
      throw Failure()
    }
    try expect(.catch, hint: "what is to be done when it fails: `catch e { … }`")
    let name = try acceptCaughtName()
    return .try(body, catch: name, try parseBlock())
  }

  /// `e`, or nothing.
  private mutating func acceptCaughtName() throws(Failure) -> Name? {
    if kind == .leftBrace { return nil }
    if kind == .leftParenthesis, token(2).kind == .rightParenthesis {
      complain("unexpected `(`", at: current.span, "a caught error's name stands alone", hint: "`catch e { … }`")
      advance()
      let name = try expectName()
      presume(.rightParenthesis)
      return name
    }
    expectations.append(.token(.leftBrace))
    return try expectName()
  }

  /// `defer { }`
  mutating func parseDefer() throws(Failure) -> Statement.Kind {
    advance()
    if kind != .leftBrace {
      expectations.append(.token(.leftBrace))
      throw unexpected(hint: "what is done at the end stands in a block: `defer { … }`")
    }
    return .defer(try parseBlock())
  }

  /// Whether a `retry` begins here: a word that elsewhere is a name.
  var isAtRetry: Bool { isAt(word: "retry") && (token(1).kind == .leftBrace || token(1, isWord: "with")) }

  /// `retry with every: 2s, within: 1m { }`
  mutating func parseRetry() throws(Failure) -> Statement.Kind {
    advance()
    let options = try parseRetryOptions()
    return .retry(options: options, try parseBlock())
  }
}
