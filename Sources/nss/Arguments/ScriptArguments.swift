import Diagnostics
import Platform

/// The scripts that a command line names: texts of `-e`, then files, `-` for standard input.
enum ScriptArguments {
  /// `-e SCRIPT`
  static let text = CommandOption("-e", value: "SCRIPT", "Take this text in the place of a file.")

  /// Bytes that are read; what is longer than a script may be is said with its place.
  private static let longest = 64 << 20

  /// Reads them all, before anything else is done; `operands` are the paths where not all operands are.
  static func sources(
    _ arguments: ParsedArguments, of command: String, operands: ArraySlice<String>? = nil
  ) throws(UsageError) -> [Source] {
    var sources = arguments.values(of: text).map { Source(name: "-e", text: $0) }
    for path in operands ?? arguments.operands[...] {
      sources.append(try read(path, for: command))
    }
    if sources.isEmpty {
      throw UsageError("'nss \(command)' wants a script", hint: "nss \(command) FILE, or '-' for standard input")
    }
    return sources
  }

  private static func read(_ path: String, for command: String) throws(UsageError) -> Source {
    let bytes: [UInt8]
    do {
      bytes = path == "-" ? try Files.readStandardInput(atMost: longest) : try Files.read(path, atMost: longest)
    } catch {
      let full = "\(path).nss"
      throw UsageError(
        "cannot read the script: \(error)", hint: Files.exists(full) ? "'\(full)' is there: nss \(command) \(full)" : nil)
    }
    return Source(name: path == "-" ? "<input>" : path, bytes: bytes)
  }
}
