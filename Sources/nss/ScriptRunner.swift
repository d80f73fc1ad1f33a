import Diagnostics
import Interpreter
import NetSuite
import Platform
import Reporting
import Scripting
import Simulator

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
    let reporter = RunReporter(console)
    var codes: [ExitCode] = []
    for script in scripts {
      codes.append(run(script, client, cancellation, reporter))
      if codes.last == .interrupted { break }
    }
    reporter.finish()
    return .severest(of: codes)
  }

  private func run(
    _ script: CheckedScript, _ client: Client, _ cancellation: Cancellation, _ reporter: RunReporter
  ) -> ExitCode {
    let host = ClientHost(client, output: console.output, listener: reporter.receive)
    let session = Session(
      host: host, settings: EvaluationSettings(allows404: settings.allows404, inputs: inputs), cancellation: cancellation)
    reporter.begin(script)
    let start = Clock.monotonic
    switch session.run(script) {
    case .refused(let diagnostics):
      reporter.end(.broken, diagnostics)
      return .refused
    case .ran(let outcome):
      reporter.end(Verdict(outcome.ending), outcome.diagnostics, duration: Clock.monotonic - start)
      return ExitCode(outcome.ending)
    }
  }

  private var inputs: [String: GivenInput] { settings.inputs.with(console.environment) }
}

extension ExitCode {
  fileprivate init(_ ending: Outcome.Ending) {
    switch ending {
    case .passed: self = .passed
    case .failed: self = .failed
    case .broken: self = .notCarriedOut
    case .badInputs: self = .wrongCommandLine
    case .interrupted: self = .interrupted
    }
  }
}
