extension JSONTokenizer {
  /// Scans a string (RFC 8259 section 7) and answers whether it had escapes: then it stands in `unescaped`, else
  /// in `text`.
  mutating func scanString() throws(JSONError) -> Bool {
    position += 1
    var start = position
    var hasEscapes = false
    while true {
      skipPlainASCII()
      guard position < bytes.count else { throw unexpected("`\"` at the end of the string") }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let rest = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
        position += 1
        if hasEscapes { unescaped.append(contentsOf: rest) } else { text = rest }
        return hasEscapes
      case UInt8(ascii: "\\"):
        if !hasEscapes { unescaped.removeAll(keepingCapacity: true) }
        hasEscapes = true
        unescaped.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
        try scanEscape()
        start = position
      case 0x80...:
        repeat {
          guard let length = bytes.lengthOfScalar(at: position) else { throw unexpected("UTF-8") }
          position += length
        } while position < bytes.count && bytes[position] >= 0x80
      default:
        throw unexpected("`\\` and a letter in the place of a control character")
      }
    }
  }

  /// Goes to the next byte that is a quote, a backslash, a control character or not ASCII, or to the end.
  private mutating func skipPlainASCII() {
    while position + 8 <= bytes.count {
      let count = ByteWord(bytes, at: position).plainCount(stoppingAtNonASCII: true)
      position += count
      if count < 8 { return }
    }
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), ..<0x20, 0x80...: return
      default: position += 1
      }
    }
  }

  /// Resolves the escape that starts at the position.
  private mutating func scanEscape() throws(JSONError) {
    position += 1
    guard position < bytes.count else { throw unexpected("the rest of an escape") }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(bytes[position])
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "r"): unescaped.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "t"): unescaped.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "u"): return unescaped.append(contentsOf: try unicodeEscape().utf8)
    default: throw unexpected("one of `\" \\ / b f n r t u` behind `\\`")
    }
    position += 1
  }

  /// The character of `uXXXX`, or of a pair of surrogates, at the position.
  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let start = position - 1
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if UTF16.isLeadSurrogate(unit), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 1
      let trail = try codeUnit()
      if UTF16.isTrailSurrogate(trail) {
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
      }
    }
    position = start
    throw failure("the escape is one half of a surrogate pair and stands for no character")
  }

  /// The four digits behind the `u` at the position.
  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      position += 1
      guard position < bytes.count, let digit = hexadecimalDigit(bytes[position]) else {
        throw unexpected("four hexadecimal digits behind `\\u`")
      }
      unit = unit << 4 | digit
    }
    position += 1
    return unit
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

extension UnsafeRawBufferPointer {
  /// How many bytes the character at `offset` has; nil where they are not UTF-8 (Unicode, table 3-7).
  func lengthOfScalar(at offset: Int) -> Int? {
    func isContinuation(_ index: Int, in range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + index < count && range.contains(self[offset + index])
    }
    switch self[offset] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isContinuation(1) ? 2 : nil
    case 0xE0: return isContinuation(1, in: 0xA0...0xBF) && isContinuation(2) ? 3 : nil
    case 0xED: return isContinuation(1, in: 0x80...0x9F) && isContinuation(2) ? 3 : nil
    case 0xE1...0xEF: return isContinuation(1) && isContinuation(2) ? 3 : nil
    case 0xF0: return isContinuation(1, in: 0x90...0xBF) && isContinuation(2) && isContinuation(3) ? 4 : nil
    case 0xF1...0xF3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : nil
    case 0xF4: return isContinuation(1, in: 0x80...0x8F) && isContinuation(2) && isContinuation(3) ? 4 : nil
    default: return nil
    }
  }
}
