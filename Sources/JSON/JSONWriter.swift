import Decimals

/// Writes JSON without blanks, as UTF-8, and sets the commas and colons itself.
///
/// It is a sink too: what a reader tells it comes out compact, with the numbers as they were written.
public struct JSONWriter: JSONSink {
  /// The text written so far.
  public private(set) var bytes: [UInt8]
  private var needsComma = false

  /// Writes behind `bytes`.
  public init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Writes a null.
  public mutating func null() { word("null") }

  /// Writes a true or false.
  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes the text of a number as it is; it must be one by JSON's grammar.
  public mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool) {
    separate()
    bytes.append(contentsOf: text)
  }

  /// Writes the text of a number as it is; it must be one by JSON's grammar.
  public mutating func number(_ text: String) { word(text) }

  /// Writes an integer.
  public mutating func number(_ value: Int64) { number(SmallDecimal(value)) }

  /// Writes a number in plain digits with its scale.
  public mutating func number(_ value: SmallDecimal) {
    separate()
    value.write(to: &bytes)
  }

  /// Writes a number in plain digits with its scale.
  public mutating func number(_ value: BigDecimal) {
    separate()
    value.write(to: &bytes)
  }

  /// Writes a string; the text must be UTF-8.
  public mutating func string(_ text: UnsafeRawBufferPointer) {
    separate()
    Self.appendString(text, to: &bytes)
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string(UnsafeRawBufferPointer($0)) }
  }

  /// Starts a list as the next value.
  public mutating func beginList() { begin("[") }

  /// Ends the innermost list.
  public mutating func endList() { end("]") }

  /// Starts a map as the next value.
  public mutating func beginMap() { begin("{") }

  /// Writes the key of the value that follows; the text must be UTF-8.
  public mutating func key(_ text: UnsafeRawBufferPointer) {
    string(text)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the key of the value that follows.
  public mutating func key(_ text: String) {
    var text = text
    text.withUTF8 { key(UnsafeRawBufferPointer($0)) }
  }

  /// Ends the innermost map.
  public mutating func endMap() { end("}") }

  private mutating func word(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func begin(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

extension JSONWriter {
  /// Appends a string in its quotes, with quote, backslash and control characters escaped and nothing else
  /// (RFC 8259 section 7). The text must be UTF-8.
  public static func appendString(_ text: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = endOfPlain(in: text, from: start)
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { break }
      appendEscape(text[end], to: &output)
      start = end + 1
    }
    output.append(UInt8(ascii: "\""))
  }

  /// The first byte from `start` on that needs an escape, or the end.
  private static func endOfPlain(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var position = start
    while position + 8 <= text.count {
      let count = ByteWord(text, at: position).plainCount(stoppingAtNonASCII: false)
      position += count
      if count < 8 { return position }
    }
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), ..<0x20: return position
      default: position += 1
      }
    }
    return position
  }

  private static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case UInt8(ascii: "\n"): output.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): output.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): output.append(UInt8(ascii: "t"))
    case ..<0x20:
      output.append(contentsOf: (byte < 0x10 ? "u000" : "u00").utf8)
      output.append(contentsOf: String(byte, radix: 16).utf8)
    default: output.append(byte)
    }
  }
}
