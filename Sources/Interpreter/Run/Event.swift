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
  /// A test begins, at a time in nanoseconds since 1970; all that is told up to its end belongs to it.
  case testStarted(TestCase, wall: Int64)
  /// The test that began has ended: how, with what stopped it (a failed `check` was told), after how many nanoseconds.
  case testEnded(Outcome.Ending, [Diagnostic], duration: Int64)
  /// A test was not run: it says so itself, or the script ended before it.
  case testSkipped(TestCase, reason: String)
  /// A test was not asked for.
  case testLeftOut(TestCase)
}

/// A test that a run comes to.
public struct TestCase: Sendable {
  public let name: String
  public let tags: [String]
  /// Where its `test` stands.
  public let source: Source
  public let span: Span

  public init(name: String, tags: [String] = [], source: Source, span: Span) {
    self.name = name
    self.tags = tags
    self.source = source
    self.span = span
  }
}
