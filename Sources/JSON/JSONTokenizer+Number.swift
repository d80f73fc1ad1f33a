extension JSONTokenizer {
  /// Scans a number (RFC 8259 section 6) into `text` and answers whether it has neither point nor exponent.
  mutating func scanNumber() throws(JSONError) -> Bool {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if peek() == UInt8(ascii: "0") {
      position += 1
      if isDigit(peek()) { throw unexpected("no more digits behind a leading 0") }
    } else {
      try skipDigits()
    }
    var isInteger = true
    if peek() == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      try skipDigits()
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
    text = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
    return isInteger
  }

  /// Skips one digit and all that follow.
  private mutating func skipDigits() throws(JSONError) {
    guard isDigit(peek()) else { throw unexpected("a digit") }
    repeat { position += 1 } while isDigit(peek())
  }

  /// The byte at the position, 0 at the end.
  private func peek() -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
