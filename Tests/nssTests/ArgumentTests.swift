import Testing

@testable import nss

@Suite struct ArgumentTests {
  private let command = Command(
    "try", summary: "", options: [Self.name, Self.quick, Self.text], run: { _, _ in .passed })
  private static let name = CommandOption("--name", value: "NAME", "")
  private static let quick = CommandOption("--quick", "")
  private static let text = CommandOption("-e", value: "TEXT", "")

  @Test func optionsStandBeforeBetweenAndBehindOperands() throws {
    let parsed = try ParsedArguments(["--quick", "a", "--name", "x", "b"], of: command)
    #expect(parsed.operands == ["a", "b"])
    #expect(parsed.has(Self.quick))
    #expect(parsed.value(of: Self.name) == "x")
  }

  @Test func aValueFollowsOrIsAttached() throws {
    let parsed = try ParsedArguments(["--name", "x=1", "--name=y=2=3", "--name=", "-e", "--quick"], of: command)
    #expect(parsed.values(of: Self.name) == ["x=1", "y=2=3", ""])
    #expect(parsed.value(of: Self.text) == "--quick")
    #expect(!parsed.has(Self.quick))
  }

  @Test func twoDashesEndTheOptions() throws {
    let parsed = try ParsedArguments(["a", "--", "--quick", "--", "-x"], of: command)
    #expect(parsed.operands == ["a", "--quick", "--", "-x"])
    #expect(!parsed.has(Self.quick))
  }

  @Test func oneDashIsAnOperand() throws {
    #expect(try ParsedArguments(["-"], of: command).operands == ["-"])
  }

  @Test func everyCommandHasHelpAndVersion() throws {
    #expect(try ParsedArguments(["--version"], of: command).has(.version))
    #expect(try ParsedArguments(["--help"], of: command).has(.help))
    #expect(try ParsedArguments(["a", "-h"], of: command).has(.help))
  }

  @Test(arguments: [
    (["--nam", "x"], "unknown option '--nam'", "did you mean '--name'?"),
    (["--zebra=1"], "unknown option '--zebra'", "see nss help try"),
    (["--name"], "option '--name' wants a value", "--name NAME"),
    (["--quick=yes"], "option '--quick' takes no value", "leave out what follows the '='"),
  ])
  func whatItCannotFollowIsNamed(arguments: [String], title: String, hint: String) throws {
    let error = #expect(throws: UsageError.self) { try ParsedArguments(arguments, of: command) }
    #expect(error?.diagnostic.title == title)
    #expect(error?.diagnostic.hint == hint)
  }
}
