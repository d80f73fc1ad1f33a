import Diagnostics
import Interpreter
import Scripting
import Testing

@testable import Syntax

/// Whoever asks for help is answered, and what the help shows is right.
@Suite struct ManualTests {
  @Test(arguments: Keyword.words.map(\.rawValue) + Method.allCases.map(\.rawValue))
  func everyKeywordHasItsEntry(word: String) {
    #expect(LanguageWord.all.contains { $0.names.contains(word) }, "`\(word)` has no help")
  }

  @Test func noWordStandsTwice() {
    let names = LanguageWord.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  /// That of `import` needs another file.
  @Test(arguments: LanguageWord.all.map(\.names).filter { $0 != ["import"] })
  func theExampleOfAWordPassesTheCheck(names: [String]) throws {
    let word = try #require(LanguageWord.all.first { $0.names == names })
    let script = CheckedScript(Source(name: "example", text: word.example))
    #expect(script.diagnostics.map(\.title) == [])
    #expect(word.summary.hasSuffix(".") && !word.forms.isEmpty)
  }

  @Test func aBuiltInIsToldByItsEntry() throws {
    let text = try #require(Manual.text(of: "padStart"))
    let builtin = try #require(Builtins.named["padStart"])
    #expect(text.hasPrefix("padStart(text: string, length: int, filling?: string)\n\n"))
    #expect(text.contains("may be left out"))
    for example in builtin.examples { #expect(text.contains("  \(example)\n")) }
  }

  @Test(arguments: Manual.names)
  func everyNameIsAnsweredInLinesThatFit(name: String) throws {
    let text = try #require(Manual.text(of: name))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    for line in text.split(separator: "\n") { #expect(line.count <= 130, "\(line)") }
  }

  @Test func aNameOfBothKindsHasBothEntries() throws {
    let text = try #require(Manual.text(of: "contains"))
    #expect(text.contains("TEXT contains PART") && text.contains("contains(whole: any"))
    #expect(Manual.text(of: "get") == Manual.text(of: "GET"))
    #expect(try #require(Manual.text(of: "json")).contains("json.stringify(") && Manual.text(of: "pirnt") == nil)
  }

  @Test func theOverviewHasALineForEverything() {
    let overview = Manual.overview()
    for name in Manual.names { #expect(overview.contains(name)) }
    for line in overview.split(separator: "\n") { #expect(line.count <= Manual.widest, "\(line)") }
  }

  @Test(arguments: [60, 80, 200]) func theHelpFitsTheTerminal(columns: Int) throws {
    let texts = try Manual.names.map { try #require(Manual.text(of: $0, columns: columns)) }
    // What is code stands further in, and stays as it can be copied.
    let words = texts.joined(separator: "\n").split(separator: "\n").filter { !$0.hasPrefix(" ") }
    for line in words + Manual.overview(columns: columns).split(separator: "\n") {
      #expect(line.count <= min(columns, Manual.widest), "\(line)")
    }
  }
}
