import Diagnostics
import Interpreter
import NetSuite
import Platform
import Reporting
import Scripting
import Simulator
import Synchronization

/// Checks and runs the scripts of one command line, all with one client.
struct ScriptRunner {
  let console: Console
  let settings: RunSettings

  func run() -> ExitCode {
    for secret in Configuration.secrets(in: console.environment) { console.redactor.add(secret: secret) }
    let scripts = settings.sources.map { CheckedScript($0) }
    console.report(findingsOf: scripts)
    guard scripts.allSatisfy(\.passes) else { return .refused }
    let wrongInputs = settings.inputs.unknown(to: scripts) + scripts.flatMap { $0.complaints(about: inputs) }
    wrongInputs.forEach(console.report)
    guard wrongInputs.isEmpty else { return .wrongCommandLine }
    let cancellation = Cancellation()
    Signals.onInterrupt(cancel: cancellation, orTermination: true)
    console.output.interrupt(by: cancellation)
    let client = AccountClient(
      console: console, settings: settings.account, simulator: settings.simulator, timeout: settings.timeout,
      isVerbose: settings.isVerbose
    ).make()
    var codes: [ExitCode] = []
    for script in scripts {
      codes.append(run(script, client, cancellation))
      if codes.last == .interrupted { break }
    }
    return .severest(of: codes)
  }

  private func run(_ script: CheckedScript, _ client: Client, _ cancellation: Cancellation) -> ExitCode {
    let tally = Counter()
    let host = ClientHost(client, output: console.output) { event in
      tally.count(event)
      switch event {
      case .warning(let diagnostic), .checkFailed(let diagnostic): console.report(diagnostic)
      case .assertionPassed, .assertionFailed, .requestAnswered: break
      }
    }
    let session = Session(
      host: host, settings: EvaluationSettings(allows404: settings.allows404, inputs: inputs), cancellation: cancellation)
    let start = Clock.monotonic
    let (code, result) = report(session.run(script))
    console.output.flush()
    if tally.value != Tally() || result != .passed, script.source.name != "-e" {
      console.errors.write(SummaryLine.text(of: script.source.name, result, tally.value, duration: Clock.monotonic - start))
    }
    return code
  }

  /// Shows what went wrong, and what it means for the exit code.
  private func report(_ outcome: ScriptOutcome) -> (ExitCode, SummaryLine.Result) {
    switch outcome {
    case .refused(let diagnostics):
      diagnostics.forEach(console.report)
      return (.refused, .failed)
    case .ran(let outcome):
      outcome.diagnostics.forEach(console.report)
      switch outcome.ending {
      case .passed: return (.passed, .passed)
      case .failed: return (.failed, .failed)
      case .broken: return (.notCarriedOut, .failed)
      case .badInputs: return (.wrongCommandLine, .failed)
      case .interrupted: return (.interrupted, .interrupted)
      }
    }
  }

  private var inputs: [String: GivenInput] { settings.inputs.with(console.environment) }

  /// Counts events from wherever they come.
  private final class Counter: Sendable {
    private let tally = Mutex(Tally())
    var value: Tally { tally.withLock { $0 } }
    func count(_ event: Event) { tally.withLock { $0.count(event) } }
  }
}
