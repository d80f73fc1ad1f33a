import Diagnostics

/// What happens while a script runs, in the order it happens: reports are made from nothing else.
public enum Event: Sendable {
  /// An assertion held.
  case assertionPassed
  /// An assertion did not hold; what stops the script shows it.
  case assertionFailed
  /// A `check` did not hold; the script goes on.
  case checkFailed(Diagnostic)
  /// An answer came: method, target as written, status, nanoseconds.
  case requestAnswered(method: String, target: String, status: Int, duration: Int64)
  /// Something to look at that does not stop the script; an error is of a cleanup behind a failure that was caught.
  case warning(Diagnostic)
}
