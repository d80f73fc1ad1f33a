/// Resolves the escapes of a string: those of JSON (RFC 8259, 7), and `\{`.
struct EscapeDecoder {
  struct Problem {
    /// Where it stands in the text that was given.
    let range: Range<Int>
    let label: String
    let hint: String?
  }

  private let bytes: [UInt8]
  private let indentation: [UInt8]
  private var position = 0
  private(set) var text: [UInt8] = []
  private(set) var problems: [Problem] = []

  /// `indentation` is dropped, as far as it is there, behind every newline and, with `startsLine`, in front.
  init(_ bytes: [UInt8], dropping indentation: [UInt8] = [], startsLine: Bool = false) {
    self.bytes = bytes
    self.indentation = indentation
    text.reserveCapacity(bytes.count)
    decode(startsLine: startsLine)
  }

  private mutating func decode(startsLine: Bool) {
    if startsLine { skipIndentation() }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .backslash {
        decodeEscape()
      } else {
        position += 1
        if byte == .carriageReturn, position < bytes.count, bytes[position] == .newline { continue }
        text.append(byte)
        if byte == .newline { skipIndentation() }
      }
    }
  }

  private mutating func skipIndentation() {
    for blank in indentation {
      guard position < bytes.count, bytes[position] == blank else { return }
      position += 1
    }
  }

  private mutating func decodeEscape() {
    let start = position
    position += 2
    guard start + 1 < bytes.count else {
      problems.append(Problem(range: start..<bytes.count, label: "nothing follows the `\\`", hint: Self.advice))
      return
    }
    switch bytes[start + 1] {
    case .quote, .backslash, UInt8(ascii: "/"), .leftBrace: text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(.newline)
    case UInt8(ascii: "r"): text.append(.carriageReturn)
    case UInt8(ascii: "t"): text.append(.tab)
    case UInt8(ascii: "u"): decodeUnicode(from: start)
    default:
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      problems.append(Problem(range: start..<position, label: "no such escape", hint: Self.advice))
    }
  }

  private static let advice = #"escapes are \" \\ \/ \b \f \n \r \t \uXXXX and \{; in 'raw' text a backslash is one"#

  /// `\uXXXX`, two of them for a character beyond U+FFFF.
  private mutating func decodeUnicode(from start: Int) {
    position = start
    guard let first = takeUnit() else {
      position = min(start + 2, bytes.count)
      problems.append(Problem(range: start..<position, label: "four hexadecimal digits follow `\\u`", hint: nil))
      return
    }
    var units = [first]
    if UTF16.isLeadSurrogate(first), let second = takeUnit() { units.append(second) }
    var decoder = UTF16()
    var iterator = units.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), units.count == UTF16.width(scalar) else {
      let hint = #"a character beyond U+FFFF has two halves: \uD83D\uDE00"#
      problems.append(Problem(range: start..<position, label: "half a character", hint: hint))
      return
    }
    text += Array(String(scalar).utf8)
  }

  /// The code unit of a `\uXXXX` here; nil, and no byte further, when none stands here.
  private mutating func takeUnit() -> UInt16? {
    guard position + 6 <= bytes.count, bytes[position...].starts(with: #"\u"#.utf8) else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[position + 2..<position + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    position += 6
    return unit
  }
}
