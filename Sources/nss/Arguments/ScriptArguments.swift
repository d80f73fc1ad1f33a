import Diagnostics
import Platform

/// The scripts that a command line names: texts of `-e`, then files and folders, `-` for standard input.
enum ScriptArguments {
  /// `-e SCRIPT`
  static let text = CommandOption("-e", value: "SCRIPT", "Take this text in the place of a file.")

  /// What standard input is called.
  private static let input = "<input>"

  /// Whether it was read from a file, and is no text of the command line or of standard input.
  static func isFile(_ source: Source) -> Bool { source.name != text.name && source.name != input }

  /// Bytes that are read; what is longer than a script may be is said with its place.
  private static let longest = 64 << 20

  /// Reads them all, before anything else is done; `operands` are the paths where not all operands are.
  static func sources(
    _ arguments: ParsedArguments, of command: String, operands: ArraySlice<String>? = nil
  ) throws(UsageError) -> [Source] {
    try files(arguments, of: command, operands: operands).map(\.source)
  }

  /// Likewise, with what is known of each.
  static func files(
    _ arguments: ParsedArguments, of command: String, operands: ArraySlice<String>? = nil
  ) throws(UsageError) -> [ScriptFile] {
    var files = arguments.values(of: text).map { ScriptFile(Source(name: "-e", text: $0), isNamed: true) }
    let paths = operands ?? arguments.operands[...]
    // What a folder holds is not run once more when it is named too.
    var known = Set(paths.map(Files.identity))
    for path in paths {
      guard Files.isFolder(path) else {
        files.append(ScriptFile(try read(path, for: command), isNamed: true))
        continue
      }
      for found in try scripts(in: path) where known.insert(Files.identity(of: found)).inserted {
        files.append(ScriptFile(try read(found, for: command), isNamed: false))
      }
    }
    if files.isEmpty {
      throw UsageError("'nss \(command)' wants a script", hint: "nss \(command) FILE, or '-' for standard input")
    }
    return files
  }

  private static func scripts(in folder: String) throws(UsageError) -> [String] {
    let scripts: [String]
    do {
      scripts = try ScriptFolder.scripts(in: folder)
    } catch {
      throw UsageError("cannot read the folder: \(error)")
    }
    if scripts.isEmpty {
      throw UsageError(
        "no script in \(folder)", hint: "a folder stands for the files in it whose names end in \(ScriptFolder.ending)")
    }
    return scripts
  }

  private static func read(_ path: String, for command: String) throws(UsageError) -> Source {
    let bytes: [UInt8]
    // Where a prompt was expected, silence would be a riddle.
    if path == "-", Environment.isTerminal(0) {
      Output.standardError(Redactor()).write("reading a script from standard input; Ctrl-D ends it\n")
    }
    do {
      bytes = path == "-" ? try Files.readStandardInput(atMost: longest) : try Files.read(path, atMost: longest)
    } catch {
      let full = "\(path).nss"
      throw UsageError(
        "cannot read the script: \(error)", hint: Files.exists(full) ? "'\(full)' is there: nss \(command) \(full)" : nil)
    }
    // `nss $SCRIPTS` with a variable that is not set must not pass for a run.
    if path == "-", bytes.isEmpty, command == "run" {
      throw UsageError("standard input holds no script", hint: "nss run FILE runs one from a file")
    }
    return Source(name: path == "-" ? input : path, bytes: bytes)
  }
}
