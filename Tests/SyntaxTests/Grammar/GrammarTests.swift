import Diagnostics
import Foundation
import Platform
import Support
import Syntax
import Testing

/// The grammar in `Grammar/nss.ebnf` is the language that the parser reads.
@Suite struct GrammarTests {
  @Test func agreesWithTheParserOnEveryScript() throws {
    let (grammar, sources) = (try GrammarCorpus.grammar(), try GrammarCorpus.sources())
    let (legal, quarrels) = compare(sources, by: grammar)
    #expect(quarrels.isEmpty, "\(quarrels.joined(separator: "\n"))")
    #expect(legal > 400)
  }

  @Test func agreesWithTheParserOnBrokenScripts() throws {
    let mutants = ScriptMutants(of: try GrammarCorpus.sources())
    let (legal, quarrels) = compare((0..<6_000).map { mutants.mutant(seed: $0) }, by: try GrammarCorpus.grammar())
    #expect(quarrels.isEmpty, "\(quarrels.joined(separator: "\n"))")
    #expect((600..<5_400).contains(legal), "both verdicts are common")
  }

  @Test func itsSentencesAreParsed() throws {
    let grammar = try GrammarCorpus.grammar()
    let sentences = DeepStack.run(size: Self.stackSize) { _ in
      let lexicon = Lexicon(grammar)
      return (0..<3_000).map { seed in
        var generator = SentenceGenerator(lexicon, seed: UInt64(seed))
        return Source(name: "sentence \(seed)", text: generator.sentence(length: 5 + seed % 40))
      }
    }
    for sentence in sentences {
      let errors = Parser.parse(sentence).diagnostics.filter { $0.severity == .error && !grammar.ebnf.isStaticRule($0.title) }
      #expect(errors.isEmpty, "\(sentence.name): \(errors.map(\.title)):\n\(String(decoding: sentence.bytes, as: UTF8.self))")
    }
    let (legal, quarrels) = compare(sentences, by: grammar)
    #expect(quarrels.isEmpty, "\(quarrels.joined(separator: "\n"))")
    #expect(legal > 2_800, "few break a static rule")
  }

  /// How many sources both take, and what they disagree about.
  private func compare(_ sources: [Source], by grammar: Grammar) -> (legal: Int, quarrels: [String]) {
    let found = DeepStack.run(size: Self.stackSize) { _ in
      let lexicon = Lexicon(grammar)
      return sources.map { ($0, Agreement(on: $0, lexicon)) }
    }
    let quarrels = found.compactMap { source, agreement in
      agreement.quarrel.map { "\(source.name): \($0)\n\(String(decoding: source.bytes, as: UTF8.self).prefix(1_000))" }
    }
    return (found.count { $0.1.isLegal }, quarrels)
  }

  /// The recogniser recurses as deep as a script is nested.
  private static let stackSize = 256 * 1024 * 1024
}
