import Diagnostics
import Support
import Syntax

/// Parts of scripts, a few statements long, with a few tokens changed.
struct ScriptMutants {
  private let parts: [TokenMutation]
  private let words: [String]

  init(of sources: [Source]) {
    parts = sources.flatMap(Self.parts)
    words = Set(parts.flatMap(\.tokens)).filter { !$0.isEmpty && $0.utf8.count < 20 }.sorted()
  }

  func mutant(seed: UInt64) -> Source {
    var random = SplitMix(seed: seed)
    var part = parts.randomElement(using: &random)!
    for _ in 0..<Int.random(in: 1...2, using: &random) { part.mutate(words: words, with: &random) }
    return Source(name: "mutant \(seed)", text: part.text)
  }

  /// Each statement with the next one; a script that has none as a whole.
  private static func parts(of source: Source) -> [TokenMutation] {
    let statements = Parser.parse(source).script.statements
    guard !statements.isEmpty else { return [TokenMutation(of: source)] }
    return statements.indices.compactMap { index in
      let next = statements[min(index + 1, statements.count - 1)]
      let text = source.text(Span(statements[index].span.start, next.span.end))
      return text.utf8.count > 600 ? nil : TokenMutation(of: Source(name: source.name, text: text))
    }
  }
}
