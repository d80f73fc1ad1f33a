extension BigDecimal {
  /// The sum, with the smaller of the two exponents where its digits fit. Throws `overflow`.
  public func adding(_ other: BigDecimal) throws(DecimalError) -> BigDecimal {
    // Both below 10^34: the sum of equal exponents fits 128 bits.
    if exponent == other.exponent {
      let sum = coefficient + other.coefficient
      return try BigDecimal(isNegative: sum < 0, magnitude: UInt256(sum.magnitude), exponent: exponent)
    }
    return exponent > other.exponent ? try sum(withLower: other) : try other.sum(withLower: self)
  }

  /// The difference, with the smaller of the two exponents where its digits fit. Throws `overflow`.
  public func subtracting(_ other: BigDecimal) throws(DecimalError) -> BigDecimal { try adding(other.negated) }

  /// The product, with the sum of the exponents where its digits fit. Throws `overflow`.
  public func multiplied(by other: BigDecimal) throws(DecimalError) -> BigDecimal {
    try BigDecimal(
      isNegative: isNegative != other.isNegative,
      magnitude: UInt256(coefficient.magnitude, times: other.coefficient.magnitude),
      exponent: exponent + other.exponent)
  }

  /// The sum with a number of a smaller exponent.
  private func sum(withLower other: BigDecimal) throws(DecimalError) -> BigDecimal {
    guard coefficient != 0 else { return other }
    // Beyond 38 zeros the digits lie so far apart that the lower ones only decide the rounding.
    let distance = exponent - other.exponent
    let zeros = min(distance, 38)
    let upper = UInt256(coefficient.magnitude, times: powerOfTen(zeros))
    let (lower, isCut) = other.coefficient.magnitude.cutting(distance - zeros)
    var magnitude: UInt256
    var isNegative = isNegative
    if isNegative == other.isNegative {
      magnitude = upper + UInt256(lower)
    } else if upper < UInt256(lower) {
      magnitude = UInt256(lower) - upper
      isNegative.toggle()
    } else {
      magnitude = upper - UInt256(lower) - UInt256(isCut ? 1 : 0)
    }
    return try BigDecimal(
      isNegative: isNegative, magnitude: magnitude, exponent: exponent - zeros, isInexact: isCut)
  }
}

extension BigDecimal: Comparable, Hashable {
  /// Negative, zero or positive as this is less than, equal to or greater than the other, by value: 1.0 equals 1.00.
  public func compared(to other: BigDecimal) -> Int {
    let sign = coefficient.signum()
    guard sign == other.coefficient.signum() else { return Int(sign - other.coefficient.signum()) }
    guard sign != 0 else { return 0 }
    let (digits, otherDigits) = (coefficient.magnitude.digitCount, other.coefficient.magnitude.digitCount)
    let (top, otherTop) = (exponent + digits, other.exponent + otherDigits)
    guard top == otherTop else { return (top < otherTop) == (sign > 0) ? -1 : 1 }
    let longest = max(digits, otherDigits)
    let left = coefficient * Int128(powerOfTen(longest - digits))
    let right = other.coefficient * Int128(powerOfTen(longest - otherDigits))
    return left < right ? -1 : left == right ? 0 : 1
  }

  /// Whether both have the same value, whatever their scales.
  public static func == (left: BigDecimal, right: BigDecimal) -> Bool { left.compared(to: right) == 0 }

  /// Whether the left value is the smaller one.
  public static func < (left: BigDecimal, right: BigDecimal) -> Bool { left.compared(to: right) < 0 }

  /// Feeds the value without its trailing zeros, so that equal values feed the same.
  public func hash(into hasher: inout Hasher) {
    let (coefficient, exponent) = withoutTrailingZeros
    hasher.combine(coefficient)
    hasher.combine(exponent)
  }
}

extension UInt128 {
  /// The number without its last `count` digits, and whether one of them was not zero.
  fileprivate func cutting(_ count: Int) -> (digits: UInt128, isCut: Bool) {
    guard count > 0 else { return (self, false) }
    guard count <= 38 else { return (0, self != 0) }
    let (quotient, remainder) = quotientAndRemainder(dividingBy: powerOfTen(count))
    return (quotient, remainder != 0)
  }
}
