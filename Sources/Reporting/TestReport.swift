import Diagnostics
import Interpreter

/// What became of a test.
public struct TestReport: Sendable {
  public let test: TestCase
  /// When it began, in nanoseconds since 1970; nil for one that did not.
  public let wall: Int64?
  public internal(set) var verdict: Verdict
  /// In nanoseconds.
  public internal(set) var duration: Int64 = 0
  public internal(set) var tally = Tally()
  /// What was found in it and what ended it, in order.
  public internal(set) var diagnostics: [Diagnostic] = []

  init(_ test: TestCase, _ verdict: Verdict, wall: Int64? = nil) {
    self.test = test
    self.verdict = verdict
    self.wall = wall
  }
}
