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
