import Support
import Testing

@testable import nss

@Suite struct RunSettingsTests {
  private func settings(_ arguments: String...) throws -> RunSettings {
    try RunSettings(ParsedArguments(arguments, of: Command("run", summary: "", options: RunSettings.options) { _, _ in .passed }))
  }

  @Test func variablesSplitAtTheFirstEqualsSign() throws {
    let settings = try settings("--var", "a=1", "--var=b=x=y", "--var", "c=", "--var", "a=2", "-e", "")
    #expect(settings.variables == ["a": "2", "b": "x=y", "c": ""])
  }

  @Test func scriptsAreReadInOrderTextsFirst() throws {
    let folder = try TemporaryDirectory()
    let file = try folder.write("print 1", to: "a.nss")
    let settings = try settings(file, "-e", "print 2", "--simulator")
    #expect(settings.sources.map(\.name) == ["-e", file])
    #expect(settings.sources.map(\.bytes) == [Array("print 2".utf8), Array("print 1".utf8)])
    #expect(settings.usesSimulator && !settings.allows404 && !settings.isVerbose && settings.timeout == nil)
  }

  @Test func theTimeoutIsADuration() throws {
    #expect(try settings("--timeout", "1.5s", "-e", "").timeout == 1_500_000_000)
  }

  @Test(arguments: [
    (["--var", "a", "-e", ""], "'a' gives no input its value"),
    (["--var", "=a", "-e", ""], "'=a' gives no input its value"),
    (["--timeout", "60", "-e", ""], "'60' is no duration"),
    (["--simulator"], "'nss run' wants a script"),
    (["/nowhere/a.nss"], "cannot read the script: /nowhere/a.nss does not exist"),
    (["/"], "cannot read the script: / is a directory"),
  ])
  func whatCannotBeMeantIsNamed(arguments: [String], title: String) throws {
    let command = Command("run", summary: "", options: RunSettings.options) { _, _ in .passed }
    let error = #expect(throws: UsageError.self) { try RunSettings(ParsedArguments(arguments, of: command)) }
    #expect(error?.diagnostic.title == title)
  }
}
