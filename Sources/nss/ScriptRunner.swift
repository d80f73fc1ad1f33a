import Diagnostics
import Interpreter
import NetSuite
import Platform
import Reporting
import Scripting

/// Checks and runs the scripts of one command line, all with one client.
struct ScriptRunner {
  let console: Console
  let settings: RunSettings
  private let reporter: RunReporter

  init(console: Console, settings: RunSettings) {
    self.console = console
    self.settings = settings
    reporter = RunReporter(console)
  }

  func run() throws(UsageError) -> ExitCode {
    for report in settings.reports { try report.check() }
    for secret in Configuration.secrets(in: console.environment) { console.redactor.add(secret: secret) }
    let files = CheckedFiles(settings.files)
    console.report(findingsOf: files.all)
    guard files.pass else {
      let refused = files.all.first { !$0.passes }?.source.name ?? ""
      reporter.refuse(files.all, because: "\(refused) does not pass the check", settings.tests.selection)
      return writeReports(.refused)
    }
    let problems = problems(of: files.scripts)
    let complaints = files.scripts.flatMap { $0.complaints(about: inputs) }
    guard let first = (problems + complaints).first else { return writeReports(run(files.scripts)) }
    (problems + complaints).forEach(console.report)
    // What an earlier run has left must not pass for a report of this one.
    let reason = "nothing was run: \(first.title)"
    reporter.refuse(files.scripts.isEmpty ? files.all : files.scripts, because: reason, settings.tests.selection) {
      problems + $0.complaints(about: inputs)
    }
    return writeReports(.wrongCommandLine)
  }

  /// What is wrong with the command line, whichever script it is about.
  private func problems(of scripts: [CheckedScript]) -> [Diagnostic] {
    let problems =
      settings.inputs.unknown(to: scripts) + (settings.tests.complaint(about: scripts.flatMap(\.tests)).map { [$0] } ?? [])
    guard problems.isEmpty, scripts.isEmpty else { return problems }
    return [Diagnostic(.error, "nothing to run: the scripts hold only `import`, `let` and `fn`")]
  }

  private func run(_ scripts: [CheckedScript]) -> ExitCode {
    let cancellation = Cancellation()
    Signals.onInterrupt(cancel: cancellation, orTermination: true)
    console.output.interrupt(by: cancellation)
    let client = AccountClient(
      console: console, settings: settings.account, simulator: settings.simulator.map(LocalSimulator.init), timeout: settings.timeout,
      isVerbose: settings.isVerbose
    ).make()
    let desk = MainDesk(console)
    // What scripts print does not mix with a report.
    let output = settings.reports.contains(where: \.isOnStandardOutput) ? console.errors : console.output
    let session = Session(
      host: ClientHost(
        client, output: output, listener: reporter.receive, onBreakpoint: console.isInteractive ? desk.stop(at:) : nil),
      settings: evaluationSettings,
      cancellation: cancellation)
    var codes: [ExitCode] = []
    var reasonToSkip: String?
    for script in scripts {
      reporter.begin(script)
      if let reasonToSkip {
        session.skip(script, because: reasonToSkip)
        reporter.end(.skipped(reasonToSkip))
        continue
      }
      // A breakpoint asks on this thread.
      let code = run(script, session) { work in
        guard console.isInteractive else { return work() }
        return desk.serve(resume: { Signals.onInterrupt(cancel: cancellation, orTermination: true) }, work)
      }
      codes.append(code)
      if codes.last == .interrupted { reasonToSkip = "interrupted" }
      if settings.tests.endsAtFailure, codes.last != .passed { reasonToSkip = "\(script.source.name) failed" }
    }
    reporter.finish()
    let code = ExitCode.severest(of: codes)
    // What dynamic names are shows only now.
    let nothingRan = !settings.tests.selection.isEverything && reporter.reports.allSatisfy(\.tests.isEmpty)
    guard code == .passed, nothingRan else { return code }
    reporter.refuseAll(for: settings.tests.noTest(among: scripts.flatMap(\.tests)))
    return .wrongCommandLine
  }

  /// `serve` does the work, on whichever thread.
  private func run(
    _ script: CheckedScript, _ session: Session, by serve: (@escaping @Sendable () -> ScriptOutcome) -> ScriptOutcome
  ) -> ExitCode {
    let start = Clock.monotonic
    switch serve({ session.run(script) }) {
    case .refused(let diagnostics):
      reporter.end(.broken, diagnostics)
      return .refused
    case .ran(let outcome):
      reporter.end(Verdict(outcome.ending), outcome.diagnostics, duration: Clock.monotonic - start)
      return ExitCode(outcome.ending)
    }
  }

  /// Writes the reports; one that cannot be written is a failure where there was none.
  private func writeReports(_ code: ExitCode) -> ExitCode {
    var code = code
    for report in settings.reports {
      do throws(FileError) {
        try report.write(reporter.reports, console)
      } catch {
        console.report(Diagnostic(.error, "the report cannot be written", notes: ["\(error)"]))
        if code == .passed { code = .notCarriedOut }
      }
    }
    return code
  }

  private var evaluationSettings: EvaluationSettings {
    EvaluationSettings(
      allows404: settings.allows404, inputs: inputs, selection: settings.tests.selection,
      endsAtFailedTest: settings.tests.endsAtFailure)
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
