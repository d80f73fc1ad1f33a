import Diagnostics
import Interpreter
import Scripting

/// The prompt where a script has stopped at a `breakpoint`.
struct BreakpointPrompt {
  let console: Console
  let desk: MainDesk

  /// Asks until the script is to go on; false when it is to end.
  func ask(at stop: Breakpoint) -> Bool {
    console.output.flush()
    console.statusLine?.erase()
    console.report(
      Diagnostic(
        .note, "stopped at a breakpoint", at: stop.span, in: stop.source, hint: ":vars shows the names, :continue goes on, :quit ends"))
    let reporter = ReplReporter(console)
    let repl = Repl(console, account: nil, host: nil, session: LiveSession(stop), reporter: reporter, desk: desk, stop: stop)
    return repl.run() == .goesOn
  }
}
