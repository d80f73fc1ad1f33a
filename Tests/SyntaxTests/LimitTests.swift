import Diagnostics
import Syntax
import Testing

/// Nesting, length, encoding and the number of mistakes have limits that end in words.
struct LimitTests {
  static let nestings: [@Sendable (Int) -> String] = [
    { "let x = " + String(repeating: "[", count: $0) + String(repeating: "]", count: $0) },
    { "let x = " + String(repeating: "(", count: $0 - 1) + "1" + String(repeating: ")", count: $0 - 1) },
    { "let x = " + String(repeating: "{ a: ", count: $0 - 1) + "1" + String(repeating: "}", count: $0 - 1) },
    { "let x = 1" + String(repeating: " + 1", count: $0) },
    { "let x = a" + String(repeating: ".b", count: $0) },
    { "let x = " + String(repeating: "- ", count: $0 - 1) + "1" },
    { "let x = " + String(repeating: "not ", count: $0 - 1) + "1" },
    { "let x = " + String(repeating: "a ? b : ", count: $0 - 1) + "c" },
    { "let x = " + String(repeating: "a => ", count: $0 - 1) + "b" },
    { "let x = a matches " + String(repeating: "[", count: $0 - 1) + String(repeating: "]", count: $0 - 1) },
    { "let x = a matches " + String(repeating: "{ a: ", count: $0 - 2) + "1" + String(repeating: "}", count: $0 - 2) },
    { "let x = a matches " + String(repeating: "[...", count: $0 - 2) + "int" + String(repeating: "]", count: $0 - 2) },
    { String(repeating: "if a { ", count: $0) + String(repeating: "}", count: $0) },
  ]

  @Test(arguments: nestings.indices)
  func aThousandLevelsAreRead(index: Int) {
    #expect(parse(Self.nestings[index](Parser.deepestNesting)) == [])
  }

  @Test(arguments: nestings.indices, [Parser.deepestNesting + 1, 100_000])
  func moreAreOneMistake(index: Int, depth: Int) {
    #expect(parse(Self.nestings[index](depth)) == ["nested too deeply"])
  }

  @Test func mixedNestingCountsTogether() {
    let chain = "1" + String(repeating: " + 1", count: 600)
    #expect(parse("let x = " + String(repeating: "[", count: 300) + chain + String(repeating: "]", count: 300)) == [])
    #expect(parse("let x = " + String(repeating: "[", count: 500) + chain + String(repeating: "]", count: 500)) == ["nested too deeply"])
  }

  @Test func longListsAndManyBranchesAreNoNesting() {
    #expect(parse("let x = [" + String(repeating: "1, ", count: 20_000) + "]") == [])
    #expect(parse("if a { }" + String(repeating: " else if b { }", count: 5_000)) == [])
  }

  @Test func manyMistakesAreNoNesting() {
    let found = Parser.parse(Source(name: "t.nss", text: "if a b { }" + String(repeating: " else if c d { }", count: 50_000)))
    #expect(found.diagnostics.count == 101)
  }

  @Test func aScriptThatIsTooLongIsOneMistake() {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: Lexer.longestSource + 1)
    #expect(Parser.parse(Source(name: "long.nss", bytes: bytes)).diagnostics.map(\.title) == ["the script is too long"])
  }

  @Test func aHundredMistakesAreShownAndTheRestCounted() {
    let found = Parser.parse(Source(name: "t.nss", text: String(repeating: "let x =\n", count: 350))).diagnostics
    #expect(found.count == 101)
    #expect(found.last?.title == "250 more errors")
    #expect(found.last?.summary == "101:8 250 more errors")
  }

  @Test func bytesThatAreNotUTF8AreReportedWhereTheyStand() {
    let found = Parser.parse(Source(name: "t.nss", bytes: Array("print 1\nprint \"".utf8) + [0xFC] + Array("\"\nlet = 2".utf8))).diagnostics
    #expect(found.map(\.summary) == ["2:8 the script is not UTF-8", "3:5 expected a name"])
    let utf16 = Parser.parse(Source(name: "t.nss", bytes: [0xFF, 0xFE, 0x61, 0x00])).diagnostics
    #expect(utf16.first?.labels.first?.text == "this is UTF-16")
  }

  private func parse(_ script: String) -> [String] {
    Parser.parse(Source(name: "t.nss", text: script)).diagnostics.map(\.title)
  }
}
