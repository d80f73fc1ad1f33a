import Diagnostics

/// Queries in SuiteQL.
extension Parser {
  /// `SELECT id FROM customer WHERE id = {{id}}`, or one that begins with `WITH`. In a loop's head `with` and a brace
  /// belong to the loop.
  mutating func parseSuiteQL(inLoopHead: Bool = false) throws(Failure) -> Expression {
    let tallest = height
    height = 0
    defer { height = max(tallest, height) }
    let word = presume(.suiteQL)
    let sql = try parseSuiteQLText(from: word)
    var options: [Option] = []
    if inLoopHead {
      if kind == .semicolon {
        complain("a query in a loop's head has no `;`", at: current.span, "it ends at the `{` of the loop")
        advance()
        while kind == .newline { advance() }
      }
      try checkLoopHead()
    } else {
      options = try parseQueryOptions()
      try endQuery()
    }
    try grow()
    let query = SuiteQL(text: sql.text, takesList: sql.takesList, stretches: sql.stretches, options: options)
    return Expression(.suiteQL(query), at: span(from: word.start))
  }

  /// The text and its `{{ }}`; the word that it begins with has been taken.
  private mutating func parseSuiteQLText(
    from word: Token
  ) throws(Failure) -> (text: Template, takesList: [Bool], stretches: [Span]) {
    var check = SuiteQLCheck(source)
    check.take(textAt: word.span)
    var parts: [TemplatePart] = []
    var stretches = [word.span]
    var text = Array(source.bytes[word.span.range])
    pieces: while true {
      switch kind {
      case .sqlText:
        let token = advance()
        check.take(textAt: token.span)
        stretches.append(token.span)
        // CRLF and LF are equal.
        text += source.bytes[token.span.range].filter { $0 != .carriageReturn }
      case .openBraces:
        let start = current.start
        let value = try parseBraces()
        check.take(parameterAt: span(from: start))
        if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
        text = []
        parts.append(.expression(value))
      // The lexer gave up on the braces.
      case .invalid: throw Failure()
      default: break pieces
      }
    }
    if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
    if parts.count == 1, text.count == Int(word.end - word.start) {
      // A person goes on in the next line.
      if token(1).kind == .endOfFile { reportedEnd = true }
      complain(
        "expected what to select", at: word.span.after, "nothing follows `\(self.text(word))`",
        hint: "`SELECT id, email FROM customer;`")
      throw Failure()
    }
    presume(.sqlEnd)
    check.finish()
    for problem in check.problems { report(problem) }
    if !check.takesList.isEmpty { try grow() }
    return (Template(parts, at: Span(word.start, last.start)), check.takesList, stretches)
  }

  /// What ends a query: its own text goes on up to there, so that this is its `{`, or stands behind its options.
  private mutating func endQuery() throws(Failure) {
    let isAmongOthers = kind == .comma && !context.newlinesCount
    if current.startsLine, kind != .leftBrace, !isAmongOthers { return }
    switch kind {
    case .endOfFile, .semicolon, .rightBrace, .rightParenthesis, .rightBracket, .closeBraces: return
    case .invalid: throw Failure()
    default:
      expectations.append(.token(.semicolon))
      throw unexpected(
        hint: kind == .leftBrace ? "a brace opens the block of a loop: `for row in SELECT … { … }`" : nil, at: current.span)
    }
  }
}
