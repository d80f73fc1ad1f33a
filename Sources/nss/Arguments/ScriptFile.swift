import Diagnostics
import Scripting

/// A script as the command line gives it.
struct ScriptFile {
  let source: Source
  /// Whether it was named itself, and not found in a folder.
  let isNamed: Bool

  init(_ source: Source, isNamed: Bool) {
    self.source = source
    self.isNamed = isNamed
  }
}

/// The scripts of a command line, checked.
struct CheckedFiles {
  /// All of them, in order.
  let all: [CheckedScript]
  /// Those that are run. What holds only `import`, `let` and `fn` and was found in a folder is there for others.
  let scripts: [CheckedScript]

  /// With `isStrict`, a warning is an error.
  init(_ files: [ScriptFile], isStrict: Bool = false) {
    var (all, scripts): ([CheckedScript], [CheckedScript]) = ([], [])
    for file in files {
      let script = CheckedScript(file.source)
      let isForOthers = script.isLibrary && !file.isNamed
      // That nobody uses what it declares is no matter of a file for others.
      let told = isForOthers ? script.withoutWarnings : script
      all.append(isStrict ? told.strict : told)
      if !isForOthers { scripts.append(all[all.count - 1]) }
    }
    (self.all, self.scripts) = (all, scripts)
  }

  var pass: Bool { all.allSatisfy(\.passes) }
}
