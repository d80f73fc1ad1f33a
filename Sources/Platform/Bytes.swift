#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The C library's byte routines, for code that keeps its text in buffers of its own.
public enum Bytes {
  /// Whether two stretches of `count` bytes are the same.
  @inline(__always)
  public static func equal(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, count: Int) -> Bool { memcmp(a, b, count) == 0 }

  /// Order by unsigned bytes, a prefix first: below, equal to or above 0.
  public static func compare(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    let common = min(a.count, b.count)
    if common > 0, let a = a.baseAddress, let b = b.baseAddress {
      let order = memcmp(a, b, common)
      if order != 0 { return Int(order) }
    }
    return a.count - b.count
  }

  /// Where `needle` first stands in `bytes`, at or behind `from`; nil when nowhere.
  public static func firstOffset(of needle: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, from: Int = 0) -> Int? {
    guard from + needle.count <= bytes.count else { return nil }
    guard let start = bytes.baseAddress, let wanted = needle.baseAddress, needle.count > 0 else { return from }
    let last = bytes.count - needle.count
    var offset = from
    while offset <= last, let candidate = memchr(start + offset, Int32(needle[0]), last - offset + 1) {
      offset = UnsafeRawPointer(candidate) - start
      if memcmp(candidate, wanted, needle.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether no byte is above 127.
  public static func areASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset + 8 <= bytes.count {
      if bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
      offset += 8
    }
    while offset < bytes.count {
      if bytes[offset] & 0x80 != 0 { return false }
      offset += 1
    }
    return true
  }
}
