import Diagnostics
import Interpreter
import Platform
import Syntax

/// A script that has been parsed and resolved: all that can be known of it before it runs.
public struct CheckedScript: Sendable {
  public let source: Source
  /// Everything found, file by file, in the order of the text; errors and warnings.
  public let diagnostics: [Diagnostic]
  /// Whether it holds only `import`, `let` and `fn`, as what others import does.
  public let isLibrary: Bool
  /// Nil when an error was found.
  let program: Program?

  /// Checks a script with the files that it imports, which `loader` reads; nothing is run and nothing is sent.
  public init(_ source: Source, loader: SourceLoader = .files) {
    self = DeepStack.run(size: Evaluator.stackSize) { _ in
      let files = ImportedFiles(of: source, loader)
      let (program, semantic) = Resolver.resolve(files.units)
      return CheckedScript(source, files.diagnostics(with: semantic), program, isLibrary: files.isLibrary)
    }
  }

  private init(_ source: Source, _ diagnostics: [Diagnostic], _ program: Program?, isLibrary: Bool) {
    self.source = source
    self.isLibrary = isLibrary
    self.diagnostics = diagnostics
    self.program = program
  }

  /// The same with every warning an error, so that a script with one does not pass.
  public var strict: CheckedScript {
    let errors = diagnostics.map { diagnostic in
      var error = diagnostic
      error.severity = .error
      return error
    }
    return CheckedScript(source, errors, errors.isEmpty ? program : nil, isLibrary: isLibrary)
  }

  /// The same with its errors alone.
  public var withoutWarnings: CheckedScript {
    CheckedScript(source, diagnostics.filter { $0.severity == .error }, program, isLibrary: isLibrary)
  }

  /// What would be run, for people to read: empty of a script that does not pass.
  var programText: String {
    guard let program else { return "" }
    return DeepStack.run(size: Evaluator.stackSize) { _ in program.description }
  }

  public var passes: Bool { program != nil }

  /// What is wrong with inputs given from outside, by name, as far as can be told before the script runs.
  public func complaints(about inputs: [String: GivenInput]) -> [Diagnostic] { program?.complaints(about: inputs) ?? [] }

  /// The tests in it, in order; none of one that does not pass.
  public var tests: [TestDeclaration] { program?.tests ?? [] }

  /// What the script may be given from outside, in order; none of one that does not pass.
  public var inputs: [InputCode] { program?.inputs ?? [] }
}
