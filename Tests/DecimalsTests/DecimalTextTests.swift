import Decimals
import Testing

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("1e-3", "0.001"), ("1234.10", "1234.10"), ("1E2", "100"), ("1.50e1", "15.0"), ("12e+2", "1200"), ("-0", "0"),
    ("-0.00", "0.00"), ("0e5", "0"), ("0e-3", "0.000"), (".5", "0.5"), ("-007.10", "-7.10"),
    ("18446744073709551616", "18446744073709551616"),
    ("10000000000000000000000000000000000", "10000000000000000000000000000000000"),
    ("100000000000000000000.00000000000001", "100000000000000000000.0000000000000"),
    ("12345678901234567890123456789012345", "12345678901234567890123456789012340"),
    ("12345678901234567890123456789012355", "12345678901234567890123456789012360"),
  ])
  func isWrittenInPlainDigits(text: String, plain: String) throws {
    #expect(try BigDecimal(text).description == plain)
  }

  @Test(arguments: [
    "", "-", "+1", ".", "5.", "1.e5", "e5", "1e", "1e+", "1e1.5", "1 ", " 1", "0x10", "1_000",
    "١", "NaN", "Infinity", "--1", "1e5e5",
  ])
  func refusesOtherTexts(text: String) { #expect(throws: DecimalError.notANumber) { try BigDecimal(text) } }

  @Test func writesTheLargestInAllItsDigits() throws {
    let text = try BigDecimal("1e6144").description
    #expect(text == "1" + String(repeating: "0", count: 6144))
    #expect(try BigDecimal(text) == BigDecimal("1e6144"))
    #expect(throws: DecimalError.overflow) { try BigDecimal("1e6145") }
    #expect(throws: DecimalError.overflow) { try BigDecimal(text + "0") }
  }

  @Test func writesTheSmallestInAllItsDigits() throws {
    #expect(try BigDecimal("1e-6176").description == "0." + String(repeating: "0", count: 6175) + "1")
    #expect(try BigDecimal("6e-6177") == BigDecimal("1e-6176"))
    #expect(try BigDecimal("5e-6177").isZero)
  }

  @Test func takesNoHarmFromAbsurdExponents() throws {
    #expect(throws: DecimalError.overflow) { try BigDecimal("1e999999999") }
    #expect(throws: DecimalError.overflow) { try BigDecimal("-1e99999999999999999999999999999999") }
    #expect(try BigDecimal("1e-99999999999999999999999999999999").isZero)
    #expect(try BigDecimal("0e99999999999999999999999999999999").isZero)
    #expect(try BigDecimal("0e99999999999999999999999999999999").description == "0")
  }

  @Test func takesNoHarmFromMillionsOfDigits() throws {
    let zeros = String(repeating: "0", count: 1_000_000)
    #expect(try BigDecimal("0." + zeros + "7e1000001") == BigDecimal(7))
    #expect(try BigDecimal("7" + zeros + "e-1000000") == BigDecimal(7))
    #expect(throws: DecimalError.overflow) { try BigDecimal(String(repeating: "9", count: 1_000_000)) }
  }
}
