import Diagnostics

extension Lexer {
  /// `"…"`, or `"""…"""`
  mutating func lexString() {
    let start = position
    guard isAt("\"\"\"") else {
      position += 1
      emit(.stringStart, from: start)
      return lexStringText()
    }
    let endsOuter = openInMultiline > 0
    if endsOuter { abandonMultilineBraces() }
    position += 3
    if endsOuter { return emit(.stringEnd, from: start) }
    emit(.multilineStart, from: start)
    lexMultilineText()
  }

  /// The text of a string from here to its end or to the next `{{`.
  mutating func lexStringText() {
    let start = position
    while !atLineEnd {
      switch bytes[position] {
      case .quote:
        emitText(from: start)
        position += 1
        return emit(.stringEnd, from: position - 1)
      case .leftBrace where byte(1) == .leftBrace:
        emitText(from: start)
        return openBraces(in: .string)
      default: skipTextByte()
      }
    }
    emitText(from: start)
    report(.notClosed("\"", from: start, to: position, in: source, hint: "text of several lines stands in \"\"\""))
    emitMissingEnd()
  }

  /// The text of a multi-line string from here to its end or to the next `{{`.
  mutating func lexMultilineText() {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case .quote where isAt("\"\"\""):
        emitText(from: start)
        position += 3
        return emit(.stringEnd, from: position - 3)
      case .leftBrace where byte(1) == .leftBrace:
        emitText(from: start)
        return openBraces(in: .multilineString)
      default: skipTextByte()
      }
    }
    emitText(from: start)
    endsInText = true
    report(.notClosed("\"\"\"", from: lastStart(of: .multilineStart), to: nil, in: source, hint: nil))
    emitMissingEnd()
  }

  /// `'…'`
  mutating func lexRawString() {
    let start = position
    position += 1
    while !atLineEnd, byte() != UInt8(ascii: "'") { position += 1 }
    guard atLineEnd else {
      position += 1
      return emit(.rawString, from: start)
    }
    report(.notClosed("'", from: start, to: position, in: source, hint: "text with a ' in it stands in \"\""))
    emit(.invalid, from: start)
  }

  /// The string ends, and the parser expects nothing more on its line.
  private mutating func emitMissingEnd() {
    emit(.stringEnd, from: position)
    emit(.invalid, from: position)
  }

  /// A byte of text; an escaped one goes with its backslash.
  private mutating func skipTextByte() {
    if bytes[position] == UInt8(ascii: "$") { checkForeignBraces() }
    let isEscape = bytes[position] == .backslash
    position += 1
    if isEscape, !atLineEnd { position += 1 }
  }

  private mutating func emitText(from start: Int) {
    if position > start { emit(.stringText, from: start) }
  }

  private func lastStart(of kind: Token.Kind) -> Int {
    Int(tokens.last { $0.kind == kind }?.start ?? 0)
  }
}

extension Diagnostic {
  /// A text that is not closed: marked where it begins, or up to the end of its line.
  fileprivate static func notClosed(
    _ quote: String, from start: Int, to end: Int?, in source: Source, hint: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "expected a closing `\(quote)`", at: Span(start..<(end ?? start + quote.utf8.count)), in: source,
      label: end == nil ? "this text is not closed" : "the line ends here", hint: hint)
  }
}
