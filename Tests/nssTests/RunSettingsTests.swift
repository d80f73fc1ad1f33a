import Support
import Testing

@testable import nss

@Suite struct RunSettingsTests {
  private func settings(_ arguments: String...) throws -> RunSettings {
    try RunSettings(ParsedArguments(arguments, of: Command("run", summary: "", options: RunSettings.options) { _, _ in .passed }))
  }

  @Test func variablesSplitAtTheFirstEqualsSign() throws {
    let settings = try settings("--var", "a=1", "--var=b=x=y", "--var", "c=", "--var", "a=2", "-e", "")
    #expect(settings.inputs.given.compactMapValues(\.text) == ["a": "2", "b": "x=y", "c": ""])
  }

  @Test func scriptsAreReadInOrderTextsFirst() throws {
    let folder = try TemporaryDirectory()
    let file = try folder.write("print 1", to: "a.nss")
    let settings = try settings(file, "-e", "print 2", "--simulator")
    #expect(settings.files.map(\.source.name) == ["-e", file])
    #expect(settings.files.map(\.source.bytes) == [Array("print 2".utf8), Array("print 1".utf8)])
    #expect(settings.simulator != nil && !settings.allows404 && !settings.isVerbose && settings.timeout == nil)
  }

  @Test func theTimeoutIsADuration() throws {
    #expect(try settings("--timeout", "1.5s", "-e", "").timeout == 1_500_000_000)
  }

  @Test(arguments: [
    (["--var", "a", "-e", ""], "'a' gives no input its value"),
    (["--var", "=a", "-e", ""], "'=a' gives no input its value"),
    (["--timeout", "60", "-e", ""], "'60' is no duration"),
    (["--simulator"], "'nss run' wants a script"),
    (["--fault", "lost:0.1", "-e", ""], "'--fault' is for the simulator alone"),
    (["--simulator", "--fault", "lost", "-e", ""], "'lost' is no fault with its rate"),
    (["--simulator", "--fault", "los:1", "-e", ""], "unknown fault 'los'"),
    (["--simulator", "--fault", "lost:0.9", "--fault", "drop:0.9", "-e", ""], "the rates of the faults are more than 1 together"),
    (["--simulator", "--latency", "80", "-e", ""], "'80' does not go with --latency"),
    (["--simulator", "--seed", "x", "-e", ""], "'x' does not go with --seed"),
    (["/nowhere/a.nss"], "cannot read the script: /nowhere/a.nss does not exist"),
    (["/dev/fd/nowhere.nss"], "cannot read the script: /dev/fd/nowhere.nss does not exist"),
    (["--report", "junti=a.xml", "-e", ""], "unknown kind of report 'junti'"),
    (["--report", "junit", "-e", ""], "'--report junit' names no file"),
    (["--report", "junit=", "-e", ""], "'--report junit=' names no file"),
  ])
  func whatCannotBeMeantIsNamed(arguments: [String], title: String) throws {
    let command = Command("run", summary: "", options: RunSettings.options) { _, _ in .passed }
    let error = #expect(throws: UsageError.self) { try RunSettings(ParsedArguments(arguments, of: command)) }
    #expect(error?.diagnostic.title == title)
  }
}
