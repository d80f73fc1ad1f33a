import Diagnostics

/// Cuts a source into tokens.
public struct Lexer {
  /// All tokens of a source, blanks aside, and what is wrong with its spelling.
  public static func tokens(of source: Source) -> ([Token], [Diagnostic]) { ([], []) }
}
