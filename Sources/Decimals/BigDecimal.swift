/// A decimal of 34 digits: IEEE 754 decimal128 with its exponents, rounding half to even.
///
/// Results have the exponent that the standard prefers (section 5.2), so that 1234.10 * 3 is 3702.30. There are no
/// infinities and no NaN, such results throw; and zero has no sign.
public struct BigDecimal: Sendable {
  /// The digits with their sign, below ten to the power of 34.
  public let coefficient: Int128
  /// The power of ten that the coefficient is multiplied by, -6176 to 6111; -2 for 1234.10.
  public let exponent: Int

  /// How many digits a decimal holds.
  public static let precision = 34
  /// The exponents a coefficient of 34 digits can have.
  static let exponents = -6176...6111

  /// The coefficient and exponent must be in their ranges already.
  init(unchecked coefficient: Int128, exponent: Int) {
    self.coefficient = coefficient
    self.exponent = exponent
  }

  /// A whole number, with no digits behind the point.
  public init(_ value: Int64) { self.init(unchecked: Int128(value), exponent: 0) }

  /// The same value with the same scale.
  public init(_ value: SmallDecimal) { self.init(unchecked: Int128(value.mantissa), exponent: -Int(value.scale)) }

  /// The same value with the same scale in a machine word; nil when it does not fit.
  public var small: SmallDecimal? {
    guard exponent <= 0, -exponent <= Int(SmallDecimal.maximumScale), let mantissa = Int64(exactly: coefficient) else {
      return nil
    }
    return SmallDecimal(mantissa: mantissa, scale: UInt8(-exponent))
  }

  /// The value as an integer; nil when it has a fraction or does not fit 64 bits.
  public var int64: Int64? {
    if exponent == 0 { return Int64(exactly: coefficient) }
    let (coefficient, exponent) = withoutTrailingZeros
    guard coefficient != 0 else { return 0 }
    guard (0...18).contains(exponent) else { return nil }
    return Int64(exactly: coefficient * Int128(powerOfTen(exponent)))
  }

  /// Whether the value is zero, of whatever scale.
  public var isZero: Bool { coefficient == 0 }

  /// Whether the value is below zero.
  public var isNegative: Bool { coefficient < 0 }

  /// The value with its sign turned.
  public var negated: BigDecimal { BigDecimal(unchecked: -coefficient, exponent: exponent) }

  /// The value without its sign.
  public var magnitude: BigDecimal { isNegative ? negated : self }
}
