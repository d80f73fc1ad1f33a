import Diagnostics
import Platform
import Scripting

extension Command {
  private static let onlyChecks = CommandOption("--check", "Write nothing; name the files that would change, exit code 1.")

  /// `nss fmt FILE…`, `nss fmt --check FILE…`
  static let fmt = Command(
    "fmt", operands: "FILE…", summary: "Bring scripts into the one style.", options: [ScriptArguments.text, onlyChecks],
    details: """
      Files are rewritten in place, when they change, and named on standard error then; a folder as FILE stands for all
      scripts in it. '-' reads standard input and writes standard output, as '-e' does.
      What scripts mean never changes, and comments stay. A script that does not parse is left alone, with exit code 3.
      """
  ) { (arguments, console) throws(UsageError) in
    let sources = try ScriptArguments.sources(arguments, of: "fmt")
    return .severest(of: sources.map { format($0, console, writes: !arguments.has(onlyChecks)) })
  }

  private static func format(_ source: Source, _ console: Console, writes: Bool) -> ExitCode {
    let script = FormattedScript(source)
    script.diagnostics.forEach(console.report)
    guard let bytes = script.bytes else { return .refused }
    guard writes else {
      if script.isChanged { console.output.write("\(source.name)\n") }
      return script.isChanged ? .failed : .passed
    }
    guard ScriptArguments.isFile(source) else {
      console.output.write(String(decoding: bytes, as: UTF8.self))
      return .passed
    }
    guard script.isChanged else { return .passed }
    do {
      try Files.writeAtomically(bytes, to: source.name)
    } catch {
      console.report(.notWritten(source.name, error))
      return .notCarriedOut
    }
    console.errors.write("formatted \(Printable.inOneLine(source.name))\n")
    return .passed
  }
}

extension Diagnostic {
  fileprivate static func notWritten(_ path: String, _ error: FileError) -> Diagnostic {
    Diagnostic(
      .error, "the formatted script cannot be written", notes: ["\(error)", "\(path) is as it was"],
      hint: "nss writes a new file beside it: make the folder writable, or let 'nss fmt -' read the script and redirect what it writes")
  }
}
