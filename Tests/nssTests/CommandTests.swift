import Foundation
import Scripting
import Support
import Testing

@testable import nss

@Suite struct CommandTests {
  @Test func everyFileOfTheFolderIsACommandOfTheTable() throws {
    let files = try Repository.names(in: "Sources/nss/Commands").filter { $0.hasSuffix("Command.swift") && $0 != "Command.swift" }
    let names = files.map { $0.dropLast("Command.swift".count).lowercased() }
    #expect(Set(names) == Set(Command.all.map(\.name)))
  }

  @Test func theReadmeAndTheHelpKnowTheSameExitCodes() throws {
    let readme = try String(contentsOf: Repository.path("README.md"), encoding: .utf8)
    for code in ExitCode.allCases { #expect(readme.contains("| \(code.rawValue) | \(code.meaning) |")) }
  }

  @Test(arguments: Command.all.map(\.name))
  func helpIsTheSameHoweverItIsAskedFor(name: String) throws {
    let help = try nss("help", name).stderr("").exit(0).stdout
    // Of a command that is a word of the language too, both are told.
    let own = try nss(name, "--help").stderr("").exit(0).stdout
    #expect(help == own || help.hasPrefix(own + "\n\(name)\n"))
    #expect(help.contains("usage: nss \(name)"))
    for option in Command.named(name)?.options ?? [] { #expect(help.contains("  \(option.name)")) }
  }

  @Test func theOverviewNamesEveryCommand() throws {
    let overview = try nss("--help").stderr("").exit(0).stdout
    for command in Command.all { #expect(overview.contains("  \(command.name) ")) }
    try nss("help").stdout(overview).exit(0)
  }

  @Test func theOverviewNamesEveryBuiltInAndWord() throws {
    let overview = try nss("help").exit(0).stdout
    for name in Manual.names { #expect(overview.contains(name)) }
  }

  @Test func helpKnowsBuiltInsAndWords() throws {
    try nss("help", "padStart").stdout(contains: "padStart(text: string, length: int, filling?: string)").stderr("").exit(0)
    try nss("help", "for", "GET").stdout(contains: "for ITEM in LIST { … }", "&NAME=VALUE").stderr("").exit(0)
    try nss("help", "pirnt").stdout("").stderr("error: unknown name 'pirnt'\n= hint: did you mean 'print'?\n").exit(2)
    try nss("help", "xyzzy").stdout("").stderr(contains: "see 'nss help'").exit(2)
  }

  @Test func theVersionNamesTheLicences() throws {
    try nss("--version").stderr("").stdout(contains: "nss ", "Apache License 2.0", "GNU General Public License").exit(0)
    try nss("run", "--version").stdout(contains: "nss ").exit(0)
  }

  @Test func aWrongCommandLineSaysSoOnStandardErrorAlone() throws {
    try nss("chek", "a.nss").stdout("").stderr("error: unknown command 'chek'\n= hint: did you mean 'check'?\n").exit(2)
    try nss("run", "a.nss", "--vra", "x=1").stdout("").stderr(contains: "unknown option '--vra'", "did you mean '--var'?").exit(2)
    try nss("run", "nowhere.nss").stdout("").stderr("error: cannot read the script: nowhere.nss does not exist\n").exit(2)
    try nss("simulator", "--port", "70000").stdout("").stderr(contains: "'70000' is no port").exit(2)
  }
}
