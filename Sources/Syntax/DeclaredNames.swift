import Diagnostics

/// The names that a source seems to declare, whether or not its statements could be parsed.
///
/// Where a statement with a mistake is missing in the tree, the names it would have declared are not unknown ones.
public enum DeclaredNames {
  /// Every name behind `let`, `input`, `fn`, `for` and `import`, and those in the heads of functions and loops.
  public static func of(_ source: Source) -> Set<String> {
    var names: Set<String> = []
    var isHead = false
    for token in Lexer.tokens(of: source).0 where !token.kind.isTrivia {
      switch token.kind {
      case .let, .input, .fn, .for, .import: isHead = true
      case .name where isHead: names.insert(source.text(token.span))
      case .assign, .in, .leftBrace, .semicolon: isHead = false
      default: if token.startsLine { isHead = false }
      }
    }
    return names
  }
}
