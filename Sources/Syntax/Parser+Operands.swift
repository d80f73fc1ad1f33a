import Diagnostics

/// What operators join: literals, names, brackets, and what stands behind them.
extension Parser {
  /// An operand with its fields, indices and arguments.
  mutating func parsePostfix() throws(Failure) -> Expression {
    var base = try parsePrimary()
    if base.isRequest { return base }
    while true {
      switch kind {
      case .dot, .optionalDot: base = try parseField(of: base)
      case .leftBracket where !(context.bodyMayFollow && current.startsLine): base = try parseIndex(of: base)
      case .leftParenthesis where !(context.newlinesCount && current.startsLine): base = try parseCall(of: base)
      default: return base
      }
      try grow()
    }
  }

  private mutating func parsePrimary() throws(Failure) -> Expression {
    if isBehindLine, !last.kind.leavesLineOpen, !kind.continuesLine {
      expectations.append(.value)
      throw unexpected()
    }
    switch kind {
    case .null: return Expression(.null, at: advance().span)
    case .true: return Expression(.bool(true), at: advance().span)
    case .false: return Expression(.bool(false), at: advance().span)
    case .integer, .decimal, .duration: return parseNumber()
    case .stringStart, .multilineStart, .rawString:
      let text = try parseString()
      return Expression(.string(text.parts), at: text.span)
    case .leftBracket: return try parseList()
    case .leftBrace: return try parseMap()
    case .leftParenthesis: return try parseParenthesized()
    case .openBraces:
      let start = current.start
      return Expression(.braced(try parseBraces()), at: span(from: start))
    case .method, .suiteQL: return try parseRequestOperand()
    case .name: return try parseVariable()
    case .fn: throw unnamedFunction()
    case .not:
      expectations.append(.value)
      throw unexpected(hint: "`not` and what it negates go into parentheses here")
    case .dot where token(1).kind == .integer && token(1).start == current.end:
      expectations.append(.value)
      throw unexpected(hint: "a decimal begins with a digit: `0.\(text(token(1)))`")
    default:
      expectations.append(.value)
      throw unexpected()
    }
  }

  private mutating func parseVariable() throws(Failure) -> Expression {
    if isAtLambda { throw lambdaAsOperand() }
    if let spelling = foreign(ForeignSpelling.values) {
      let token = advance()
      report(spelling, at: token)
      let kind: Expression.Kind = spelling.meaning == .null ? .null : .bool(spelling.meaning == .true)
      return Expression(kind, at: token.span)
    }
    let next = token(1)
    if isAt(word: "function"), next.kind == .leftParenthesis, let end = brackets.partner(of: position + 1),
      tokens[end + 1].kind == .leftBrace
    {
      throw unnamedFunction()
    }
    if let spelling = foreign(ForeignSpelling.prefixes), !next.startsLine,
      next.kind == .name || next.kind == .method || (next.kind == .leftParenthesis && isAt(word: "async"))
    {
      report(spelling, at: current)
      throw Failure()
    }
    let token = advance()
    let name = text(token)
    if Method(rawValue: name) != nil {
      complain(
        "expected a target", at: token.span.after, "nothing follows `\(name)`",
        hint: "`(\(name) record/v1/customer/7)`")
      throw Failure()
    }
    return Expression(.name(name), at: token.span)
  }

  /// `(inner)`
  private mutating func parseParenthesized() throws(Failure) -> Expression {
    if isAtLambda { throw lambdaAsOperand() }
    let opening = presume(.leftParenthesis)
    let outer = enterBracket()
    let inner = try parseExpression()
    if kind == .comma {
      expectations.append(.token(.rightParenthesis))
      throw unexpected(hint: hintForComma(behind: opening))
    }
    guard accept(.rightParenthesis) != nil else { throw unexpected(hint: hintForOpenRequest(inner), opened: opening) }
    context = outer
    try grow()
    return Expression(.parenthesized(inner), at: span(from: opening.start))
  }

  private func hintForComma(behind opening: Token) -> String {
    let word = tokens[context.statement]
    if word.kind == .assert || word.kind == .check, tokens[context.statement + 1].start == opening.start {
      return "the message stands behind the condition: `\(text(word)) CONDITION, \"MESSAGE\"`"
    }
    return "parentheses hold one value; a list stands in `[ ]`, and `print a, b` needs none"
  }

  private func hintForOpenRequest(_ expression: Expression) -> String? {
    guard case .request(let request) = expression.kind, !request.query.isEmpty || !request.headers.isEmpty
    else { return nil }
    return "the lines of a request are raw to their end: its `)` stands on a line of its own"
  }

  /// `{{ inner }}`
  mutating func parseBraces() throws(Failure) -> Expression {
    let opening = presume(.openBraces)
    // Those that stand side by side are no nesting.
    let tallest = height
    height = 0
    let outer = enterBracket()
    let inner = try parseExpression()
    guard accept(.closeBraces) != nil else { throw unexpected(opened: opening) }
    context = outer
    try grow()
    height = max(tallest, height)
    return inner
  }

  /// Newlines do not count until the context that is given back is set again.
  mutating func enterBracket() -> Context {
    let outer = context
    context.newlinesCount = false
    context.bodyMayFollow = false
    context.isInShape = false
    return outer
  }

  /// A name or a word of the language, where it can be nothing but a name.
  mutating func acceptWord() -> Name? {
    guard kind == .name || kind == .method || kind.isWord, !isBehindLine || last.kind.leavesLineOpen || kind.continuesLine
    else { return nil }
    let token = advance()
    return Name(text(token), at: token.span)
  }
}
