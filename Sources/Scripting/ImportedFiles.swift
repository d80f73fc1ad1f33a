import Diagnostics
import Interpreter
import Platform
import Syntax

/// A script and all files that it imports, itself or through others: each read and parsed once.
struct ImportedFiles {
  /// Each behind those that it imports; the script itself stands last.
  private(set) var units: [ScriptUnit] = []
  /// Whether the script holds only `import`, `let` and `fn`, as what others import does.
  private(set) var isLibrary = false
  private let loader: SourceLoader
  /// What is wrong with each file's spelling and syntax and with its imports, in the order of the units.
  private var findings: [(source: Source, syntactic: [Diagnostic], imports: [Diagnostic])] = []
  /// The unit of each file that has been read, by the file's identity.
  private var known: [String: Int] = [:]
  /// The files whose imports are being followed, outermost first.
  private var open: [SourceLoader.File] = []

  /// `isInteractive` when a person types the script.
  init(of source: Source, _ loader: SourceLoader, isInteractive: Bool = false) {
    self.loader = loader
    _ = add(SourceLoader.File(source, identity: Files.identity(of: source.name)), isInteractive: isInteractive)
  }

  /// Whether nothing is wrong with their spelling and syntax, and every import was found.
  var areWhole: Bool {
    findings.allSatisfy { $0.imports.isEmpty && !$0.syntactic.contains { $0.severity == .error } }
  }

  /// Parses a file and follows its imports; gives its unit.
  private mutating func add(_ file: SourceLoader.File, isInteractive: Bool = false) -> Int {
    let (script, syntactic) = Parser.parse(file.source, isInteractive: isInteractive)
    var (imports, problems) = ([UInt32: ScriptUnit.Import](), [Diagnostic]())
    open.append(file)
    for case .import(let path, _) in script.statements.map(\.kind) {
      do throws(ImportProblem) {
        imports[path.span.start] = .unit(try unit(at: path, from: file.source))
      } catch {
        imports[path.span.start] = .missing
        problems.append(error.diagnostic)
      }
    }
    open.removeLast()
    // A tree with mistakes is looked at too, so that everything is reported at once.
    let isWhole = !syntactic.contains { $0.severity == .error }
    units.append(ScriptUnit(script, assumedNames: isWhole ? nil : DeclaredNames.of(file.source), imports: imports))
    findings.append((file.source, syntactic, problems))
    // The script itself is the last one to be added.
    isLibrary = script.isLibrary
    return units.count - 1
  }

  private mutating func unit(at path: ImportPath, from importer: Source) throws(ImportProblem) -> Int {
    let file: SourceLoader.File
    do {
      file = try loader.load(path.text, importer)
    } catch {
      throw .unreadable(path, error, in: importer)
    }
    if let circle = open.firstIndex(where: { $0.identity == file.identity }) {
      throw .circle(path, through: open[circle...].map(\.source.name) + [file.source.name], in: importer)
    }
    if let unit = known[file.identity] { return unit }
    let unit = add(file)
    known[file.identity] = unit
    return unit
  }

  /// All that was found, with what the resolver found, file by file in the order of the text.
  func diagnostics(with semantic: [Diagnostic]) -> [Diagnostic] {
    findings.flatMap { source, syntactic, imports in
      let own = semantic.filter { $0.source === source }
      let isWhole = !syntactic.contains { $0.severity == .error }
      // On a line that could not be parsed the rest may well be a consequence.
      let badLines = isWhole ? [] : Set(syntactic.map { source.line(at: $0.span.start) })
      let further = own.filter { !badLines.contains(source.line(at: $0.span.start)) }
      return (syntactic + imports + further).sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }
  }
}

extension Script {
  /// Whether there is nothing to run in it but what it declares; an empty one declares nothing.
  fileprivate var isLibrary: Bool {
    !statements.isEmpty && statements.allSatisfy { statement in
      switch statement.kind {
      case .import, .let, .function: true
      default: false
      }
    }
  }
}

/// Why an `import` leads nowhere.
private struct ImportProblem: Error {
  let diagnostic: Diagnostic

  static func unreadable(_ path: ImportPath, _ error: FileError, in source: Source) -> ImportProblem {
    ImportProblem(
      diagnostic: Diagnostic(
        .error, "the imported file cannot be read", at: path.span, in: source, label: "\(error)",
        hint: path.text.hasPrefix("/") ? nil : "a path is relative to the file that imports"))
  }

  static func circle(_ path: ImportPath, through names: [String], in source: Source) -> ImportProblem {
    ImportProblem(
      diagnostic: Diagnostic(
        .error, "the import leads back to its own file", at: path.span, in: source,
        label: names.joined(separator: " → "),
        hint: "what both need goes into a third file"))
  }
}
