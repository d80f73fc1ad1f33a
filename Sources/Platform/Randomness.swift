/// Random bytes of the operating system, fit for keys (Swift's system generator: `getrandom(2)`).
public enum Randomness {
  public static func bytes(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// `2 * byteCount` lower-case hexadecimal digits.
  public static func hex(byteCount: Int) -> String { bytes(count: byteCount).hexadecimal }

  /// A random UUID (RFC 9562, version 4): `0b5f8e0c-53d0-4f0b-9a49-6fb57b4a0f2e`.
  public static func uuid() -> String {
    var bytes = bytes(count: 16)
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    return [bytes[0..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]].map(\.hexadecimal).joined(separator: "-")
  }
}
