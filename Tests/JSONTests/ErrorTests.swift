import JSON
import Testing

@Suite struct ErrorTests {
  @Test(arguments: [
    ("}", "expected a value, found `}`"), ("", "expected a value, found the end of the text"),
    ("[1,]", "expected a value, found `]`"), ("[nul]", "expected a value or `]`, found `nul`"),
    ("{\"a\" 1}", "expected `:` behind the key, found `1`"), ("{a:1}", "expected a key in double quotes or `}`, found `a`"),
    ("{\"a\":1,}", "expected a key in double quotes, found `}`"), ("[1 2]", "expected `,` or `]`, found `2`"),
    ("{\"a\":1 2}", "expected `,` or `}`, found `2`"), ("1 true", "expected the end of the text, found `true`"),
    ("01", "expected no more digits behind a leading 0, found `1`"), ("1.x", "expected a digit, found `x`"),
    ("\"a", "expected `\"` at the end of the string, found the end of the text"),
    ("\"\n\"", "expected `\\` and a letter in the place of a control character, found the character U+000A"),
    ("\"\\q\"", "expected one of `\" \\ / b f n r t u` behind `\\`, found `q`"),
    ("\"\\u12\"", "expected four hexadecimal digits behind `\\u`, found `\"`"),
    ("\"\\ud800\"", "the escape is one half of a surrogate pair and stands for no character"),
    ("\u{FEFF}{}", "expected a value, found a byte order mark"), ("é", "expected a value, found `é`"),
    ("`", "expected a value, found a backtick"), ("\u{85}", "expected a value, found the character U+0085"),
    ("\u{2028}", "expected a value, found the character U+2028"),
    ("<html>", "expected a value, found `<`"),
  ])
  func saysWhatWasExpectedAndFound(text: String, message: String) {
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(text) }
    #expect(error?.message == message)
  }

  @Test func saysWhichByteIsNotUTF8() {
    let error = #expect(throws: JSONError.self) { try JSONValue.parse([0x22, 0x61, 0xFF, 0x22]) }
    #expect(error?.message == "expected UTF-8, found the byte 0xFF, which is not UTF-8")
    #expect(error?.offset == 2)
  }

  @Test(arguments: [
    ("x", 0, 1, 1), ("[1,\n 2,\r\n x]", 10, 3, 2), ("[\"é😀\", x]", 11, 1, 8),
    ("\n\n", 2, 3, 1), ("[\"ab\\ud800\"]", 4, 1, 5),
    ("[\"a\nb\"]", 3, 1, 4),
  ])
  func saysWhere(text: String, offset: Int, line: Int, column: Int) throws {
    let error = try #require(throws: JSONError.self) { try JSONValue.parse(text) }
    #expect((error.offset, error.line, error.column) == (offset, line, column))
    #expect(error.description == "line \(line), column \(column): \(error.message)")
  }
}
