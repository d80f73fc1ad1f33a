import Scripting

extension Command {
  /// `nss dump tokens|tree|program FILE…`
  static let dump = Command(
    "dump", operands: "tokens|tree|program FILE…", summary: "Show what a script is read as, stage by stage.",
    options: [ScriptArguments.text],
    details: """
      tokens: its pieces, one a line: place, kind, text. tree: its statements as nested lists. program: what is run, a
      node a line with its kind, place and slots. Of a script with errors as much is shown as there is of it.
      """
  ) { (arguments, console) throws(UsageError) in
    guard let word = arguments.operands.first else {
      throw UsageError("'nss dump' wants a stage", hint: "nss dump tokens FILE, or tree, or program")
    }
    guard let stage = ScriptDump.Stage(rawValue: word) else {
      throw .unknown("stage", word, among: ScriptDump.Stage.allCases.map(\.rawValue), see: "nss help dump")
    }
    let sources = try ScriptArguments.sources(arguments, of: "dump \(word)", operands: arguments.operands.dropFirst())
    let dumps = sources.map { ScriptDump(stage, of: $0) }
    for dump in dumps {
      console.output.write(dump.text)
      dump.diagnostics.forEach(console.report)
    }
    return dumps.allSatisfy(\.passes) ? .passed : .refused
  }
}
