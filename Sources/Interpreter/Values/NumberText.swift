import Decimals

/// Numbers as they are written in JSON and in scripts.
enum NumberText {
  /// The value of a text that is a JSON number: an int, a decimal with its scale, or, where neither writes back
  /// the same text (`1E2`, `-0`, past 64 bits), a decimal that keeps it.
  static func value(of text: UnsafeRawBufferPointer) -> Value {
    guard let small = SmallDecimal(text: text) else { return big(text) }
    return small.scale == 0 ? .int(small.mantissa) : .decimal(small)
  }

  private static func big(_ text: UnsafeRawBufferPointer) -> Value {
    let spelling = Text.make(text)
    if let int = Int64(spelling.string), spelling.string == String(int) { return .int(int) }
    let number = try? BigDecimal(text: text)
    return .bigDecimal(DecimalBox(number, spelling: spelling))
  }
}
