import Diagnostics
import Support
import Syntax
import Testing

/// Broken scripts: whatever is deleted, put in or doubled, the parser comes to an end and points into the source.
struct MutationTests {
  @Test(arguments: FixtureTests.names)
  func everyMutationIsSurvived(name: String) throws {
    let original = try FixtureTests.source(name).bytes
    var random = SplitMix(seed: name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for round in 0..<200 {
      let bytes = ScriptMutation.of(original, with: &random)
      let source = Source(name: name, bytes: bytes)
      let (script, diagnostics) = Parser.parse(source)
      for diagnostic in diagnostics {
        for label in diagnostic.labels { #expect(Int(label.span.end) <= bytes.count, "round \(round)") }
      }
      for statement in script.statements { #expect(Int(statement.span.end) <= bytes.count, "round \(round)") }
      if !diagnostics.contains(where: { $0.severity == .error }) {
        #expect(tokensOutside(script.statements, of: source) == [], "round \(round): skipped without a word")
      }
    }
  }

  /// What no statement covers: nothing but the ends of statements, unless a mistake was reported.
  private func tokensOutside(_ statements: [Statement], of source: Source) -> [Token] {
    var remaining = statements[...]
    return Lexer.tokens(of: source).0.filter { token in
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
