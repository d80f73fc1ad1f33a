import Diagnostics
import Syntax

/// A script that parses is formatted: it keeps its tree and its comments, and a second time nothing changes.
enum FormatterTarget {
  static func test(_ bytes: [UInt8]) {
    let source = Source(name: "fuzz.nss", bytes: bytes)
    let (script, diagnostics) = Parser.parse(source)
    let isWhole = !diagnostics.contains { $0.severity == .error }
    guard case .formatted(let text) = Formatter.format(source) else {
      return expect(!isWhole, "a script that parses is formatted")
    }
    expect(isWhole, "a script with errors is left alone")
    let written = Source(name: "fuzz.nss", bytes: text)
    let (again, found) = Parser.parse(written)
    expect(!found.contains { $0.severity == .error } && again == script, "the tree is the same")
    expect(comments(in: written) == comments(in: source), "the comments are the same")
    guard case .formatted(text) = Formatter.format(written) else { fatalError("broken promise: the style is stable") }
  }

  private static func comments(in source: Source) -> [String] {
    Lexer.tokens(of: source).0.filter { $0.kind == .comment }.map { token in
      String(source.text(token.span).reversed().drop { $0.isWhitespace }.reversed())
    }
  }
}
