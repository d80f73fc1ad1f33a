import Interpreter

/// How a file or a test has ended.
public enum Verdict: Sendable, Equatable {
  case passed
  /// An assertion or a `check` did not hold, or the script said `fail`.
  case failed
  /// It could not be carried out.
  case broken
  case interrupted
  /// It was not run, for this reason.
  case skipped(String)

  public init(_ ending: Outcome.Ending) {
    switch ending {
    case .passed: self = .passed
    case .failed: self = .failed
    case .broken, .badInputs: self = .broken
    case .interrupted: self = .interrupted
    }
  }

  /// One word for it: of every test one is said, `passed`, `failed` or `skipped`, where Ctrl-C did not end it.
  public var word: String {
    switch self {
    case .passed: "passed"
    case .failed, .broken: "failed"
    case .interrupted: "interrupted"
    case .skipped: "skipped"
    }
  }

  /// Whether something went wrong.
  public var isFailure: Bool {
    switch self {
    case .passed, .skipped: false
    case .failed, .broken, .interrupted: true
    }
  }

  var isSkip: Bool { if case .skipped = self { true } else { false } }
}
