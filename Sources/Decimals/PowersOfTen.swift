/// Ten to the power of `exponent`, which is 0 to 38: all that 128 bits hold.
func powerOfTen(_ exponent: Int) -> UInt128 { powersOfTen[exponent] }

private let powersOfTen: [UInt128] = (1...38).reduce(into: [1]) { powers, exponent in
  powers.append(powers[exponent - 1] * 10)
}

extension UInt128 {
  /// How many decimal digits it has; 0 for zero.
  var digitCount: Int {
    guard self != 0 else { return 0 }
    // Bits times log10(2) is the count or one less.
    let estimate = ((128 - leadingZeroBitCount) * 1233) >> 12
    return estimate < 39 && self >= powerOfTen(estimate) ? estimate + 1 : estimate
  }
}
