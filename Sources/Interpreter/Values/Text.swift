import Platform

/// What precedes a text's bytes.
public struct TextHeader: Sendable {
  let count: Int
  /// Whether every byte is ASCII, so that offsets are positions.
  fileprivate(set) var isASCII: Bool
}

/// A string's UTF-8 in one allocation, header and bytes; immutable once made, valid UTF-8 always.
public struct Text: @unchecked Sendable {
  // @unchecked: the bytes are written only by `make`, before anyone else sees the buffer.
  typealias Buffer = ManagedBuffer<TextHeader, UInt8>

  let buffer: Buffer

  static let empty = make("")

  /// A text of these bytes, which the caller knows to be valid UTF-8.
  static func make(_ bytes: UnsafeRawBufferPointer) -> Text {
    make(count: bytes.count, isASCII: Bytes.areASCII(bytes)) { $0.copyMemory(from: bytes) }
  }

  /// A text whose bytes `fill` puts into its memory.
  static func make(count: Int, isASCII: Bool, fill: (UnsafeMutableRawBufferPointer) -> Void) -> Text {
    make(count: count) { bytes in
      fill(bytes)
      return isASCII
    }
  }

  /// A text whose bytes `fill` puts into its memory, and answers whether all are ASCII.
  static func make(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Bool) -> Text {
    let buffer = Buffer.create(minimumCapacity: count) { _ in TextHeader(count: count, isASCII: false) }
    buffer.withUnsafeMutablePointers { header, bytes in
      header.pointee.isASCII = fill(UnsafeMutableRawBufferPointer(start: bytes, count: count))
    }
    return Text(buffer: buffer)
  }

  static func make(_ string: String) -> Text {
    var string = string
    return string.withUTF8 { make(UnsafeRawBufferPointer($0)) }
  }

  /// A text of these bytes, ill-formed ones replaced by U+FFFD.
  static func repairing(_ bytes: [UInt8]) -> Text {
    bytes.withUnsafeBytes { Bytes.areASCII($0) ? make($0) : make(String(decoding: $0, as: UTF8.self)) }
  }

  // By pointer: access to a property of a class would be checked each time.
  var count: Int { buffer.withUnsafeMutablePointerToHeader { $0.pointee.count } }
  var isASCII: Bool { buffer.withUnsafeMutablePointerToHeader { $0.pointee.isASCII } }

  func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try buffer.withUnsafeMutablePointers { try body(UnsafeRawBufferPointer(start: $1, count: $0.pointee.count)) }
  }

  var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// How many Unicode scalars it has: what scripts see as its length.
  var length: Int { isASCII ? count : withBytes { $0.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } } }

  /// The byte offset at which the scalar with this position starts; `count` for the position behind the last.
  func offset(ofScalar position: Int) -> Int {
    if isASCII { return position }
    return withBytes { bytes in
      var seen = 0
      for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
        if seen == position { return offset }
        seen += 1
      }
      return count
    }
  }

  /// The text between two byte offsets that stand on scalar boundaries.
  func slice(_ range: Range<Int>) -> Text { withBytes { .make(UnsafeRawBufferPointer(rebasing: $0[range])) } }

  /// Where `other` first occurs, as a byte offset at or behind `from`.
  func offset(of other: Text, from: Int = 0) -> Int? {
    withBytes { bytes in other.withBytes { Bytes.firstOffset(of: $0, in: bytes, from: from) } }
  }

  func hasPrefix(_ other: Text) -> Bool { holds(other, at: 0) }
  func hasSuffix(_ other: Text) -> Bool { holds(other, at: count - other.count) }

  private func holds(_ other: Text, at offset: Int) -> Bool {
    guard offset >= 0, offset + other.count <= count else { return false }
    return withBytes { bytes in
      other.withBytes { Bytes.equal(bytes.baseAddress! + offset, $0.baseAddress!, count: $0.count) }
    }
  }

  @inline(__always)
  static func equal(_ a: Text, _ b: Text) -> Bool {
    if a.buffer === b.buffer { return true }
    return a.buffer.withUnsafeMutablePointers { aHeader, aBytes in
      b.buffer.withUnsafeMutablePointers { bHeader, bBytes in
        aHeader.pointee.count == bHeader.pointee.count && Bytes.equal(aBytes, bBytes, count: aHeader.pointee.count)
      }
    }
  }

  @inline(__always)
  func equals(_ bytes: UnsafeRawBufferPointer) -> Bool {
    buffer.withUnsafeMutablePointers { header, start in
      header.pointee.count == bytes.count && (bytes.count == 0 || Bytes.equal(start, bytes.baseAddress!, count: bytes.count))
    }
  }

  /// Order by Unicode scalars, which for UTF-8 is the order of its bytes.
  static func compare(_ a: Text, _ b: Text) -> Int { a.withBytes { a in b.withBytes { Bytes.compare(a, $0) } } }

  /// FNV-1a, folded to lower-case ASCII when asked.
  func hash(foldingCase: Bool) -> Int {
    withBytes { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(foldingCase ? byte.lowercasedASCII : byte)) &* 0x100_0000_01b3 }
      return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }
  }

  func equalsIgnoringASCIICase(_ other: Text) -> Bool {
    count == other.count
      && withBytes { a in
        other.withBytes { b in a.indices.allSatisfy { a[$0].lowercasedASCII == b[$0].lowercasedASCII } }
      }
  }
}

extension UInt8 {
  var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
