import Diagnostics
import Platform

/// Brings a script into the one style: its tokens, comments and meaning stay, what stands between them changes.
///
/// `FormatterPieces` takes the tokens, with what `FormatterMarks` knows of the tree; `FormatterGroup`s are the brackets
/// of these, `FormatterLayout` decides which take several lines, and `FormatterPrinter` writes.
public enum Formatter {
  public enum Result: Sendable {
    case formatted([UInt8])
    /// The script has errors, and is left alone.
    case refused([Diagnostic])
  }

  /// The script in its style. Text that would not mean the same, or lost a comment, is never given.
  public static func format(_ source: Source) -> Result {
    let (script, diagnostics) = Parser.parse(source)
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { return .refused(errors) }
    return DeepStack.run(size: Parser.stackSize) { _ in
      let tokens = Lexer.lex(source, isInteractive: false).tokens
      let marks = FormatterMarks(of: script)
      let (pieces, end) = FormatterPieces.of(tokens, in: source, marks)
      let text = FormatterPrinter.text(of: pieces, end: end, marks)
      let written = Source(name: source.name, bytes: text)
      guard comments(of: tokens, in: source) == comments(of: Lexer.lex(written, isInteractive: false).tokens, in: written),
        Parser.parse(written).script == script
      else { return .refused([.wouldChange(source)]) }
      return .formatted(text)
    }
  }

  /// The comments in their order, without blanks at their ends.
  static func comments(of tokens: [Token], in source: Source) -> [[UInt8]] {
    tokens.filter { $0.kind == .comment }.map { token in
      Array(source.bytes[token.span.range].reversed().drop { $0.isBlank || $0 == .carriageReturn }.reversed())
    }
  }
}

extension Diagnostic {
  fileprivate static func wouldChange(_ source: Source) -> Diagnostic {
    Diagnostic(
      .error, "the formatter's own check failed", notes: ["\(source.name) would mean something else, and is left as it is"],
      hint: "this is a mistake in nss: report it with the script")
  }
}
