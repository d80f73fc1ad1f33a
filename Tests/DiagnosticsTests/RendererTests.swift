import Diagnostics
import Testing

/// Diagnostics as they are drawn.
struct RendererTests {
  @Test func aFailedAssertionLooksAsInTheLanguagesDescription() {
    let text = String(repeating: "\n", count: 9) + "GET record/v1/salesOrder/18\n\nassert body.total >= 100\n"
    let source = Source(name: "orders.nss", text: text)
    let diagnostic = Diagnostic(
      .error, "assertion failed", at: Span(45, 55), in: source, label: "39.95",
      labels: [Diagnostic.Label(Span(9, 36))], notes: ["GET record/v1/salesOrder/18 answered 200 in 212 ms"])
    #expect(
      render(diagnostic) == """
        error: assertion failed
          --> orders.nss:12:8
           |
        10 | GET record/v1/salesOrder/18
           | ...
        12 | assert body.total >= 100
           |        ^^^^^^^^^^ 39.95
           |
           = GET record/v1/salesOrder/18 answered 200 in 212 ms

        """)
  }

  @Test func severalLabelsNotesAndAHint() {
    let source = Source(name: "a.nss", text: "let a = f(1,\n  2\nprint a")
    let diagnostic = Diagnostic(
      .warning, "two things", at: Span(15, 16), in: source, label: "second",
      labels: [Diagnostic.Label(Span(8, 9), "first"), Diagnostic.Label(Span(10, 11), "")], notes: ["one\ntwo"], hint: "three")
    #expect(
      render(diagnostic) == """
        warning: two things
         --> a.nss:2:3
          |
        1 | let a = f(1,
          |         ^ first
          |           ^
        2 |   2
          |   ^ second
          |
          = one
            two
          = hint: three

        """)
  }

  @Test func withoutAPlaceThereAreOnlyWords() {
    let diagnostic = Diagnostic(.error, "NSS_ACCOUNT is not set", notes: ["it holds the account's id"], hint: "export it")
    #expect(render(diagnostic) == "error: NSS_ACCOUNT is not set\n= it holds the account's id\n= hint: export it\n")
  }

  @Test func colorIsAroundItsWords() {
    let source = Source(name: "a.nss", text: "x")
    let drawn = DiagnosticRenderer(usesColor: true).render(Diagnostic(.error, "t", at: Span(0, 1), in: source, label: "l"))
    #expect(
      drawn == "\u{1B}[1;31merror\u{1B}[0m\u{1B}[1m: t\u{1B}[0m\n\u{1B}[1;34m --> \u{1B}[0ma.nss:1:1\n\u{1B}[1;34m  |\u{1B}[0m\n"
        + "\u{1B}[1;34m1 |\u{1B}[0m x\n\u{1B}[1;34m  |\u{1B}[0m \u{1B}[1;31m^ l\u{1B}[0m\n")
  }

  @Test(arguments: [
    ("", 0, 0, "1 |\n  | ^ here"),
    ("a\n", 2, 2, "2 |\n  | ^ here"),
    ("print x", 7, 7, "1 | print x\n  |        ^ here"),
    ("print x", 90, 99, "1 | print x\n  |        ^ here"),
    ("\tx = \t1", 5, 7, "1 |  x =  1\n  |      ^^ here"),
    ("x = 1\r\ny", 4, 6, "1 | x = 1\n  |     ^ here"),
    ("日本 = \"é\" + 1", 14, 15, "1 | 日本 = \"é\" + 1\n  |            ^ here"),
    ("e\u{301}x", 3, 4, "1 | e\u{301}x\n  |  ^ here"),
    ("a\u{1B}[1mb\u{202E}c", 5, 6, "1 | a [1mb c\n  |      ^ here"),
    ("x = [\n  1\n]", 4, 11, "1 | x = [\n  |     ^ here"),
  ])
  func carets(text: String, start: UInt32, end: UInt32, drawn: String) {
    let source = Source(name: "a.nss", text: text)
    let lines = render(Diagnostic(.error, "t", at: Span(start, end), in: source, label: "here")).split(separator: "\n")
    #expect(lines.dropFirst(3).joined(separator: "\n") == drawn)
  }

  @Test func bytesThatAreNoTextAreOneCharacterEach() {
    let source = Source(name: "a.nss", bytes: [0x61, 0xFF, 0x62])
    let lines = render(Diagnostic(.error, "t", at: Span(2, 3), in: source, label: "here")).split(separator: "\n")
    #expect(lines.suffix(2) == ["1 | a\u{FFFD}b", "  |   ^ here"])
  }

  @Test func aLineOfAMegabyteIsCutAroundItsMark() {
    let text = String(repeating: "é", count: 500_000) + "HERE" + String(repeating: "x", count: 500_000)
    let source = Source(name: "a.nss", text: text)
    let lines = render(Diagnostic(.error, "t", at: Span(1_000_000, 1_000_004), in: source, label: "here")).split(separator: "\n")
    #expect(lines[1] == " --> a.nss:1:500001")
    #expect(lines[3] == "1 | …" + String(repeating: "é", count: 60) + "HERE" + String(repeating: "x", count: 96) + "…")
    #expect(lines[4] == "  | " + String(repeating: " ", count: 61) + "^^^^ here")
  }

  private func render(_ diagnostic: Diagnostic) -> String { DiagnosticRenderer(usesColor: false).render(diagnostic) }
}
