import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Größe", 5), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("ｱ", 1), ("👍", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2),
    ("❤\u{FE0F}", 2), ("❤", 1), ("…", 1), ("\u{200B}", 0),
  ])
  func countsColumns(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("", 1, ""),
  ])
  func cutsByColumns(text: String, columns: Int, cut: String) { #expect(DisplayWidth.cut(text, to: columns) == cut) }

  @Test func whatSteersATerminalIsEscaped() {
    #expect(Printable.escaped("a\tb\n\u{1B}[1m\u{202E}") == #"a\tb\n\u001b[1m\u202e"#)
    #expect(Printable.escaped("plain") == "plain")
  }
}
