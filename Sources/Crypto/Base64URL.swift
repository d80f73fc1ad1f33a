/// Base64 with the alphabet that is safe in URLs, without padding (RFC 4648 section 5, RFC 7515 appendix C).
public enum Base64URL {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// Four letters for three bytes; two or three for what is left over.
  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count * 4 + 2) / 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        letters.append(alphabet[Int(bits >> UInt32(count) & 63)])
      }
    }
    if count > 0 { letters.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Nil when `text` has a letter outside the alphabet (padding too), a length that cannot be, or bits
  /// left over that are not zero.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for letter in text.utf8 {
      let value = values[Int(letter)]
      guard value != 0xFF else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    let leftOver = bits & (1 << UInt32(count) - 1)
    return count < 6 && leftOver == 0 ? bytes : nil
  }
}
