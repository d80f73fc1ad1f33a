import Diagnostics
import Testing

/// Lines, places and suggestions.
struct SourceTests {
  @Test func linesEndWithLFOrCRLF() {
    let source = Source(name: "a", text: "one\r\n\ntwo\n")
    #expect(source.lineCount == 4)
    #expect((1...4).map { source.text(Span(source.range(ofLine: $0))) } == ["one", "", "two", ""])
    #expect([0, 3, 4, 5, 6, 9, 10, 99].map { source.line(at: $0) } == [1, 1, 1, 2, 3, 3, 4, 4])
  }

  @Test func columnsAreCharacters() {
    let source = Source(name: "a", text: "ä日x\ny")
    #expect(Place(of: 5, in: source).column == 3)
    #expect(Place(of: 7, in: source).line == 2)
    #expect(Place(of: 100, in: source).column == 2)
  }

  @Test func spansJoinAndStayInOrder() {
    #expect(Span(3, 5).through(Span(1, 2)) == Span(1, 5))
    #expect(Span(3, 5).after == Span(5, 5))
    #expect(Span(5, 3) == Span(5, 5))
    #expect(Source(name: "a", text: "abc").text(Span(2, 99)) == "c")
  }

  @Test(arguments: [
    ("tmeout", "timeout"), ("statsu", "status"), ("lenght", "length"), ("Customer", "customer"), ("retrys", "retry"),
    ("X", "x"), ("custmer", "customer"),
  ])
  func nearNamesAreMeant(name: String, meant: String) {
    let names = ["timeout", "status", "length", "customer", "retry", "x", "headers"]
    #expect(Suggestion.nearest(to: name, among: names) == meant)
  }

  @Test(arguments: ["q", "", "body", "completelyDifferent", String(repeating: "status", count: 1_000)])
  func farOnesAreNot(name: String) {
    let names = ["timeout", "status", "x", String(repeating: "status", count: 999)]
    #expect(Suggestion.nearest(to: name, among: names) == nil)
  }
}
