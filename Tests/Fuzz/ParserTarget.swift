import Diagnostics
import Syntax

/// Every source is parsed to its end; one without mistakes means the same however its lines end.
enum ParserTarget {
  static func test(_ bytes: [UInt8]) {
    let source = Source(name: "fuzz.nss", bytes: bytes)
    let (script, diagnostics) = Parser.parse(source)
    LexerTarget.check(diagnostics, source)
    for statement in script.statements {
      expect(Int(statement.span.end) <= bytes.count, "a statement stands in the source")
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    let tree = script.statements.map(\.description)
    expect(uncovered(script, source) == nil, "no token is skipped without a word")
    expect(self.tree(of: bytes + Array("\n# the end\n".utf8)) == tree, "a comment behind it changes nothing")
    if !bytes.contains(UInt8(ascii: "\r")) {
      let windows = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
      expect(self.tree(of: windows) == tree, "CRLF and LF are equal")
    }
  }

  private static func tree(of bytes: [UInt8]) -> [String]? {
    let (script, diagnostics) = Parser.parse(Source(name: "fuzz.nss", bytes: bytes))
    return diagnostics.contains { $0.severity == .error } ? nil : script.statements.map(\.description)
  }

  /// The first token that no statement covers, ends of statements apart.
  private static func uncovered(_ script: Script, _ source: Source) -> Token? {
    var remaining = script.statements[...]
    return Lexer.tokens(of: source).0.first { token in
      switch token.kind {
      case .newline, .comment, .semicolon, .endOfFile: return false
      case _ where token.start == token.end: return false
      default: break
      }
      while let first = remaining.first, first.span.end <= token.start { remaining.removeFirst() }
      return remaining.first.map { token.start < $0.span.start || token.end > $0.span.end } ?? true
    }
  }
}
