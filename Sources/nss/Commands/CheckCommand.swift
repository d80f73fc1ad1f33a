import Scripting

extension Command {
  private static let strict = CommandOption("--strict", "Take warnings for errors.")

  /// `nss check FILE…`
  static let check = Command(
    "check", operands: "FILE…", summary: "Check scripts without running them.", options: [ScriptArguments.text, strict],
    details: "It reports all that it finds: what does not parse, unknown names, arguments that do not fit. Nothing is sent. "
      + "A folder as FILE stands for all scripts in it."
  ) { (arguments, console) throws(UsageError) in
    let files = CheckedFiles(try ScriptArguments.files(arguments, of: "check"), isStrict: arguments.has(strict))
    console.report(findingsOf: files.all)
    return files.pass ? .passed : .refused
  }
}
