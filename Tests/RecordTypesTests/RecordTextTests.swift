import RecordTypes
import Testing

struct RecordTextTests {
  @Test func severalTypesAreSeparatedByEmptyLines() throws {
    let types = try RecordText.types(in: Array("a\nx string\n\n\nb\ny sublist\n  z ref a\nw date\n".utf8))
    #expect(types == [
      RecordType("a", [Field("x", .string)]),
      RecordType("b", [Field("y", .sublist([Field("z", .reference("a"))])), Field("w", .date)]),
    ])
  }

  @Test func carriageReturnsAndAMissingLastNewlineDoNoHarm() throws {
    #expect(try RecordText.types(in: Array("a\r\nx enum P,Q,...\r\ny boolean".utf8)) == [
      RecordType("a", [Field("x", .enumeration(["P", "Q"], open: true)), Field("y", .boolean)])
    ])
    #expect(try RecordText.types(in: Array("".utf8)) == [])
  }

  @Test(arguments: [
    ("a\nx", 2, "a field is a name and a kind"),
    ("a b\nx string", 1, "a type's name stands alone"),
    ("a\nx strung", 2, "'strung' is no kind of field"),
    ("a\nx string\n  y string", 3, "it is indented too far"),
    ("a\nx string y", 2, "'y' is too much"),
  ])
  func aLineThatIsWrongIsNamed(text: String, line: Int, message: String) {
    #expect(throws: RecordTextError.self) { try RecordText.types(in: Array(text.utf8)) }
    do throws(RecordTextError) {
      _ = try RecordText.types(in: Array(text.utf8))
    } catch {
      #expect(error.line == line)
      #expect(error.message == message)
    }
  }
}
