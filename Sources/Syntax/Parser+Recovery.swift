/// Where to go on behind a mistake.
extension Parser {
  /// A statement; nil when it could not be read: then it is skipped and what is wrong with it has been reported.
  mutating func readStatement() -> Statement? {
    let start = position
    let outer = context
    context.statement = start
    height = 0
    do {
      let statement = try parseStatement()
      context = outer
      return statement
    } catch {
      context = outer
      expectations.removeAll(keepingCapacity: true)
      if error.isTooDeep || !readOnInBlock(from: start) { skipStatement(from: start) }
      return nil
    }
  }

  /// Goes to the end of the statement that began at `start`, at least one token further on.
  mutating func skipStatement(from start: Int) {
    let bracket = brackets.around(position, from: start)
    if case .closed(let end) = bracket { position = end }
    while true {
      switch kind {
      case .endOfFile: return
      case .semicolon:
        advance()
        return
      case .rightBrace:
        // One without a partner belongs to the mistake, when it stands on its line.
        guard let opening = brackets.partner(of: position) else {
          if current.startsLine { return }
          advance()
          continue
        }
        if opening < start { return }
        advance()
      case _ where position > start && current.startsLine:
        if isStatementStart(insideBracket: bracket == .open) { return }
        skipGroup()
      default: skipGroup()
      }
    }
  }

  /// A token, or a bracket with all that is in it.
  private mutating func skipGroup() {
    if let partner = brackets.partner(of: position), partner > position { position = partner }
    advance()
  }

  /// Whether the line that begins here begins a statement; inside a bracket that is not closed only what cannot go on
  /// in it.
  private func isStatementStart(insideBracket: Bool) -> Bool {
    if Brackets.beginsStatement(position, in: tokens) { return true }
    if insideBracket { return kind == .name && token(1).kind.assignment != nil }
    return !kind.continuesLine
  }

  /// Behind a mistake in the head of a block: reads the block, and those behind `else` and `catch`, for what else is wrong there.
  private mutating func readOnInBlock(from start: Int) -> Bool {
    switch tokens[start].kind {
    case .if, .while, .for, .fn, .try, .defer, .test: break
    case .name where source.text(tokens[start].span) == "retry": break
    default: return false
    }
    while true {
      // Behind a brace the mistake is in the block already.
      guard last.kind != .leftBrace, let brace = braceOfBlock(from: start) else { return false }
      position = brace
      guard (try? parseBlock()) != nil else { return false }
      guard kind == .else || kind == .catch else { return true }
      advance()
      if kind == .if { readCondition() }
    }
  }

  /// The condition of an `else if` behind a mistake.
  private mutating func readCondition() {
    presume(.if)
    let outer = context
    let isRead = (try? parseExpression()) != nil
    context = outer
    guard isRead, kind != .leftBrace else { return }
    expectations.append(.token(.leftBrace))
    _ = unexpected()
  }

  /// The brace of a block on the rest of this line, or alone at the beginning of the next one.
  private func braceOfBlock(from start: Int) -> Int? {
    var index = position
    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .leftBrace where index > 0 && !Brackets.looksLikeMap(index, in: tokens): return index
      case .endOfFile, .semicolon, .rightBrace: return nil
      case _ where token.startsLine && index > start: return nil
      default: index = max(brackets.partner(of: index) ?? index, index) + 1
      }
    }
    return nil
  }
}
