import Diagnostics
import Platform
import Scripting

/// What nss talks through: the two outputs, behind one redactor, and what it was started with.
///
/// Standard output carries what scripts print, and help or version when asked for; all else is standard error.
struct Console: Sendable {
  let redactor: Redactor
  let output: Output
  let errors: Output
  /// What is under way, on a terminal that standard error is; nil without one.
  let statusLine: StatusLine?
  /// The variables of the environment; an empty one counts as not set.
  let environment: [String: String]
  let renderer: DiagnosticRenderer

  init() {
    redactor = Redactor()
    output = .standardOutput(redactor)
    errors = .standardError(redactor)
    statusLine = Environment.variables["TERM"] == "dumb" ? nil : StatusLine(descriptor: 2, redactor: redactor)
    if let statusLine { [output, errors].forEach { $0.replace(statusLine) } }
    environment = Environment.variables.filter { !$0.value.isEmpty }
    // https://no-color.org: any value, as long as there is one.
    renderer = DiagnosticRenderer(
      usesColor: errors.isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb")
  }

  /// Whether a person types, and sees what comes of it.
  var isInteractive: Bool { Environment.isTerminal(0) && Environment.isTerminal(1) }

  /// Writes what is still held back; output that was lost is a failure where there was none.
  func finish(_ code: ExitCode) -> ExitCode {
    output.flush()
    guard let failure = output.failure, code == .passed else { return code }
    report(Diagnostic(.error, "standard output cannot be written", notes: [failure.description]))
    return .notCarriedOut
  }

  /// Draws it on standard error, behind everything that was printed before it.
  func report(_ diagnostic: Diagnostic) {
    output.flush()
    errors.write(drawn(diagnostic))
  }

  /// Draws what was found in scripts before they run; what looks the same, as in a file that several import, only once.
  func report(findingsOf scripts: [CheckedScript]) {
    var known: Set<String> = []
    for finding in scripts.flatMap(\.diagnostics) where known.insert(drawn(finding)).inserted { report(finding) }
  }

  private func drawn(_ diagnostic: Diagnostic) -> String {
    // Rewritten before it is drawn: a secret of several lines would be drawn line by line.
    renderer.render(diagnostic.rewritten(redactor.redact))
  }
}
