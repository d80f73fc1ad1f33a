/// One of the things nss does: its place in the help, its options, its work.
struct Command: Sendable {
  let name: String
  /// What follows the options, for the help: `FILE…`.
  let operands: String
  let summary: String
  let options: [CommandOption]
  /// Further paragraphs of its help.
  let details: String
  let run: @Sendable (ParsedArguments, Console) throws(UsageError) -> ExitCode

  init(
    _ name: String, operands: String = "", summary: String, options: [CommandOption] = [], details: String = "",
    run: @escaping @Sendable (ParsedArguments, Console) throws(UsageError) -> ExitCode
  ) {
    self.name = name
    self.operands = operands
    self.summary = summary
    self.options = options + CommandOption.universal
    self.details = details
    self.run = run
  }

  /// All of them, as the help lists them.
  static let all: [Command] = [.run, .check, .fmt, .dump, .repl, .auth, .account, .simulator, .help, .version]

  static func named(_ name: String) -> Command? { all.first { $0.name == name } }

  /// Where to read more about it.
  var helpInvocation: String { "nss help \(name)" }
}
