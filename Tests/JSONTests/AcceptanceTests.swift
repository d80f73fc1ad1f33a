import JSON
import Testing

/// What is JSON by RFC 8259 and what is not.
@Suite struct AcceptanceTests {
  static let accepted = [
    "null", "true", "false", "0", "-0", "7", "-7", "\"\"", "[]", "{}", " \t\r\n[ \n] ", "[1,2]", "[ 1 , 2 ]", "{\"\":0}",
    "{\"a\":{\"b\":[{}]}}", "{\"a\":1,\"a\":2}", "[[],[[]]]", "1.5", "0.0", "-0.0", "0e1", "0E+0", "1e-9", "1.5E+10",
    "12345678901234567890123456789012345678901234567890", "1e999999999",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"\\u0000\"", "\"\\u00e9\\u00E9\"",
    "\"\\uD83D\\uDE00\"", "\"\\uFFFF\"", "\"/\"", "\"é€😀\"",
    "\"\u{7F}\"", "\"\u{2028}\"", "\"\u{FEFF}\"", "\"\u{10FFFF}\"",
    "[\"\",\"a\",\"ab\",\"abc\",\"abcd\",\"abcde\",\"abcdef\",\"abcdefg\",\"abcdefgh\",\"abcdefghi\"]",
  ]

  static let rejected = [
    "", " ", "\u{FEFF}1", "nul", "nulll", "True", "tru", "NaN", "Infinity", "-Infinity", "undefined", "'a'", "a",
    "-", "+1", "01", "-01", "00", "1.", ".5", "-.5", "1.e1", "1e", "1e+", "1E-", "1.5.2",
    "0x1", "1_0", "1e1.5", "--1", "- 1", "1 2", "١",
    "[", "]", "[1", "[1,", "[,]", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[1}", "[}", "[\"a\"", "[1]]", "[]1", "[][]",
    "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}",
    "{\"a\"}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\"::1}",
    "{a:1}", "{1:1}", "{null:1}", "{\"a\":1]", "{]", "{\"a\":1}}", "{'a':1}", "{\"a\":}", "{[]:1}", "{\"a\":1,,\"b\":2}",
    "\"", "\"a", "\"\\", "\"\\\"", "\"\\x\"", "\"\\u\"", "\"\\u12\"", "\"\\u123g\"", "\"\\U1234\"",
    "\"\\u 123\"", "\"\\u+123\"", "\"a\nb\"", "\"\t\"",
    "\"\u{0}\"", "\"\u{1F}\"", "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\uD800\"", "\"\\uD800\\n\"",
    "\"\\uD800x\"", "\"\\uDE00\\uD83D\"",
    "\"\\uD800\\u\"", "\"\\uD800", "[1] // no", "/* no */ 1", "#1", "1;", "\u{A0}1", "\u{C}1", "\u{B}1", "1\u{0}",
    "\u{0}", "[\u{2028}1]",
  ]

  /// Bytes that are not UTF-8, each set in a string.
  static let notUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
    [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    // Behind eight plain bytes, where words of eight are read at once.
    Array("plain   ".utf8) + [0xE9], Array("é".utf8) + [0xA9],
  ]

  @Test(arguments: accepted)
  func accepts(text: String) throws { _ = try JSONValue.parse(text) }

  @Test(arguments: rejected)
  func rejects(text: String) { #expect(throws: JSONError.self) { try JSONValue.parse(text) } }

  @Test(arguments: notUTF8)
  func rejectsWhatIsNotUTF8(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue.parse(Array("\"".utf8) + bytes + Array("\"".utf8)) }
    #expect(throws: JSONError.self) { try JSONValue.parse(Array("\"".utf8) + bytes) }
    #expect(throws: JSONError.self) { try JSONValue.parse(bytes) }
  }

  @Test func rejectsWhatIsCutShort() throws {
    let text = Array("{\"key\":[1.5e-3,\"a\\n\\uD83D\\uDE00é\",true,null]}".utf8)
    _ = try JSONValue.parse(text)
    for count in text.indices {
      let error = try #require(throws: JSONError.self) { try JSONValue.parse(Array(text[..<count])) }
      #expect(error.offset <= count)
    }
  }
}
