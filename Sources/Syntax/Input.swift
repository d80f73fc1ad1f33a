import Diagnostics
import Platform

/// A text that was read: its tree, what is wrong with it, and whether more lines could belong to it.
public struct Input: Sendable {
  public let script: Script
  public let diagnostics: [Diagnostic]
  /// False where it only breaks off: in a bracket, a text, a query before its `;` or blank line, behind an operator, or at
  /// a request whose body may follow.
  public let isComplete: Bool

  /// Reads a source. In an interactive one a blank line ends a query, and a value may stand alone.
  public init(_ source: Source, isInteractive: Bool = true) {
    let lexer = Lexer.lex(source, isInteractive: isInteractive)
    let unread = Parser(lexer)
    let (parser, statements) = DeepStack.run(size: Parser.stackSize) { _ in
      var parser = unread
      let statements = parser.parseScript()
      return (parser, statements)
    }
    script = Script(source: source, statements: statements)
    diagnostics = parser.diagnostics.presentable(in: source)
    // What is wrong before the end does not get better by what follows.
    let ofEnd = (parser.reportedEnd ? 1 : 0) + (lexer.endsInText && lexer.diagnostics.count > 0 ? 1 : 0)
    let breaksOff = parser.reportedEnd || lexer.endsInText || parser.endsBeforeBody
    isComplete = !breaksOff || parser.diagnostics.count > ofEnd
  }
}
