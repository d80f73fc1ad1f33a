extension JSONTokenizer {
  /// The error that at the position stands something else than `expected`.
  @inline(never)
  func unexpected(_ expected: String) -> JSONError { failure("expected \(expected), found \(found)") }

  /// The error at the position.
  @inline(never)
  func failure(_ message: String) -> JSONError {
    let before = bytes[..<position]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    // All bytes of a character but its first are 10xxxxxx.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return JSONError(message: message, offset: position, line: line, column: column)
  }

  /// What stands at the position, in words.
  private var found: String {
    guard position < bytes.count else { return "the end of the text" }
    guard let length = bytes.lengthOfScalar(at: position) else {
      return "the byte 0x\(hex(UInt32(bytes[position]), digits: 2)), which is not UTF-8"
    }
    let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
    guard let character = text.unicodeScalars.first else { return text }
    switch character.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator, .format:
      if character == "\u{FEFF}" { return "a byte order mark" }
      return character == " " ? "a blank" : "the character U+\(hex(character.value, digits: 4))"
    default:
      if character == "`" { return "a backtick" }
      let word = bytes[position...].prefix(20).prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
      return word.isEmpty ? "`\(text)`" : "`\(String(decoding: word, as: UTF8.self))`"
    }
  }

  private func hex(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
