import Diagnostics
import Interpreter
import Platform
import Syntax

/// A script that has been parsed and resolved: all that can be known of it before it runs.
public struct CheckedScript: Sendable {
  public let source: Source
  /// Everything found, in the order of the text; errors and warnings.
  public let diagnostics: [Diagnostic]
  /// Nil when an error was found.
  let program: Program?

  /// Checks a script; nothing is run and nothing is sent.
  public init(_ source: Source) {
    self = DeepStack.run(size: Evaluator.stackSize) { _ in
      let (script, syntactic) = Parser.parse(source)
      // A tree with mistakes is looked at too, so that everything is reported at once.
      let isWhole = !syntactic.contains { $0.severity == .error }
      let (program, semantic) = Resolver.resolve(script, assumedNames: isWhole ? nil : DeclaredNames.of(source))
      // On a line that could not be parsed the rest may well be a consequence.
      let badLines = Set(syntactic.map { source.line(at: $0.span.start) })
      let further = semantic.filter { isWhole || !badLines.contains(source.line(at: $0.span.start)) }
      return CheckedScript(source, syntactic + further, program)
    }
  }

  private init(_ source: Source, _ diagnostics: [Diagnostic], _ program: Program?) {
    self.source = source
    self.diagnostics = diagnostics.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    self.program = program
  }

  public var passes: Bool { program != nil }

  /// What is wrong with inputs given from outside, by name, as far as can be told before the script runs.
  public func complaints(about inputs: [String: GivenInput]) -> [Diagnostic] { program?.complaints(about: inputs) ?? [] }

  /// What the script may be given from outside, in order; none of one that does not pass.
  public var inputs: [InputCode] { program?.inputs ?? [] }
}
