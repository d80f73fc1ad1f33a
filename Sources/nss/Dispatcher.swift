import Platform

/// Finds out which command a command line means, and runs it.
struct Dispatcher {
  let console: Console

  func run(_ arguments: [String]) -> ExitCode {
    do throws(UsageError) {
      let (command, rest) = try Self.resolve(arguments, isInteractive: console.isInteractive, fileExists: Files.exists)
      let parsed = try ParsedArguments(rest, of: command)
      if parsed.has(.version) { return try Command.version.run(parsed, console) }
      // `nss run --help FILE` is about the file, which only the command can read.
      if parsed.has(.help), command.name != Command.run.name || parsed.operands.isEmpty {
        console.output.write(Help.text(of: command))
        return .passed
      }
      return try command.run(parsed, console)
    } catch {
      console.report(error.diagnostic)
      return .wrongCommandLine
    }
  }

  /// The command that the arguments mean, and what is left for it. The name of a command goes before that of a file.
  static func resolve(
    _ arguments: [String], isInteractive: Bool, fileExists: (String) -> Bool
  ) throws(UsageError) -> (Command, [String]) {
    guard let first = arguments.first else { return isInteractive ? (.repl, []) : (.run, ["-"]) }
    let rest = Array(arguments.dropFirst())
    if first == CommandOption.help.name || first == "-h" { return (.help, rest) }
    if let command = Command.named(first) { return (command, rest) }
    // Options without a script are those of a session, or of the script that standard input is.
    if let parsed = try? ParsedArguments(arguments, of: .repl), parsed.operands.isEmpty, !parsed.has(.version) {
      return isInteractive ? (.repl, arguments) : (.run, arguments.filter { $0 != ReplSettings.noRC.name } + ["-"])
    }
    if first.hasPrefix("-") || first.contains("/") || first.contains(".") || fileExists(first) { return (.run, arguments) }
    throw .unknown("command", first, among: Command.all.map(\.name), see: "nss --help")
  }
}
