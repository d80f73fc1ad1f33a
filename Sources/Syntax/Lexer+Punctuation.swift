import Diagnostics

extension Lexer {
  mutating func lexPunctuation() {
    if lexForeign() { return }
    switch byte() {
    case .leftBrace: return byte(1) == .leftBrace ? openBraces(in: nil) : openBrace()
    case .rightBrace: return closeBrace()
    default: break
    }
    guard let kind = punctuation else { return lexUnknown() }
    let start = position
    position += kind.rawValue.utf8.count
    emit(kind, from: start)
  }

  /// The longest operator or mark that stands here.
  private var punctuation: Token.Kind? {
    switch byte() {
    case UInt8(ascii: "("): .leftParenthesis
    case UInt8(ascii: ")"): .rightParenthesis
    case UInt8(ascii: "["): .leftBracket
    case UInt8(ascii: "]"): .rightBracket
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: "|"): .bar
    case UInt8(ascii: "."): isAt("...") ? .spread : isAt("..") ? .range : .dot
    case UInt8(ascii: "?"): isAt("??") ? .coalesce : isAt("?.") ? .optionalDot : .question
    case UInt8(ascii: "="): isAt("==") ? .equal : isAt("=>") ? .arrow : .assign
    case UInt8(ascii: "!"): isAt("!=") ? .notEqual : nil
    case UInt8(ascii: "<"): isAt("<=") ? .lessOrEqual : .less
    case UInt8(ascii: ">"): isAt(">=") ? .greaterOrEqual : .greater
    case UInt8(ascii: "+"): isAt("+=") ? .addAssign : .plus
    case UInt8(ascii: "-"): isAt("-=") ? .subtractAssign : .minus
    case UInt8(ascii: "*"): isAt("*=") ? .multiplyAssign : .star
    case UInt8(ascii: "/"): isAt("/=") ? .divideAssign : .slash
    case UInt8(ascii: "%"): isAt("%=") ? .remainderAssign : .percent
    default: nil
    }
  }

  /// A character that no token begins with; the first one on a line is reported.
  mutating func lexUnknown() {
    let start = position
    let (scalar, length) = Encoding.scalar(at: start, in: bytes)
    position += length
    // A byte that begins no character has been reported with the encoding.
    let isMalformed = length == 1 && bytes[start] >= 0x80
    if !hasUnknownOnLine, !isMalformed {
      report(.unknownCharacter(scalar, at: span(from: start), in: source))
      hasUnknownOnLine = true
    }
    emit(.invalid, from: start)
  }
}

extension Diagnostic {
  fileprivate static func unknownCharacter(_ scalar: Unicode.Scalar, at span: Span, in source: Source) -> Diagnostic {
    let hint: String? = switch scalar {
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": "strings stand in straight quotes: \"text\""
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{B4}": "raw strings stand in straight quotes: 'text'"
    case "\u{2013}", "\u{2014}", "\u{2212}": "the minus sign is `-`"
    case "\u{A0}", "\u{202F}", "\u{2007}", "\u{3000}": "this blank is not an ordinary one; type it again"
    case "&": "query lines follow their request directly, without a blank line between"
    case "\u{2026}": "the spread is three dots: `...`"
    default: nil
    }
    let isVisible = switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator: false
    default: true
    }
    let code = "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
      + String(scalar.value, radix: 16, uppercase: true)
    let name = isVisible ? "`\(scalar)`" : code
    return Diagnostic(
      .error, "unexpected character", at: span, in: source, label: "\(name) means nothing here", hint: hint)
  }
}
