import Testing

@testable import nss

@Suite struct DispatcherTests {
  private func resolve(_ arguments: String..., isInteractive: Bool = false) throws -> [String] {
    let (command, rest) = try Dispatcher.resolve(arguments, isInteractive: isInteractive) { $0 == "check" || $0 == "script" }
    return [command.name] + rest
  }

  @Test func aCommandIsNamedFirst() throws {
    #expect(try resolve("run", "a.nss") == ["run", "a.nss"])
    #expect(try resolve("simulator", "--port", "1") == ["simulator", "--port", "1"])
  }

  @Test func aFileAloneIsRun() throws {
    #expect(try resolve("a.nss", "--simulator") == ["run", "a.nss", "--simulator"])
    #expect(try resolve("dir/a") == ["run", "dir/a"])
    #expect(try resolve("script") == ["run", "script"])
    #expect(try resolve("-") == ["run", "-"])
  }

  @Test func theNameOfACommandGoesBeforeThatOfAFile() throws {
    #expect(try resolve("check", "a.nss") == ["check", "a.nss"])
    #expect(try resolve("run", "check") == ["run", "check"])
  }

  @Test func optionsFirstMeanRun() throws {
    #expect(try resolve("-e", "print 1") == ["run", "-e", "print 1"])
    #expect(try resolve("--", "run") == ["run", "--", "run"])
  }

  @Test func helpIsAskedForEitherWay() throws {
    #expect(try resolve("help", "run") == ["help", "run"])
    #expect(try resolve("--help", "run") == ["help", "run"])
    #expect(try resolve("-h") == ["help"])
  }

  @Test func nothingIsAPromptOnATerminalAndStandardInputElsewhere() throws {
    #expect(try resolve(isInteractive: true) == ["repl"])
    #expect(try resolve() == ["run", "-"])
  }

  @Test func soAreOptionsOfASessionAlone() throws {
    #expect(try resolve("--simulator", "--profile", "x", isInteractive: true) == ["repl", "--simulator", "--profile", "x"])
    #expect(try resolve("--simulator", "--no-rc") == ["run", "--simulator", "-"])
    #expect(try resolve("--simulator", "a.nss", isInteractive: true) == ["run", "--simulator", "a.nss"])
    #expect(try resolve("--report", "junit=x", isInteractive: true) == ["run", "--report", "junit=x"])
  }

  @Test func anUnknownCommandIsNamedWithTheNearest() throws {
    let error = #expect(throws: UsageError.self) { try resolve("simulatr") }
    #expect(error?.diagnostic.title == "unknown command 'simulatr'")
    #expect(error?.diagnostic.hint == "did you mean 'simulator'?")
  }
}
