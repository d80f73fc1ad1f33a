import Support
import Testing

/// The line that shows on a terminal what a run is at.
@Suite struct ProgressTests {
  private func onTerminal(
    _ arguments: String..., in folder: TemporaryDirectory, columns: Int = 80, environment: [String: String] = [:]
  ) throws -> Outcome {
    let terminal = Repository.path("Tests/nssTests/Terminal/terminal.py").path
    return try Invocation(program: "/usr/bin/env", arguments: ["python3", terminal, BuiltBinary.path] + arguments)
      .environment(["TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "\(columns)"]).environment(environment).directory(folder.url).run()
  }

  /// What is left on the screen where a line is erased.
  private func screen(_ shown: String) -> [String] {
    shown.split(separator: "\r\n").map { line in String(line.split(separator: "\r\u{1B}[2K").last ?? "") }
  }

  @Test func itIsShownAndTakenAway() throws {
    let folder = try TemporaryDirectory()
    try folder.write(
      "print \"first\"\ntest \"a customer\" {\n  GET record/v1/customer/107\n  print \"second\"\n}\nGET record/v1/customer/108", to: "a.nss")
    let outcome = try onTerminal("run", "a.nss", "--simulator", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.stdout.contains("\r\u{1B}[2Ka.nss: test 1: a customer\r\u{1B}[2K"))
    let screen = screen(outcome.stdout)
    try #require(screen.count == 4)
    #expect(screen[..<2] == ["first", "second"])
    #expect(screen[2].hasPrefix("passed   a customer  1 request") && screen[3].hasPrefix("a.nss: passed, 1 test, 2 requests"))
  }

  @Test func aSecretIsStruckOutBeforeTheLineIsCut() throws {
    let folder = try TemporaryDirectory()
    try folder.write("let pw = secret(\"PW\")\ntest \"secret supersecret\" { print pw }", to: "a.nss")
    let outcome = try onTerminal("run", "a.nss", in: folder, columns: 26, environment: ["PW": "supersecret"])
    #expect(outcome.code == 0)
    #expect(outcome.stdout.contains("\r\u{1B}[2Ka.nss: test 1: secret ***\r\u{1B}[2K"))
    #expect(!outcome.stdout.contains("su…"))
  }

  @Test func aFileHasNone() throws {
    let folder = try TemporaryDirectory()
    try folder.write("test \"a\" { print 1 }", to: "a.nss")
    #expect(try !nss("run", "a.nss").directory(folder.url).exit(0).stderr.contains("\u{1B}"))
  }
}
