import Decimals
import JSON
import Testing

@Suite struct WriterTests {
  @Test func setsCommasAndColons() throws {
    var writer = JSONWriter(Array(">".utf8))
    writer.beginMap()
    writer.key("list")
    writer.beginList()
    writer.number(1)
    writer.number("2.50")
    writer.beginList()
    writer.endList()
    writer.beginMap()
    writer.endMap()
    writer.null()
    writer.endList()
    writer.key("yes")
    writer.bool(true)
    writer.key("no")
    writer.bool(false)
    writer.key("numbers")
    writer.beginList()
    writer.number(SmallDecimal(mantissa: -123_410, scale: 2))
    writer.number(try BigDecimal("1e3"))
    writer.number(.min)
    writer.endList()
    writer.endMap()
    let text = #">{"list":[1,2.50,[],{},null],"yes":true,"no":false,"numbers":[-1234.10,1000,-9223372036854775808]}"#
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test func escapesOnlyWhatMustBe() {
    let controls = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
    #expect(JSONValue.string(controls).text
      == #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r"#
      + #"\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f""#)
    #expect(JSONValue.string(#"a"b\c/d"#).text == #""a\"b\\c/d""#)
    #expect(JSONValue.string("é€😀\u{7F}\u{2028}").text == "\"é€😀\u{7F}\u{2028}\"")
  }

  /// Each character that is escaped, at each place in and around the words of eight bytes.
  @Test(arguments: ["\"", "\\", "\n", "\u{1F}", "é", "😀"])
  func readsBackWhatItWrote(special: String) throws {
    for before in 0..<20 {
      for behind in 0..<20 {
        let text = String(repeating: "a", count: before) + special + String(repeating: "!", count: behind)
        #expect(try JSONValue.parse(JSONValue.string(text).bytes) == .string(text))
      }
    }
  }

  @Test func writesWhatAReaderTells() throws {
    var writer = JSONWriter()
    let text = Array(#" { "a\u0041" : [ 1.0 , -0 , "\u00e9\/" , true , false , null , { } ] , "b" : 1E5 } "#.utf8)
    try text.withUnsafeBytes { try JSONReader.read($0, into: &writer) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"aA":[1.0,-0,"é/",true,false,null,{}],"b":1E5}"#)
  }
}
