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
    let byte = bytes[position]
    guard let length = bytes.lengthOfScalar(at: position) else { return "the byte \(hex(byte, "0x")), which is not UTF-8" }
    let scalar = String(decoding: bytes[position..<position + length], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    switch scalar {
    case "\u{FEFF}": return "a byte order mark"
    case "`": return "a backtick"
    case "a"..."z", "A"..."Z":
      let word = bytes[position...].prefix(20).prefix { isLetter($0) }
      return "`\(String(decoding: word, as: UTF8.self))`"
    default: break
    }
    if scalar.properties.generalCategory == .control { return "the control character \(hex(byte, "U+00"))" }
    return "`\(scalar)`"
  }

  private func hex(_ byte: UInt8, _ prefix: String) -> String {
    prefix + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
