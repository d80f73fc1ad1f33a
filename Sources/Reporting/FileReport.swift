import Diagnostics
import Interpreter

/// What became of a file, made from the events of its run.
public struct FileReport: Sendable {
  public let name: String
  /// When it began, in nanoseconds since 1970.
  public let wall: Int64
  /// In the order in which they ended.
  public private(set) var tests: [TestReport] = []
  /// How many tests were not asked for.
  public private(set) var leftOut = 0
  /// What happened outside of its tests.
  public private(set) var ownTally = Tally()
  /// What was found and what ended it outside of its tests, in order.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Interrupted until its end is told.
  public private(set) var verdict = Verdict.interrupted
  /// In nanoseconds.
  public private(set) var duration: Int64 = 0
  /// The test that runs.
  public private(set) var running: TestReport?

  public init(_ name: String, wall: Int64) {
    self.name = name
    self.wall = wall
  }

  /// All that happened, in its tests and outside.
  public var tally: Tally { tests.reduce(ownTally + (running?.tally ?? Tally())) { $0 + $1.tally } }

  public mutating func record(_ event: Event) {
    switch event {
    case .testStarted(let test, let wall): running = TestReport(test, .interrupted, wall: wall)
    case .testEnded(let ending, let diagnostics, let duration):
      guard var test = running else { preconditionFailure("a test ends that has not begun") }
      running = nil
      test.verdict = Verdict(ending)
      test.diagnostics += diagnostics
      test.duration = duration
      tests.append(test)
    case .testSkipped(let test, let reason): tests.append(TestReport(test, .skipped(reason)))
    case .testLeftOut: leftOut += 1
    case .warning(let diagnostic), .checkFailed(let diagnostic):
      count(event)
      if running == nil { diagnostics.append(diagnostic) } else { running?.diagnostics.append(diagnostic) }
    case .assertionPassed, .assertionFailed, .requestAnswered: count(event)
    }
  }

  private mutating func count(_ event: Event) {
    if running == nil { ownTally.count(event) } else { running?.tally.count(event) }
  }

  /// Notes its end: what ended it outside of tests, and how many nanoseconds it took.
  public mutating func end(_ verdict: Verdict, _ diagnostics: [Diagnostic] = [], duration: Int64 = 0) {
    self.verdict = verdict
    self.diagnostics += diagnostics
    self.duration = duration
  }
}
