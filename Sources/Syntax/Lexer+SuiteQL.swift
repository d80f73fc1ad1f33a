extension Lexer {
  /// `SELECT …`, which this version only recognises: up to `;`, a closing bracket that it did not open, the brace of
  /// a block, a blank line, or a line that begins a statement.
  mutating func lexSuiteQL(from start: Int) {
    var depth = 0
    scan: while position < bytes.count {
      switch byte() {
      case UInt8(ascii: ";"): break scan
      case UInt8(ascii: "'"), .quote: skipQuoted()
      case .newline where isBlankLine(at: position + 1) || beginsStatement(at: position + 1): break scan
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case .leftBrace where byte(1) == .leftBrace: position += 1
      case .rightBrace where byte(1) == .rightBrace: position += 1
      case .leftBrace, .rightBrace: break scan
      default: break
      }
      position += 1
    }
    emit(.suiteQL, from: start)
  }

  /// Goes to the partner of the quote here, or stays.
  private mutating func skipQuoted() {
    if closingQuote == nil { return }
    let quote = byte()
    repeat { position += 1 } while byte() != quote
  }

  private func isBlankLine(at index: Int) -> Bool {
    var index = index
    while index < bytes.count, bytes[index].isBlank || bytes[index] == .carriageReturn { index += 1 }
    return index >= bytes.count || bytes[index] == .newline
  }

  private func beginsStatement(at index: Int) -> Bool {
    var start = index
    while start < bytes.count, bytes[start].isBlank { start += 1 }
    var end = start
    while end < bytes.count, bytes[end].isWordByte { end += 1 }
    let word = bytes[start..<end]
    return Keyword.isMethod(word) || Keyword.kind(of: word).startsOnlyStatements
  }
}
