import HTTP
import Testing

@Suite struct PercentCodingTests {
  @Test(arguments: [
    ("a%41%7e", "aA~"), ("%C3%A9", "é"), ("plain", "plain"), ("100%", "100%"), ("%4", "%4"), ("%+5%zz", "%+5%zz"), ("%2541", "%41"),
  ])
  func whatIsEncodedIsReadAndTheRestStays(text: String, decoded: String) {
    #expect(PercentCoding.decoded(Substring(text)) == decoded)
  }
}
