import Diagnostics
import Testing

/// What a server says cannot steer the terminal, nor look like a line of ours.
@Suite struct PrintableTests {
  @Test func controlCharactersAreReplaced() {
    #expect(Printable.inOneLine("a\u{1B}[31mb\u{7}\u{9B}c\u{202E}d\r\ne") == "a\u{FFFD}[31mb\u{FFFD}\u{FFFD}c\u{FFFD}d e")
    #expect(Printable.lines(of: "one\r\ntwo\n") == ["one", "two", ""])
  }

  @Test func aDiagnosticKeepsItsFrame() {
    let source = Source(name: "a\u{1B}.nss", text: "GET x")
    let drawn = DiagnosticRenderer(usesColor: false).render(
      Diagnostic(.error, "t\u{1B}[2J", at: Span(0, 3), in: source, label: "l\nm", notes: ["n\r\nerror: forged"]))
    #expect(!drawn.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(drawn.split(separator: "\n").filter { $0.hasPrefix("error:") }.count == 1)
  }
}
