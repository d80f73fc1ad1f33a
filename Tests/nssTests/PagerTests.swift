import Foundation
import Support
import Testing

@testable import nss

/// When a text goes to the pager, and to which.
@Suite struct PagerTests {
  @Test(arguments: [
    ([:], ["less", "more"], "less"), ([:], ["more"], "more"), ([:], [], nil), (["PAGER": "most -s"], ["less"], "most -s"),
    (["PAGER": ""], ["less"], nil), (["PAGER": " "], ["less"], nil), (["PAGER": "less", "TERM": "dumb"], ["less"], nil),
  ] as [([String: String], [String], String?)])
  func isChosen(environment: [String: String], programs: [String], command: String?) {
    #expect(PagerChoice(environment, isProgram: programs.contains).command == command)
  }

  @Test func lessIsToldUnlessThePersonDid() {
    #expect(PagerChoice([:], isProgram: { _ in true }).additions == ["LESS": "-RSFX"])
    #expect(PagerChoice(["LESS": "-i"], isProgram: { _ in true }).additions.isEmpty)
    #expect(PagerChoice(["LESS": ""], isProgram: { _ in true }).additions.isEmpty)
  }

  @Test(arguments: [
    ("", 0), ("\n", 1), ("one\ntwo\n", 2), ("one\ntwo", 2), ("\n\n\n", 3), ("1234567890\n", 1), ("12345678901\n", 2),
    ("日本語日本語\n", 2), ("\u{1B}[1;34m1234567890\u{1B}[0m\n", 1), ("\u{1B}[32m12345678901\u{1B}[0m\n\n", 3),
  ])
  func rowsAreCounted(text: String, rows: Int) {
    let height = TextHeight(columns: 10)
    #expect(!height.exceeds(rows, text) && (rows == 0 || height.exceeds(rows - 1, text)))
  }
}

/// Long values at the prompt of a terminal of ten lines.
@Suite struct PagedValueTests {
  private let home = try! TemporaryDirectory()
  private static let list = "(1..40).map(x => x)"

  /// What is shown when these lines are typed and `PAGER` is a command.
  private func shown(_ lines: String..., pager: String) throws -> String {
    let session = try home.write(lines.map { "» \($0)\n" }.joined(), to: "typed")
    let script = Repository.path("Tests/nssTests/Terminal/session.py").path
    let outcome = try Invocation(program: "/usr/bin/env", arguments: ["python3", script, session, BuiltBinary.path])
      .environment([
        "TERM": "xterm", "NO_COLOR": "1", "HOME": home.path, "COLUMNS": "80", "LINES": "10", "INPUTRC": "/dev/null",
        "PAGER": pager, "EXAMPLE_TOKEN": "correct-horse-battery",
      ]).directory(home.url).run()
    #expect(outcome.code == 0, "\(outcome.stderr)")
    return outcome.stdout
  }

  private var paged: String { get throws { try String(contentsOf: home.url.appendingPathComponent("paged"), encoding: .utf8) } }

  @Test func goToThePager() throws {
    let shown = try shown(Self.list, "1 + 1", pager: #"cat > "$HOME/paged"; echo "paged with $LESS""#)
    #expect(shown.contains("paged with -RSFX") && shown.contains("\n2\n") && !shown.contains("\n  40\n"), "\(shown)")
    #expect(try paged == "[\n\((1...40).map { "  \($0)" }.joined(separator: ",\n"))\n]\n")
  }

  @Test func goToThePagerWithoutSecrets() throws {
    _ = try shown(#"let s = secret("EXAMPLE_TOKEN")"#, #"(1..40).map(x => "{{x}} {{s}}")"#, pager: #"cat > "$HOME/paged""#)
    #expect(try paged.contains(#"  "40 ***""#) && !paged.contains("correct"))
  }

  /// The signal goes to all programs of the terminal, as with Ctrl-C.
  @Test func leaveCtrlCToThePager() throws {
    let input = "\(Self.list); for n in 1..2 { print \"goes on\" }"
    let shown = try shown(input, pager: #"trap "" INT; kill -INT 0; cat > "$HOME/paged""#)
    #expect(shown.contains("\ngoes on\ngoes on\n"), "what runs has not been interrupted: \(shown)")
    #expect(try paged.hasSuffix("  40\n]\n"))
  }

  @Test func areShownPlainlyWithoutAPager() throws {
    let missing = try shown(Self.list, pager: "no-such-pager")
    #expect(missing.contains("the pager `no-such-pager` does not show anything: there is no such program"), "\(missing)")
    #expect(missing.contains("\n  40\n"))
    #expect(try shown(Self.list, pager: "").contains("\n  40\n"))
  }

  @Test func mayBeLeftEarly() throws {
    let shown = try shown("(1..100000).map(x => x)", "1 + 1", pager: "head -n 2")
    #expect(shown.contains("\n[\n  1,\n") && shown.contains("\n2\n") && !shown.contains("  3,"), "\(shown)")
  }
}
