import Diagnostics

extension Lexer {
  /// A name, a keyword, or the word that begins a request.
  mutating func lexWord() {
    let start = position
    guard skipWord() else { return lexUnknown() }
    let word = bytes[start..<position]
    // Behind a dot every word is a field.
    if !atLineStart, previous == .dot || previous == .optionalDot { return emit(.name, from: start) }
    if Keyword.isMethod(word), beginsRequest {
      emit(.method, from: start)
      return lexRequest()
    }
    if Keyword.beginsSuiteQL(word), beginsSuiteQL(word) { return lexSuiteQL(from: start) }
    emit(Keyword.kind(of: word), from: start)
  }

  /// Goes behind the letters and digits here; false when not even a first letter stands here.
  private mutating func skipWord() -> Bool {
    let start = position
    while byte().isWordByte {
      if byte() < 0x80 {
        position += 1
        continue
      }
      let (scalar, length) = Encoding.scalar(at: position, in: bytes)
      let isLetter = position == start ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue
      guard isLetter else { break }
      position += length
    }
    return position > start
  }

  /// Whether the text is one word from its beginning to its end.
  static func isWord(_ text: [UInt8]) -> Bool {
    guard let first = text.first, first.isWordByte, !first.isDigit else { return false }
    var lexer = Lexer(Source(name: "", bytes: text), isInteractive: false)
    return lexer.skipWord() && lexer.position == text.count
  }

  /// Whether a statement may begin with the word here, or one of the operands that a request may be.
  var beginsStatementOrOperand: Bool {
    if atLineStart, !previous.leavesLineOpen { return true }
    switch previous {
    case .semicolon, .leftBrace, .rightBrace, .assign, .return, .in, .leftParenthesis: return true
    default: return false
    }
  }

  /// Whether a target follows the method here. One in a wrong place is read as a request too; the parser reports it.
  private var beginsRequest: Bool {
    guard atLineEnd || byte().isBlank || byte() == UInt8(ascii: ";") else { return false }
    var next = position
    while next < bytes.count, bytes[next].isBlank { next += 1 }
    guard next < bytes.count else { return beginsStatementOrOperand }
    switch bytes[next] {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ","): return false
    case UInt8(ascii: "/"), .leftBrace, .quote: return true
    case let byte where byte.isWordByte: return true
    default: return beginsStatementOrOperand
    }
  }
}
