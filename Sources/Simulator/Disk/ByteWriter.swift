/// Writes numbers, texts and names as bytes that `ByteReader` reads.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// Names that were written, by the order in which they were: the next time a number stands for one.
  private var names: [String: Int] = [:]

  /// Seven bits a byte, the lowest first; the eighth says that more follow (LEB128).
  mutating func number(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest > 0x7f {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func data(_ value: [UInt8]) {
    number(value.count)
    bytes.append(contentsOf: value)
  }

  /// A text that comes again and again, such as a field's name.
  mutating func name(_ value: String) {
    if let place = names[value] { return number(place + 1) }
    names[value] = names.count
    number(0)
    text(value)
  }

  /// What was written since the last time; the names stay known.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}
