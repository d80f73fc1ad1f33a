import Diagnostics

/// Makes the tree of a script out of its tokens.
public struct Parser {
  /// The tree of a source and everything that is wrong with its syntax, in the order of the source.
  /// With errors among the diagnostics, the tree holds the statements that could be read.
  public static func parse(_ source: Source) -> (script: Script, diagnostics: [Diagnostic]) {
    (Script(source: source, statements: []), [])
  }
}
