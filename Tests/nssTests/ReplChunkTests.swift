import Diagnostics
import Scripting
import Testing

@testable import nss

/// What is pasted or loaded may hold commands between its scripts.
@Suite struct ReplChunkTests {
  private func split(_ text: String) -> [ReplChunk] { ReplChunk.split(text, isComplete: LiveSession.isComplete) }

  @Test func linesWithAColonAreCommands() {
    #expect(split("let a = 1\n:vars\n a") == [.script("let a = 1"), .command("vars"), .script(" a")])
    #expect(split("  :format  json  ") == [.command("format  json")])
    #expect(split("\n\n") == [])
  }

  @Test func notInAScriptThatGoesOn() {
    let text = "let t = \"\"\"\n:vars\n\"\"\""
    #expect(split(text) == [.script(text)])
    let map = "{\n  a\n  :b\n}"
    #expect(split(map) == [.script(map)])
  }

  @Test func aColonAloneIsNoCommand() { #expect(split(": x") == [.script(": x")]) }
}

@Suite struct PromptCommandTests {
  private func found(_ name: String) -> String {
    switch PromptCommand.named(name) {
    case .success(let command): command.name
    case .failure(let diagnostic): "\(diagnostic.title); \(diagnostic.hint ?? "")"
    }
  }

  @Test func aUniqueBeginningIsEnough() {
    #expect(found("q") == "quit")
    #expect(found("help") == "help")
    #expect(found("?") == "help")
    #expect(found("h") == "help")
    #expect(found("re") == "`:re` begins several commands; `:records` or `:read-only`?")
    #expect(found("sav") == "save")
    #expect(found("svae") == "there is no command `:svae`; did you mean `:save`?")
  }

  @Test func namesAreToldApart() { #expect(Set(PromptCommand.all.map(\.name)).count == PromptCommand.all.count) }
}

@Suite struct PromptMarkTests {
  @Test func productionIsRed() {
    let ink = Ink(isColored: true)
    let prompt = Prompt("main 1234567", isProduction: true, isReadOnly: true, ink: ink)
    #expect(prompt.first == "\u{1B}[1;31mnss(main 1234567 PRODUCTION read-only)>\u{1B}[0m ")
    #expect(Prompt("sandbox 1234567_SB1", ink: ink).first == "\u{1B}[1;32mnss(sandbox 1234567_SB1)>\u{1B}[0m ")
  }

  @Test func linesStandBelowEachOther() {
    let prompt = Prompt("simulator", ink: Ink(isColored: false))
    #expect(prompt.first == "nss(simulator)> ")
    #expect(prompt.further == "           ...> ")
    #expect(Prompt("", ink: Ink(isColored: false)).further == "...> ")
  }
}
