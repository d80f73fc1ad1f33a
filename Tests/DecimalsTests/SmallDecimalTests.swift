import Decimals
import Testing

@Suite struct SmallDecimalTests {
  private func small(_ text: String) -> SmallDecimal? { Array(text.utf8).withUnsafeBytes { SmallDecimal(text: $0) } }

  @Test(arguments: [
    "0", "7", "-7", "1234.10", "0.00", "-0.01", "999999999999999999", "0.99999999999999999", "-123456789012345678",
  ])
  func writesWhatItRead(text: String) throws {
    let number = try #require(small(text))
    #expect(number.description == text)
    #expect(try BigDecimal(number) == BigDecimal(text))
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "-.5", "1e3", "-0", "-0.00", "007", "00.5", "1.2.3", "1,5", "+1", " 1", "1 ", "--1", "1-",
    "9999999999999999999", "0.0000000000000000001",
  ])
  func refusesWhatItWouldNotWriteBack(text: String) { #expect(small(text) == nil) }

  @Test func answersNilForWhatDoesNotFit() {
    let (largest, smallest) = (SmallDecimal(.max), SmallDecimal(.min))
    let (cent, one) = (SmallDecimal(mantissa: 1, scale: 2), SmallDecimal(1))
    #expect(largest.adding(one) == nil)
    #expect(smallest.subtracting(one) == nil)
    #expect(largest.adding(cent) == nil)
    #expect(cent.subtracting(smallest) == nil)
    #expect(largest.multiplied(by: SmallDecimal(2)) == nil)
    #expect(smallest.negated == nil)
    #expect(SmallDecimal(mantissa: 1, scale: 20).multiplied(by: SmallDecimal(mantissa: 1, scale: 11)) == nil)
    #expect(largest.rounded(toPlaces: 1) == nil)
    #expect(one.rounded(toPlaces: -1) == nil)
    #expect(one.rounded(toPlaces: .max) == nil)
    #expect(SmallDecimal(mantissa: 5, scale: 30).rounded(toPlaces: 0) == nil)
    #expect(one.remainder(dividingBy: SmallDecimal(mantissa: 0, scale: 2)) == nil)
  }

  @Test func divisionByMinusOneLeavesNothing() {
    #expect(SmallDecimal(.min).remainder(dividingBy: SmallDecimal(-1)) == SmallDecimal(0))
  }

  @Test func roundsHalfAwayFromZero() {
    #expect(small("2.345")?.rounded(toPlaces: 2)?.description == "2.35")
    #expect(small("-2.345")?.rounded(toPlaces: 2)?.description == "-2.35")
    #expect(small("2.344")?.rounded(toPlaces: 2)?.description == "2.34")
    #expect(small("7")?.rounded(toPlaces: 2)?.description == "7.00")
    #expect(small("-0.4")?.rounded(toPlaces: 0)?.description == "0")
    #expect(SmallDecimal(mantissa: .min, scale: 1).rounded(toPlaces: 0)?.description == "-922337203685477581")
  }

  @Test func comparesByValueEvenWhereScalesDoNotMeet() {
    let (huge, tiny) = (SmallDecimal(.max), SmallDecimal(mantissa: 1, scale: 30))
    #expect(tiny < huge)
    #expect(huge > tiny)
    #expect(huge != tiny)
    #expect(SmallDecimal(mantissa: 10, scale: 1) == SmallDecimal(1))
    #expect(SmallDecimal(mantissa: -11, scale: 1) < SmallDecimal(-1))
  }

  @Test func hashesAsTheBigOne() {
    let numbers = [SmallDecimal(1), SmallDecimal(mantissa: 100, scale: 2), SmallDecimal(mantissa: 10, scale: 1)]
    #expect(Set(numbers).count == 1)
    #expect(Set(numbers.map(\.hashValue) + [BigDecimal(1).hashValue]).count == 1)
  }

  @Test func isAnIntegerWhenWhole() {
    #expect(SmallDecimal(mantissa: 700, scale: 2).int64 == 7)
    #expect(SmallDecimal(mantissa: 0, scale: 30).int64 == 0)
    #expect(SmallDecimal(.min).int64 == .min)
    #expect(SmallDecimal(mantissa: 701, scale: 2).int64 == nil)
  }

  @Test func writesTheSmallestMantissa() {
    #expect(SmallDecimal(mantissa: .min, scale: 19).description == "-0.9223372036854775808")
    #expect(SmallDecimal(mantissa: .min, scale: 2).description == "-92233720368547758.08")
  }
}
