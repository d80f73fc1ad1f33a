import Interpreter
import NetSuite
import Platform
import Scripting

extension Command {
  /// `nss`, `nss --profile NAME`, `nss repl`
  static let repl = Command(
    "repl", summary: "Open a prompt, as nss alone does on a terminal.", options: ReplSettings.options,
    details: """
      What is typed runs when it is complete, and names stay; ':help' tells the rest. Without a terminal, nss reads a script
      from standard input instead. A production account is read-only until ':read-only off', or with --allow-writes.

      files:
      \(Help.table([
        ("$XDG_CONFIG_HOME/nss/rc.nss", "run at the start; lines that begin with ':' are commands"),
        ("$XDG_STATE_HOME/nss/history", "what was typed, without secrets"),
      ]))

      environment, beside what 'nss help run' lists:
      \(Help.table([("PAGER", "what shows long values"), ("VISUAL, EDITOR", "what ':edit' opens")]))
      """
  ) { (arguments, console) throws(UsageError) in
    let settings = try ReplSettings(arguments)
    guard console.isInteractive else {
      throw UsageError("'nss repl' wants a terminal", hint: "'nss run -' runs a script from standard input")
    }
    for secret in Configuration.secrets(in: console.environment) { console.redactor.add(secret: secret) }
    let account = ReplAccount(console, settings)
    let reporter = ReplReporter(console)
    let desk = MainDesk(console)
    let host = ClientHost(
      account.client, output: console.output, environment: console.environment, listener: reporter.receive,
      onBreakpoint: desk.stop(at:))
    let evaluation = EvaluationSettings(allows404: settings.allows404, inputs: settings.inputs.with(console.environment))
    let repl = Repl(
      console, account: account, host: host, session: LiveSession(host: host, settings: evaluation), reporter: reporter, desk: desk)
    console.errors.write(greeting(account))
    if settings.usesRC { repl.runRC() }
    if repl.ending == nil { _ = repl.run() }
    return .passed
  }

  private static func greeting(_ account: ReplAccount) -> String {
    let place = account.usesSimulator ? "the simulator" : account.found?.words ?? account.problem.map { "no account: \($0.title)" } ?? ""
    return "nss \(Version.current), \(place). :help for help\n"
  }
}
