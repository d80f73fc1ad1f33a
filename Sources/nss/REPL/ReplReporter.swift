import Diagnostics
import Interpreter
import Reporting
import Synchronization

/// Tells at once what happens while an input runs; events come from whichever thread makes them.
final class ReplReporter: Sendable {
  private let console: Console
  private let tests = Mutex(FileReport("", wall: 0))

  init(_ console: Console) { self.console = console }

  func receive(_ event: Event) {
    tests.withLock { report in
      report.record(event)
      switch event {
      case .testEnded, .testSkipped: show(report.tests.last)
      case .warning(let diagnostic), .checkFailed(let diagnostic):
        // What is found in a test is shown below its line.
        if report.running == nil { console.report(diagnostic) }
      case .testStarted, .testLeftOut, .assertionPassed, .assertionFailed, .requestAnswered: break
      }
    }
  }

  /// An input has ended: one that was stopped in a test leaves none running.
  func finish() { tests.withLock { $0 = FileReport("", wall: 0) } }

  private func show(_ test: TestReport?) {
    guard let test else { return }
    console.output.flush()
    console.errors.write(SummaryLine.text(of: test, console.renderer.usesColor ? .coloured : .plain))
    test.diagnostics.forEach(console.report)
  }
}
