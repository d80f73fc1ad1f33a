import Diagnostics
import Syntax

/// What grammar and parser say of one source.
struct Agreement {
  /// Why they disagree; nil when they do not.
  let quarrel: String?
  /// Whether both take it.
  let isLegal: Bool

  /// Where a static rule is broken the parser may have stopped reading, and nothing can be compared.
  init(on source: Source, _ lexicon: Lexicon) {
    let spelling = Lexer.tokens(of: source).1.filter { $0.severity == .error }
    guard spelling.isEmpty else {
      (quarrel, isLegal) = (nil, false)
      return
    }
    let errors = Parser.parse(source).diagnostics.filter { $0.severity == .error }
    let syntax = errors.first { !lexicon.grammar.ebnf.isStaticRule($0.title) }
    let isAccepted = Recogniser.accepts(source, lexicon)
    isLegal = errors.isEmpty && isAccepted
    if let syntax, isAccepted {
      quarrel = "the grammar takes what the parser does not: line \(source.line(at: syntax.span.start)): \(syntax.title)"
    } else if errors.isEmpty, !isAccepted {
      quarrel = "the parser takes what the grammar does not"
    } else {
      quarrel = nil
    }
  }
}
