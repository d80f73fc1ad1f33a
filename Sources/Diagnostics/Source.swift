/// A script's text with the name it goes by in messages.
public final class Source: Sendable {
  /// As the user gave it: a path, `-e`, or `<input>`.
  public let name: String
  public let bytes: [UInt8]
  private let lineStarts: [UInt32]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lineStarts = bytes.withUnsafeBufferPointer { bytes in
      var starts: [UInt32] = [0]
      // Offsets have 32 bits; what stands further behind has no lines, and no parser reads it.
      for offset in 0..<min(bytes.count, Int(UInt32.max)) where bytes[offset] == UInt8(ascii: "\n") {
        starts.append(UInt32(offset + 1))
      }
      return starts
    }
  }

  public convenience init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  /// What stands there, as far as it is in the source.
  public func text(_ span: Span) -> String { String(decoding: bytes[clamped(span.range)], as: UTF8.self) }

  public var lineCount: Int { lineStarts.count }

  /// The line an offset stands on, counted from 1.
  public func line(at offset: UInt32) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line (from 1) without its line end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }

  private func clamped(_ range: Range<Int>) -> Range<Int> {
    min(range.lowerBound, bytes.count)..<min(range.upperBound, bytes.count)
  }
}
