import Crypto
import Platform
import Testing

@Suite struct Base64URLTests {
  /// RFC 7515 appendix C, and RFC 4648 section 10 without padding.
  @Test(arguments: [
    ([3, 236, 255, 224, 193], "A-z_4ME"), ([], ""), ([0x66], "Zg"), ([0x66, 0x6F], "Zm8"), ([0x66, 0x6F, 0x6F], "Zm9v"),
    ([0x66, 0x6F, 0x6F, 0x62], "Zm9vYg"), ([0xFB, 0xFF], "-_8"),
  ] as [([UInt8], String)])
  func vectors(bytes: [UInt8], text: String) {
    #expect(Base64URL.encode(bytes) == text)
    #expect(Base64URL.decode(text) == bytes)
  }

  @Test func everyLength() {
    for count in 0...70 {
      let bytes = Randomness.bytes(count: count)
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
  }

  /// Padding, the other alphabet, blanks, a length that cannot be, bits left over.
  @Test(arguments: ["Zg==", "+/8", "Z g", "A", "Zh", "Zm9vY", "Zé"])
  func refuses(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }
}
