extension BigDecimal {
  /// The quotient: exact with the exponent nearest to the difference of the two, else 34 digits: 10 / 4 is 2.5.
  /// Throws `divisionByZero` and `overflow`.
  public func divided(by other: BigDecimal) throws(DecimalError) -> BigDecimal {
    guard other.coefficient != 0 else { throw .divisionByZero }
    let ideal = exponent - other.exponent
    let isNegative = isNegative != other.isNegative
    let (dividend, divisor) = (coefficient.magnitude, other.coefficient.magnitude)
    guard dividend != 0 else { return try BigDecimal(isNegative: false, magnitude: UInt256(0), exponent: ideal) }
    // Zeros enough for a quotient of 35 or 36 digits, which fits 128 bits.
    let zeros = divisor.digitCount - dividend.digitCount + Self.precision + 1
    let first = min(zeros, 38 - dividend.digitCount)
    let scaled = UInt256(dividend * powerOfTen(first), times: powerOfTen(zeros - first))
    let (quotient, remainder) = divisor.dividingFullWidth((scaled.high, scaled.low))
    if remainder != 0 {
      return try BigDecimal(
        isNegative: isNegative, magnitude: UInt256(quotient), exponent: ideal - zeros, isInexact: true)
    }
    let (digits, count) = quotient.droppingZeros(atMost: zeros)
    return try BigDecimal(isNegative: isNegative, magnitude: UInt256(digits), exponent: ideal - zeros + count)
  }

  /// What the truncated division leaves, exactly, with the dividend's sign and the smaller exponent.
  /// Throws `divisionByZero`.
  public func remainder(dividingBy other: BigDecimal) throws(DecimalError) -> BigDecimal {
    guard other.coefficient != 0 else { throw .divisionByZero }
    let (dividend, divisor) = (coefficient.magnitude, other.coefficient.magnitude)
    let remainder: UInt128
    if exponent >= other.exponent {
      let power = Self.powerModulo(divisor, exponent: exponent - other.exponent)
      remainder = Self.product(dividend, power, modulo: divisor)
    } else if other.exponent - exponent > 38 - divisor.digitCount {
      remainder = dividend  // The divisor has more digits.
    } else {
      remainder = dividend % (divisor * powerOfTen(other.exponent - exponent))
    }
    return BigDecimal(
      unchecked: isNegative ? -Int128(remainder) : Int128(remainder), exponent: min(exponent, other.exponent))
  }

  /// What ten to the power of `exponent` leaves when divided by `modulus`, by squaring.
  private static func powerModulo(_ modulus: UInt128, exponent: Int) -> UInt128 {
    var (result, square, exponent) = (1 % modulus, 10 % modulus, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = product(result, square, modulo: modulus) }
      square = product(square, square, modulo: modulus)
      exponent >>= 1
    }
    return result
  }

  private static func product(_ left: UInt128, _ right: UInt128, modulo modulus: UInt128) -> UInt128 {
    UInt256(left, times: right).dividedWithRemainder(by: modulus).remainder
  }
}
