import Diagnostics
import Syntax

/// Tokens and the blanks between them are the source, whatever it is.
enum LexerTarget {
  static func test(_ bytes: [UInt8], isInteractive: Bool = false) {
    let source = Source(name: "fuzz.nss", bytes: bytes)
    let (tokens, diagnostics) = Lexer.tokens(of: source, isInteractive: isInteractive)
    var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for token in tokens {
      let range = token.span.range
      expect(range.lowerBound >= end, "tokens do not overlap")
      expect(
        bytes[end..<max(end, range.lowerBound)].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D },
        "what stands between tokens is blank, at \(end)")
      end = range.upperBound
    }
    expect(end == bytes.count, "the last token ends with the source")
    expect(tokens.last?.kind == .endOfFile, "the last token is the end of the file")
    check(diagnostics, source)
  }

  /// Diagnostics point into their source and can be drawn. (Only the first few are: it takes longer than all the rest.)
  static func check(_ diagnostics: [Diagnostic], _ source: Source) {
    for diagnostic in diagnostics {
      for span in [diagnostic.span] + diagnostic.labels.map(\.span) {
        expect(span.start <= span.end && Int(span.end) <= source.bytes.count, "a diagnostic points into the source")
      }
    }
    for diagnostic in diagnostics.prefix(2) + diagnostics.suffix(1) {
      expect(!DiagnosticRenderer(usesColor: false).render(diagnostic).isEmpty, "a diagnostic can be drawn")
    }
  }
}
