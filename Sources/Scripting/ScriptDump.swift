import Diagnostics
import Platform
import Syntax

/// What one stage makes of a script, for people to read: who debugs a script, or the language.
public struct ScriptDump: Sendable {
  public enum Stage: String, CaseIterable, Sendable { case tokens, tree, program }

  /// As much as there is of it, lines with their ends; a script with errors has no program.
  public let text: String
  /// All that this stage and those before it found.
  public let diagnostics: [Diagnostic]

  public init(_ stage: Stage, of source: Source) {
    switch stage {
    case .tokens:
      let (tokens, diagnostics) = Lexer.tokens(of: source)
      self.init(TokenPrinter.text(of: tokens, in: source), diagnostics)
    case .tree:
      let (script, diagnostics) = Parser.parse(source)
      let tree = DeepStack.run(size: Parser.stackSize) { _ in script.description }
      self.init(tree.isEmpty ? "" : tree + "\n", diagnostics)
    case .program:
      let script = CheckedScript(source)
      self.init(script.programText, script.diagnostics)
    }
  }

  private init(_ text: String, _ diagnostics: [Diagnostic]) {
    self.text = text
    self.diagnostics = diagnostics
  }

  public var passes: Bool { !diagnostics.contains { $0.severity == .error } }
}
