/// Eight bytes of a text at once.
struct ByteWord {
  private let bytes: UInt64

  /// The bytes from `offset` on, of which there must be eight.
  init(_ buffer: UnsafeRawBufferPointer, at offset: Int) {
    bytes = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// How many bytes come before the first that is a quote, a backslash, a control character, or, if wanted, not ASCII;
  /// 8 if there is none.
  @inline(__always)
  func plainCount(stoppingAtNonASCII: Bool) -> Int {
    // In each term a byte's high bit rises when it is such a byte. A borrow reaches only bytes behind one that is,
    // so the first is always right.
    let quote = bytes ^ Self.every(UInt8(ascii: "\""))
    let backslash = bytes ^ Self.every(UInt8(ascii: "\\"))
    var found = (quote &- Self.every(1)) & ~quote | (backslash &- Self.every(1)) & ~backslash
    found |= (bytes &- Self.every(0x20)) & ~bytes
    if stoppingAtNonASCII { found |= bytes }
    return (found & Self.every(0x80)).trailingZeroBitCount / 8
  }

  @inline(__always)
  private static func every(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
