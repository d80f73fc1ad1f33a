import Diagnostics
import Interpreter
import Platform
import Reporting
import Scripting
import Synchronization

/// Tells on standard error what becomes of scripts while they run, and keeps it for the reports.
///
/// Events come from whichever thread makes them.
final class RunReporter: Sendable {
  private struct State {
    var ended: [FileReport] = []
    var current: FileReport?
    /// Columns that the names of its tests are given.
    var nameColumns = 0
    /// How many files had a line.
    var shown = 0
    /// When the progress was shown last.
    var progressShown: Int64 = 0
  }

  /// A longer name of a test does not move the counts of all others.
  private static let mostColumns = 60

  /// Nanoseconds between two lines of progress, where nothing began meanwhile.
  private static let pause: Int64 = 100_000_000

  private let console: Console
  private let style: TextStyle
  private let state = Mutex(State())
  private let start = Clock.monotonic

  init(_ console: Console) {
    self.console = console
    style = console.renderer.usesColor ? .coloured : .plain
  }

  /// What became of the scripts so far.
  var reports: [FileReport] { state.withLock { $0.ended } }

  func begin(_ script: CheckedScript) {
    let widths = script.tests.map { DisplayWidth.of($0.name) }.filter { $0 <= Self.mostColumns }
    state.withLock { state in
      state.current = FileReport(script.source.name, wall: Clock.wall)
      state.nameColumns = widths.max() ?? 0
      showProgress(&state)
    }
  }

  func receive(_ event: Event) {
    state.withLock { state in
      state.current?.record(event)
      switch event {
      case .testEnded, .testSkipped: show(state.current?.tests.last, state.nameColumns)
      case .warning(let diagnostic), .checkFailed(let diagnostic):
        // What is found in a test is shown below its line.
        if state.current?.running == nil { console.report(diagnostic) }
      case .testStarted: showProgress(&state)
      case .requestAnswered:
        let isDue = console.statusLine?.isShown == false || Clock.monotonic - state.progressShown > Self.pause
        if isDue { showProgress(&state) }
      case .testLeftOut, .assertionPassed, .assertionFailed: break
      }
    }
  }

  /// On a terminal only, and not of a text of the command line.
  private func showProgress(_ state: inout State) {
    guard let line = console.statusLine, let file = state.current, file.name != "-e" else { return }
    // The cursor stands in a column too.
    line.show(ProgressLine.text(of: file, columns: line.columns - 1, redact: console.redactor.redact))
    state.progressShown = Clock.monotonic
  }

  private func show(_ test: TestReport?, _ nameColumns: Int) {
    guard let test else { return }
    console.output.flush()
    console.errors.write(SummaryLine.text(of: test, nameColumns: nameColumns, style))
    test.diagnostics.forEach(console.report)
  }

  /// Notes a script's end and shows its line, unless it is a text of the command line with nothing to tell.
  func end(_ verdict: Verdict, _ diagnostics: [Diagnostic] = [], duration: Int64 = 0) {
    state.withLock { state in
      guard var file = state.current else { return }
      state.current = nil
      file.end(verdict, diagnostics, duration: duration)
      state.ended.append(file)
      console.statusLine?.erase()
      diagnostics.forEach(console.report)
      console.output.flush()
      guard file.name != "-e" || verdict != .passed || file.tally != Tally() || !file.tests.isEmpty else { return }
      state.shown += 1
      console.errors.write(SummaryLine.text(of: file, style))
    }
  }

  /// Keeps what becomes of scripts none of which is run: those with an error are broken, the others skipped. What was
  /// found in them, and what is wrong with them besides, has been shown.
  func refuse(
    _ scripts: [CheckedScript], because reason: String, _ selection: TestSelection,
    problems: (CheckedScript) -> [Diagnostic] = { _ in [] }
  ) {
    state.withLock { state in
      state.ended = scripts.map { script in
        var file = FileReport(script.source.name, wall: Clock.wall)
        for test in script.tests {
          let isAskedFor = selection.mayHold(test)
          file.record(isAskedFor ? .testSkipped(test.unreached, reason: reason) : .testLeftOut(test.unreached))
        }
        let diagnostics = script.diagnostics + problems(script)
        let isBroken = diagnostics.contains { $0.severity == .error }
        file.end(isBroken ? .broken : .skipped(reason), diagnostics)
        return file
      }
    }
  }

  /// Shows what is wrong with the run of all scripts, where only its end could show it.
  func refuseAll(for problem: Diagnostic) {
    console.report(problem)
    state.withLock { state in
      for index in state.ended.indices {
        let duration = state.ended[index].duration
        state.ended[index].end(.broken, [problem], duration: duration)
      }
    }
  }

  /// The line of all files, where there were several.
  func finish() {
    state.withLock { state in
      guard state.shown > 1 else { return }
      console.errors.write(SummaryLine.text(of: state.ended, duration: Clock.monotonic - start, style))
    }
  }
}
