import Diagnostics

/// Spellings of other languages that are recognised by their bytes; those that are words are the parser's.
extension Lexer {
  /// Reads such a spelling, reports it, and goes on with what it means; false when none stands here.
  mutating func lexForeign() -> Bool {
    switch byte() {
    case UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "="): return lexForeignOperator()
    case UInt8(ascii: "-") where atLineStart && isAt("-- "): return lex(.dashes, upTo: endOfLine)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"): return lexForeignOperator()
    case UInt8(ascii: "!"):
      if lexForeignOperator() { return true }
      return byte(1) == UInt8(ascii: "=") ? false : lex(.not, upTo: position + 1)
    case UInt8(ascii: "<"):
      return atLineStart && isFileReference ? lex(.file, upTo: endOfLine) : lexForeignOperator()
    case UInt8(ascii: ">"):
      return atLineStart && isResponseHandler ? lex(.handler, upTo: end(of: "%}") ?? endOfLine) : false
    case UInt8(ascii: "/"):
      if isAt("//") { return lex(.lineComment, upTo: endOfLine) }
      return isAt("/*") ? lex(.blockComment, upTo: end(of: "*/") ?? endOfLine) : false
    case UInt8(ascii: "`"): return lex(.backtick, upTo: end(of: "`") ?? endOfLine)
    case UInt8(ascii: "$"): return isAt("${") ? lex(.braces, upTo: endOfForeignBraces) : false
    case UInt8(ascii: "@"): return atLineStart ? lex(.variable, upTo: endOfLine) : false
    default: return false
    }
  }

  /// `${x}` in a text, which stays text.
  mutating func checkForeignBraces() {
    guard isAt("${"), byte(2).isLetter || byte(2) == UInt8(ascii: "_") else { return }
    report(ForeignSpelling.braces.diagnostic(at: Span(position..<endOfForeignBraces), in: source))
  }

  private mutating func lexForeignOperator() -> Bool {
    for spelling in ForeignSpelling.operators where isAt(spelling.spelling) {
      return lex(spelling, upTo: position + spelling.spelling.utf8CodeUnitCount)
    }
    return false
  }

  private mutating func lex(_ spelling: ForeignSpelling, upTo end: Int) -> Bool {
    let start = position
    position = end
    report(spelling.diagnostic(at: span(from: start), in: source))
    emit(spelling.meaning, from: start)
    return true
  }

  /// `> {% … %}`, with which `.http` files look at an answer, or `> file`.
  private var isResponseHandler: Bool {
    var index = position + 1
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index + 1 < bytes.count && bytes[index] == .leftBrace && bytes[index + 1] == UInt8(ascii: "%")
  }

  /// `< ./body.json`, with which `.http` files name a body.
  private var isFileReference: Bool {
    var index = position + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "@") { index += 1 }
    let afterSign = index
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index > afterSign, index < bytes.count else { return false }
    let first = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    return first == UInt8(ascii: "/") || (first == UInt8(ascii: ".") && !second.isDigit)
  }

  private var endOfLine: Int {
    let newline = bytes[position...].firstIndex(of: .newline) ?? bytes.count
    return newline > position && bytes[newline - 1] == .carriageReturn ? newline - 1 : newline
  }

  /// The place behind the next such mark, beginning to look behind the byte here.
  private mutating func end(of mark: StaticString) -> Int? {
    guard !absentMarks.contains(mark.description) else { return nil }
    let count = mark.utf8CodeUnitCount
    var index = position + 1
    while index + count <= bytes.count {
      if (0..<count).allSatisfy({ bytes[index + $0] == mark.utf8Start[$0] }) { return index + count }
      index += 1
    }
    absentMarks.append(mark.description)
    return nil
  }

  /// Behind the `}` of a `${x}`, or behind `${` when there is none near.
  private var endOfForeignBraces: Int {
    let near = min(bytes.count, position + 100)
    let brace = bytes[position..<near].firstIndex { $0 == .rightBrace || $0 == .newline }
    return brace.map { bytes[$0] == .rightBrace ? $0 + 1 : position + 2 } ?? position + 2
  }
}
