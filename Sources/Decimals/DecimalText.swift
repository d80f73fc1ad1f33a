extension SmallDecimal: CustomStringConvertible {
  /// The number that a JSON text stands for; nil when it is none, or when writing the value would not give the same
  /// text back: more than 18 digits, an exponent, a zero with a sign.
  @inlinable
  public init?(text: UnsafeRawBufferPointer) {
    let isNegative = text.first == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    var (mantissa, point) = (Int64(0), text.count)
    for position in start..<max(start, text.count) {
      let digit = text[position] &- UInt8(ascii: "0")
      if digit < 10 {
        // What wraps has too many digits and is refused below.
        mantissa = mantissa &* 10 &+ Int64(digit)
      } else {
        guard text[position] == UInt8(ascii: "."), point == text.count else { return nil }
        point = position
      }
    }
    let (whole, fraction) = (point - start, max(0, text.count - point - 1))
    guard whole > 0, whole + fraction <= 18, fraction > 0 || point == text.count else { return nil }
    guard whole == 1 || text[start] != UInt8(ascii: "0"), !isNegative || mantissa != 0 else { return nil }
    self.init(mantissa: isNegative ? -mantissa : mantissa, scale: UInt8(fraction))
  }

  /// Appends the value in plain digits with its scale: 1234.10.
  public func write(to output: inout [UInt8]) {
    PlainDigits.write(UInt128(mantissa.magnitude), isNegative: mantissa < 0, exponent: -Int(scale), to: &output)
  }

  /// The value in plain digits with its scale.
  public var description: String { PlainDigits.text(write) }
}

extension BigDecimal: CustomStringConvertible {
  /// The nearest decimal to a number in JSON's form; leading zeros and a missing digit before the point (.5) pass too.
  /// Throws `notANumber`, and `overflow` from 1e6145 on.
  public init(text: UnsafeRawBufferPointer) throws(DecimalError) { try self.init(ScannedNumber(text)) }

  /// The same for a string. Throws `notANumber` and `overflow`.
  public init(_ text: String) throws(DecimalError) {
    try self.init(text.utf8Span.span.bytes.withUnsafeBytes { ScannedNumber($0) })
  }

  private init(_ number: ScannedNumber?) throws(DecimalError) {
    guard let number else { throw .notANumber }
    try self.init(
      isNegative: number.isNegative, magnitude: UInt256(number.digits), exponent: number.exponent,
      isInexact: number.isInexact)
  }

  /// Appends the value in plain digits, never in exponent form, with its scale: 1234.10, and 0.001 for 1e-3.
  public func write(to output: inout [UInt8]) {
    PlainDigits.write(coefficient.magnitude, isNegative: isNegative, exponent: exponent, to: &output)
  }

  /// The value in plain digits with its scale.
  public var description: String { PlainDigits.text(write) }
}
