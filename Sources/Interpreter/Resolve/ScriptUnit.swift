import Diagnostics
import Syntax

/// A parsed file with what it imports: the resolver is given a script's files in the order in which each stands behind
/// those that it imports, the script itself last.
public struct ScriptUnit: Sendable {
  /// What an `import` leads to.
  public enum Import: Sendable {
    /// An earlier unit, by its index.
    case unit(Int)
    /// Nothing: why has been reported by whoever looked for the file.
    case missing
  }

  let script: Script
  /// The names that statements with mistakes seem to declare; nil where the tree is whole.
  let assumedNames: Set<String>?
  /// By where the path of an `import` stands: its offset.
  let imports: [UInt32: Import]

  /// Whether nothing of it, nor of what it imports, is missing.
  var isWhole: Bool {
    assumedNames == nil && imports.values.allSatisfy { if case .missing = $0 { false } else { true } }
  }

  public init(_ script: Script, assumedNames: Set<String>? = nil, imports: [UInt32: Import] = [:]) {
    self.script = script
    self.assumedNames = assumedNames
    self.imports = imports
  }
}
