/// The product of two 128-bit numbers, and what is added to and divided from one: enough for 34 digits, no more.
struct UInt256 {
  var high: UInt128
  var low: UInt128

  init(_ value: UInt128) { (high, low) = (0, value) }

  init(_ left: UInt128, times right: UInt128) { (high, low) = left.multipliedFullWidth(by: right) }

  /// How many decimal digits it has, 0 for zero. Only for values below ten to the power of 76.
  var digitCount: Int {
    high == 0 ? low.digitCount : 38 + dividedWithRemainder(by: powerOfTen(38)).quotient.low.digitCount
  }

  /// The sum must fit.
  static func + (left: UInt256, right: UInt256) -> UInt256 {
    var sum = left
    let carry: Bool
    (sum.low, carry) = left.low.addingReportingOverflow(right.low)
    sum.high += right.high + (carry ? 1 : 0)
    return sum
  }

  /// The difference must not be negative.
  static func - (left: UInt256, right: UInt256) -> UInt256 {
    var difference = left
    let borrow: Bool
    (difference.low, borrow) = left.low.subtractingReportingOverflow(right.low)
    difference.high -= right.high + (borrow ? 1 : 0)
    return difference
  }

  static func < (left: UInt256, right: UInt256) -> Bool { (left.high, left.low) < (right.high, right.low) }

  /// Long division by one digit of 128 bits.
  func dividedWithRemainder(by divisor: UInt128) -> (quotient: UInt256, remainder: UInt128) {
    var quotient = UInt256(0)
    var remainder: UInt128
    (quotient.high, remainder) = high.quotientAndRemainder(dividingBy: divisor)
    if remainder == 0 {
      (quotient.low, remainder) = low.quotientAndRemainder(dividingBy: divisor)
    } else {
      (quotient.low, remainder) = divisor.dividingFullWidth((remainder, low))
    }
    return (quotient, remainder)
  }
}
