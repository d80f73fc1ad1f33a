import Diagnostics

extension Lexer {
  /// `{`
  mutating func openBrace() {
    openings.append(.brace)
    position += 1
    emit(.leftBrace, from: position - 1)
  }

  /// `{{` in a text, or where an operand stands.
  mutating func openBraces(in text: Opening.Text?) {
    let beginning = Opening.Beginning(offset: position, tokens: tokens.count, diagnostics: diagnostics.count)
    openings.append(.braces(beginning, in: text))
    count(text, 1)
    position += 2
    emit(.openBraces, from: beginning.offset)
  }

  /// `}` or `}}`: what is open decides.
  mutating func closeBrace() {
    if case .braces(_, let text)? = openings.last, byte(1) == .rightBrace {
      openings.removeLast()
      count(text, -1)
      position += 2
      emit(.closeBraces, from: position - 2)
      return resume(text)
    }
    if case .brace? = openings.last { openings.removeLast() }
    position += 1
    emit(.rightBrace, from: position - 1)
  }

  private mutating func resume(_ text: Opening.Text?) {
    switch text {
    case .string: lexStringText()
    case .multilineString: lexMultilineText()
    case .target(let target): lexTarget(target)
    case .line: lexLineText()
    case .suiteQL(let query): lexSuiteQLText(query)
    case nil: break
    }
  }

  /// At the end of a line, or the file: gives up on the braces of texts that cannot go on. A query does, and has then
  /// been read on.
  mutating func closeLine() -> Bool {
    var text: Opening.Text?
    while openOnLine > 0 {
      if openOnLine == 1 { leaveSemicolon() }
      text = abandonInnermost(reporting: openOnLine == 1)
    }
    if case .suiteQL(var query)? = text {
      query.isBroken = true
      lexSuiteQLText(query)
      return true
    }
    if position >= bytes.count { abandonMultilineBraces() }
    return false
  }

  /// `"""` in the braces of such a string ends it: they are not closed.
  mutating func abandonMultilineBraces() {
    while openInMultiline > 0 { _ = abandonInnermost(reporting: openInMultiline == 1) }
  }

  /// Drops the innermost opening. With `reporting`, all from its braces to here becomes one mistake.
  /// Goes back to the `;` of a query whose braces are not closed on the line that ends here.
  private mutating func leaveSemicolon() {
    guard tokens.last?.kind == .comment || tokens.last?.kind == .semicolon else { return }
    let last = tokens.last { $0.kind != .comment }
    guard case .braces(_, .suiteQL)? = openings.last(where: { if case .braces(_, _?) = $0 { true } else { false } }),
      let last, last.kind == .semicolon
    else { return }
    position = Int(last.start)
  }

  private mutating func abandonInnermost(reporting: Bool) -> Opening.Text? {
    guard case .braces(let beginning, let text?) = openings.removeLast() else { return nil }
    count(text, -1)
    guard reporting else { return nil }
    tokens.removeSubrange(beginning.tokens...)
    diagnostics.truncate(to: beginning.diagnostics)
    report(.bracesNotClosed(at: beginning.offset, in: text, of: source))
    emit(.invalid, from: beginning.offset)
    awaitsRequestLine = text.isRequestHead
    return text
  }

  private mutating func count(_ text: Opening.Text?, _ change: Int) {
    guard let text else { return }
    if text.endsWithLine { openOnLine += change } else { openInMultiline += change }
  }
}

extension Diagnostic {
  fileprivate static func bracesNotClosed(at start: Int, in text: Opening.Text, of source: Source) -> Diagnostic {
    let hint = if case .suiteQL = text {
      "a value stands in them on one line: `{{x}}`"
    } else {
      "braces that are meant as text are `\\{{` in a string, and stand as they are in a 'raw' one"
    }
    return Diagnostic(
      .error, "expected `}}`", at: Span(start..<start + 2), in: source, label: "this is not closed", hint: hint)
  }
}
