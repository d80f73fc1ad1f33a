/// Cuts a query into its pieces; comments and blanks fall away.
struct SQLLexer {
  private let text: [UInt8]
  private var offset = 0

  private static let marks = ["<>", "!=", "^=", "<=", ">=", "||", "(", ")", ",", ".", "*", "+", "-", "/", "=", "<", ">", ";"]
    .map { Array($0.utf8) }

  init(_ text: String) { self.text = Array(text.utf8) }

  /// All of them, the end included.
  static func tokens(_ text: String) throws(SQLError) -> [SQLToken] {
    var lexer = SQLLexer(text)
    var tokens: [SQLToken] = []
    repeat { tokens.append(try lexer.next()) } while tokens.last != .end
    return tokens
  }

  private mutating func next() throws(SQLError) -> SQLToken {
    try skipBlanks()
    guard offset < text.count else { return .end }
    let byte = text[offset]
    if byte == UInt8(ascii: "'") { return .string(try quoted("text")) }
    if byte == UInt8(ascii: "\"") { return .quotedName(try quoted("name")) }
    if Self.isDigit(byte) || byte == UInt8(ascii: ".") && offset + 1 < text.count && Self.isDigit(text[offset + 1]) {
      return .number(number())
    }
    if Self.isLetter(byte) { return .word(taken { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "$") }) }
    if byte == UInt8(ascii: "?") {
      offset += 1
      return .parameter
    }
    guard let mark = Self.marks.first(where: { text[offset...].starts(with: $0) }) else {
      throw .unsupported("the character '\(character)' has no meaning")
    }
    offset += mark.count
    return .mark(String(decoding: mark, as: UTF8.self))
  }

  private mutating func skipBlanks() throws(SQLError) {
    while offset < text.count {
      if text[offset] == 0x20 || 0x09...0x0d ~= text[offset] {
        offset += 1
      } else if text[offset...].starts(with: Array("--".utf8)) {
        offset = text[offset...].firstIndex(of: 0x0a) ?? text.count
      } else if text[offset...].starts(with: Array("/*".utf8)) {
        offset += 2
        while offset < text.count, !text[offset...].starts(with: Array("*/".utf8)) { offset += 1 }
        guard offset < text.count else { throw .unsupported("a comment is not closed") }
        offset += 2
      } else {
        return
      }
    }
  }

  /// Up to the same quotation mark; two of them stand for one.
  private mutating func quoted(_ what: String) throws(SQLError) -> String {
    let mark = text[offset]
    var bytes: [UInt8] = []
    offset += 1
    while offset < text.count {
      if text[offset] == mark {
        offset += 1
        guard offset < text.count, text[offset] == mark else { return String(decoding: bytes, as: UTF8.self) }
      }
      bytes.append(text[offset])
      offset += 1
    }
    throw .unsupported("a \(what) in quotation marks is not closed")
  }

  /// `12`, `1.5`, `.5`, `1e3`
  private mutating func number() -> String {
    var number = taken { Self.isDigit($0) || $0 == UInt8(ascii: ".") }
    let start = offset
    if offset < text.count, text[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < text.count, text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "+") { offset += 1 }
      let digits = taken(Self.isDigit)
      if digits.isEmpty { offset = start } else { number += String(decoding: text[start..<offset], as: UTF8.self) }
    }
    return number
  }

  private mutating func taken(_ belongs: (UInt8) -> Bool) -> String {
    let start = offset
    while offset < text.count, belongs(text[offset]) { offset += 1 }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  private var character: Character { String(decoding: text[offset...], as: UTF8.self).first ?? " " }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5a ~= byte || 0x61...0x7a ~= byte || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
