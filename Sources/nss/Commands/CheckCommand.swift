import Scripting

extension Command {
  private static let strict = CommandOption("--strict", "Take warnings for errors.")

  /// `nss check FILE…`
  static let check = Command(
    "check", operands: "FILE…", summary: "Check scripts without running them.", options: [ScriptArguments.text, strict],
    details: "It reports all that it finds: what does not parse, unknown names, arguments that do not fit. Nothing is sent."
  ) { (arguments, console) throws(UsageError) in
    let scripts = try ScriptArguments.sources(arguments, of: "check").map {
      arguments.has(strict) ? CheckedScript($0).strict : CheckedScript($0)
    }
    console.report(findingsOf: scripts)
    return scripts.allSatisfy(\.passes) ? .passed : .refused
  }
}
