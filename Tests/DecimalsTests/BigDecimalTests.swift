import Decimals
import Testing

@Suite struct BigDecimalTests {
  @Test(arguments: [
    ("0.1", "0.2", "0.3"), ("1234.10", "0.9", "1235.00"), ("1", "-1.00", "0.00"), ("1e2", "1", "101"),
    // Digits far below the last one decide a half: just under, just over.
    ("1e68", "-5000000000000000000000000000000001", String(repeating: "9", count: 34) + String(repeating: "0", count: 34)),
    ("1e68", "-4999999999999999999999999999999999", "1" + String(repeating: "0", count: 68)),
  ])
  func adds(left: String, right: String, sum: String) throws {
    #expect(try BigDecimal(left).adding(BigDecimal(right)).description == sum)
  }

  @Test(arguments: [
    ("10", "4", "2.5"), ("6", "3", "2"), ("10", "3", "3.333333333333333333333333333333333"), ("1", "8", "0.125"),
    ("1234.10", "2", "617.05"), ("2.40", "2", "1.20"), ("100", "0.5", "200"), ("0.00", "7", "0.00"),
    ("-20", "3", "-6.666666666666666666666666666666667"),
  ])
  func divides(dividend: String, divisor: String, quotient: String) throws {
    #expect(try BigDecimal(dividend).divided(by: BigDecimal(divisor)).description == quotient)
  }

  @Test(arguments: [
    ("7", "3", "1"), ("-7", "3", "-1"), ("7", "-3", "1"), ("7.5", "2", "1.5"), ("-6", "3", "0"),
    // The quotient has more digits than a decimal; what it leaves has not.
    ("1e40", "7", "4"), ("1e6000", "13", "1"), ("5", "1e6000", "5"),
  ])
  func leavesTheDividendsSign(dividend: String, divisor: String, remainder: String) throws {
    #expect(try BigDecimal(dividend).remainder(dividingBy: BigDecimal(divisor)).description == remainder)
  }

  @Test func keepsTheScaleOfMoney() throws {
    #expect(try BigDecimal("1234.10").multiplied(by: BigDecimal(3)).description == "3702.30")
  }

  @Test func throwsWhereThereIsNoResult() throws {
    let (one, zero) = (BigDecimal(1), try BigDecimal("0.00"))
    let largest = try BigDecimal("9.999999999999999999999999999999999e6144")
    #expect(throws: DecimalError.divisionByZero) { try one.divided(by: zero) }
    #expect(throws: DecimalError.divisionByZero) { try one.remainder(dividingBy: zero) }
    #expect(throws: DecimalError.divisionByZero) { try zero.divided(by: zero) }
    #expect(throws: DecimalError.overflow) { try largest.adding(largest) }
    #expect(throws: DecimalError.overflow) { try largest.negated.subtracting(largest) }
    #expect(throws: DecimalError.overflow) { try largest.multiplied(by: BigDecimal("1.1")) }
    #expect(throws: DecimalError.overflow) { try largest.divided(by: BigDecimal("0.1")) }
    #expect(throws: DecimalError.overflow) { try largest.rounded(toPlaces: -6144) }
  }

  @Test(arguments: [
    ("2.345", 2, "2.35"), ("-2.345", 2, "-2.35"), ("2.5", 0, "3"), ("0.4999", 0, "0"), ("7", 2, "7.00"),
    ("1250", -2, "1300"), ("49", -2, "0"), ("0.000001", 2, "0.00"), ("1e-40", 2, "0.00"),
    // More places than 34 digits hold: as many as they do.
    ("1.5", 40, "1.500000000000000000000000000000000"), ("0", 3, "0.000"),
  ])
  func roundsHalfAwayFromZero(number: String, places: Int, rounded: String) throws {
    #expect(try BigDecimal(number).rounded(toPlaces: places).description == rounded)
  }

  @Test func roundsToAbsurdPlaces() throws {
    #expect(try BigDecimal("1.5").rounded(toPlaces: .max) == BigDecimal("1.5"))
    #expect(try BigDecimal("1.5").rounded(toPlaces: .min).isZero)
  }

  @Test(arguments: [
    ("2.7", "2", "3"), ("-2.7", "-3", "-2"), ("2.00", "2", "2"), ("0.1", "0", "1"),
    ("-1e-6000", "-1", "0"), ("1e3", "1000", "1000"),
  ])
  func floorsAndCeils(number: String, floor: String, ceil: String) throws {
    let number = try BigDecimal(number)
    #expect(number.floor.description == floor)
    #expect(number.ceil.description == ceil)
  }

  @Test func turnsAndDropsTheSign() throws {
    let number = try BigDecimal("-1.50")
    #expect(number.negated.description == "1.50")
    #expect(number.magnitude.description == "1.50")
    #expect(number.negated.magnitude.description == "1.50")
    #expect(try BigDecimal("0.00").negated.description == "0.00")
  }

  @Test(arguments: [
    ("7", 7), ("7.00", 7), ("-1e3", -1000), ("9223372036854775807", .max), ("-9223372036854775808.0", .min),
    ("0e6000", 0), ("9223372036854775808", nil), ("0.5", nil), ("1e19", nil), ("1e6000", nil), ("1e-6000", nil),
  ] as [(String, Int64?)])
  func isAnIntegerWhenWhole(text: String, integer: Int64?) throws { #expect(try BigDecimal(text).int64 == integer) }

  @Test func isSmallWithItsScale() throws {
    let small = try #require(try BigDecimal("1234.10").small)
    #expect(small.mantissa == 123_410)
    #expect(small.scale == 2)
    #expect(try BigDecimal("1e-30").small != nil)
    #expect(try BigDecimal("1e-31").small == nil)
    #expect(try BigDecimal("1e2").small == nil)
    #expect(try BigDecimal("9223372036854775808").small == nil)
  }

  @Test func equalsAndHashesByValue() throws {
    let same = try ["100", "1e2", "100.00", "0.1e3"].map { try BigDecimal($0) }
    #expect(Set(same).count == 1)
    #expect(Set(try ["0", "0.00", "0e50", "-0"].map { try BigDecimal($0) }).count == 1)
    #expect(try BigDecimal("1e34") != BigDecimal("1.000000000000000000000000000000001e34"))
  }

  @Test func ordersAcrossExponents() throws {
    let ordered = try ["-1e6000", "-10", "-9.99", "-1e-6000", "0", "1e-6176", "0.1", "0.10001", "9.99", "10", "1e6144"]
      .map { try BigDecimal($0) }
    #expect(ordered.shuffled().sorted().map(\.description) == ordered.map(\.description))
  }
}
