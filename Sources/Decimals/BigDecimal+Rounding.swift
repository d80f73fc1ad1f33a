extension BigDecimal {
  /// The decimal nearest to `magnitude` times ten to the power of `exponent`, the even one of two equally near.
  ///
  /// The exponent is kept where it can be. `isInexact` says that the true value is a little more than `magnitude`,
  /// by less than one; then `magnitude` has more than 34 digits or the rounding drops one anyway.
  init(isNegative: Bool, magnitude: UInt256, exponent: Int, isInexact: Bool = false) throws(DecimalError) {
    var (magnitude, exponent) = (magnitude, exponent)
    let excess = max(magnitude.digitCount - Self.precision, Self.exponents.lowerBound - exponent)
    if excess > 0 {
      magnitude = UInt256(magnitude.droppingDigits(excess, isInexact: isInexact))
      exponent += excess
    }
    var digits = magnitude.low
    if digits == powerOfTen(Self.precision) {
      digits = powerOfTen(Self.precision - 1)
      exponent += 1
    }
    if exponent > Self.exponents.upperBound {
      (digits, exponent) = try Self.padded(digits, exponent: exponent)
    }
    self.init(unchecked: isNegative ? -Int128(digits) : Int128(digits), exponent: exponent)
  }

  /// The value with zeros behind its digits, so that an exponent above the largest becomes the largest.
  private static func padded(_ digits: UInt128, exponent: Int) throws(DecimalError) -> (UInt128, Int) {
    guard digits != 0 else { return (0, exponents.upperBound) }
    let zeros = exponent - exponents.upperBound
    guard digits.digitCount + zeros <= precision else { throw .overflow }
    return (digits * powerOfTen(zeros), exponents.upperBound)
  }

  /// The same value with the smallest coefficient; zero has the exponent 0.
  public var withoutTrailingZeros: (coefficient: Int128, exponent: Int) {
    guard coefficient != 0 else { return (0, 0) }
    let (digits, count) = coefficient.magnitude.droppingZeros(atMost: Self.precision)
    return (isNegative ? -Int128(digits) : Int128(digits), exponent + count)
  }

  /// The value rounded half away from zero to exactly `places` digits behind the point, or to tens, hundreds and so
  /// on when negative. As many of the places as 34 digits allow. Throws `overflow` where rounding up leaves the range.
  public func rounded(toPlaces places: Int) throws(DecimalError) -> BigDecimal {
    // Beyond these bounds nothing changes any more: no more places fit, and all is rounded to zero.
    let target = -min(max(places, -Self.exponents.upperBound - Self.precision - 1), -Self.exponents.lowerBound)
    guard target > exponent else { return padded(toExponent: target) }
    let (quotient, remainder, half) = divided(byPowerOfTen: target - exponent)
    let magnitude = quotient + (remainder >= half ? 1 : 0)
    return try BigDecimal(isNegative: isNegative, magnitude: UInt256(magnitude), exponent: target)
  }

  /// The largest whole number not above the value.
  public var floor: BigDecimal { whole(awayFromZero: isNegative) }

  /// The smallest whole number not below the value.
  public var ceil: BigDecimal { whole(awayFromZero: !isNegative) }

  private func whole(awayFromZero: Bool) -> BigDecimal {
    guard exponent < 0 else { return self }
    let (quotient, remainder, _) = divided(byPowerOfTen: -exponent)
    let magnitude = Int128(quotient) + (awayFromZero && remainder > 0 ? 1 : 0)
    return BigDecimal(unchecked: isNegative ? -magnitude : magnitude, exponent: 0)
  }

  /// The magnitude divided by a power of ten, with what is left and the half of the divisor to compare it with.
  private func divided(byPowerOfTen power: Int) -> (quotient: UInt128, remainder: UInt128, half: UInt128) {
    // Above 34 digits all is remainder, and less than the half.
    guard power <= Self.precision else { return (0, coefficient.magnitude, .max) }
    let unit = powerOfTen(power)
    let (quotient, remainder) = coefficient.magnitude.quotientAndRemainder(dividingBy: unit)
    return (quotient, remainder, unit / 2)
  }

  /// The same value with the exponent lowered to `target`, or as near to it as 34 digits allow.
  private func padded(toExponent target: Int) -> BigDecimal {
    guard coefficient != 0 else { return BigDecimal(unchecked: 0, exponent: target) }
    let zeros = min(exponent - target, Self.precision - coefficient.magnitude.digitCount)
    return BigDecimal(unchecked: coefficient * Int128(powerOfTen(zeros)), exponent: exponent - zeros)
  }
}

extension UInt256 {
  /// What is left without the last `count` digits, rounded half to even; it must fit 128 bits.
  fileprivate func droppingDigits(_ count: Int, isInexact: Bool) -> UInt128 {
    guard count <= 76 else { return 0 }
    var (rest, isInexact) = (self, isInexact)
    if count > 38 {
      let (quotient, remainder) = dividedWithRemainder(by: powerOfTen(count - 38))
      (rest, isInexact) = (quotient, isInexact || remainder != 0)
    }
    let unit = powerOfTen(min(count, 38))
    let (quotient, remainder) = rest.dividedWithRemainder(by: unit)
    let isUp = remainder == unit / 2 ? isInexact || quotient.low & 1 == 1 : remainder > unit / 2
    return quotient.low + (isUp ? 1 : 0)
  }
}

extension UInt128 {
  /// The number without trailing zeros, at most `limit` of them, and how many there were.
  func droppingZeros(atMost limit: Int) -> (digits: UInt128, count: Int) {
    var (digits, count) = (self, 0)
    for step in [16, 8, 4, 2, 1] {
      while count + step <= limit {
        let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: powerOfTen(step))
        guard remainder == 0 else { break }
        (digits, count) = (quotient, count + step)
      }
    }
    return (digits, count)
  }
}
