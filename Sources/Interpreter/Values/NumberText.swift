import Decimals

/// Numbers as they are written in JSON and in scripts.
enum NumberText {
  /// The value of a text that is a JSON number: an int, a decimal with its scale, or, where neither writes back
  /// the same text (`1E2`, `-0`, past 64 bits), a decimal that keeps it.
  static func value(of text: UnsafeRawBufferPointer) -> Value {
    plain(text) ?? big(text)
  }

  /// At most 18 digits, with a point or without.
  private static func plain(_ text: UnsafeRawBufferPointer) -> Value? {
    guard text.count <= 20 else { return nil }
    let isNegative = text.first == UInt8(ascii: "-")
    var (mantissa, digits, scale): (Int64, Int, Int?) = (0, 0, nil)
    for byte in text.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), scale == nil {
        scale = 0
        continue
      }
      guard byte &- UInt8(ascii: "0") < 10, digits < 18 else { return nil }
      mantissa = mantissa &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
      digits += 1
      scale? += 1
    }
    // Minus zero would lose its sign.
    guard digits > 0, !(isNegative && mantissa == 0) else { return nil }
    if isNegative { mantissa = -mantissa }
    return scale.map { .decimal(SmallDecimal(mantissa: mantissa, scale: UInt8($0))) } ?? .int(mantissa)
  }

  private static func big(_ text: UnsafeRawBufferPointer) -> Value {
    let spelling = Text.make(text)
    if let int = Int64(spelling.string), spelling.string == String(int) { return .int(int) }
    let number = try? BigDecimal(text: text)
    return .bigDecimal(DecimalBox(number, spelling: spelling))
  }
}
