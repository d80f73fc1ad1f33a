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
    case nil: break
    }
  }

  /// At the end of a line, or the file: gives up on the braces of texts that cannot go on.
  mutating func closeLine() {
    while openOnLine > 0 { abandonInnermost(reporting: openOnLine == 1) }
    guard position >= bytes.count else { return }
    abandonMultilineBraces()
  }

  /// `"""` in the braces of such a string ends it: they are not closed.
  mutating func abandonMultilineBraces() {
    while openInMultiline > 0 { abandonInnermost(reporting: openInMultiline == 1) }
  }

  /// Drops the innermost opening. With `reporting`, all from its braces to here becomes one mistake.
  private mutating func abandonInnermost(reporting: Bool) {
    guard case .braces(let beginning, let text?) = openings.removeLast() else { return }
    count(text, -1)
    guard reporting else { return }
    tokens.removeSubrange(beginning.tokens...)
    diagnostics.truncate(to: beginning.diagnostics)
    report(.bracesNotClosed(at: beginning.offset, in: source))
    emit(.invalid, from: beginning.offset)
    awaitsRequestLine = text.isRequestHead
  }

  private mutating func count(_ text: Opening.Text?, _ change: Int) {
    guard let text else { return }
    if text.endsWithLine { openOnLine += change } else { openInMultiline += change }
  }
}

extension Diagnostic {
  fileprivate static func bracesNotClosed(at start: Int, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "expected `}}`", at: Span(start..<start + 2), in: source, label: "this is not closed",
      hint: "braces that are meant as text are `\\{{` in a string, and stand as they are in a 'raw' one")
  }
}
