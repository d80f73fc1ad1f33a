/// What nss tells whoever started it.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// All passed.
  case passed = 0
  /// An assertion, `fail` or a test failed.
  case failed = 1
  /// A wrong command line, a file that cannot be read, a missing or malformed input.
  case wrongCommandLine = 2
  /// The script does not pass the check; nothing was sent.
  case refused = 3
  /// It could not be carried out: a run-time error, a failed request, no login, no connection.
  case notCarriedOut = 4
  /// Ctrl-C.
  case interrupted = 130

  /// The one that several files, or several steps, end with: what stopped nss itself, then the severest of 3, 4, 1.
  static func severest(of codes: some Sequence<ExitCode>) -> ExitCode {
    codes.max { $0.severity < $1.severity } ?? .passed
  }

  private var severity: Int {
    switch self {
    case .passed: 0
    case .failed: 1
    case .notCarriedOut: 2
    case .refused: 3
    case .wrongCommandLine: 4
    case .interrupted: 5
    }
  }

  /// What it means, for the help.
  var meaning: String {
    switch self {
    case .passed: "all passed"
    case .failed: "a test, an assertion or `check` failed, or the script said `fail`"
    case .wrongCommandLine: "wrong command line, unreadable file, missing or malformed input"
    case .refused: "a script does not pass the check; nothing was sent"
    case .notCarriedOut: "it could not be carried out: run-time error, failed request, no login, no connection"
    case .interrupted: "interrupted"
    }
  }
}
