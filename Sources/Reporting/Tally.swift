import Interpreter

/// What happened while a script ran, or a test of it, counted from its events.
public struct Tally: Sendable, Equatable {
  public private(set) var requests = 0
  /// Assertions that were looked at.
  public private(set) var assertions = 0
  /// Those of them that did not hold.
  public private(set) var failedAssertions = 0

  public init() {}

  /// Both together.
  public static func + (a: Tally, b: Tally) -> Tally {
    var sum = a
    sum.requests += b.requests
    sum.assertions += b.assertions
    sum.failedAssertions += b.failedAssertions
    return sum
  }

  /// Counts what an event tells.
  public mutating func count(_ event: Event) {
    switch event {
    case .requestAnswered: requests += 1
    case .assertionPassed: assertions += 1
    case .assertionFailed, .checkFailed: (assertions, failedAssertions) = (assertions + 1, failedAssertions + 1)
    case .warning, .testStarted, .testEnded, .testSkipped, .testLeftOut: break
    }
  }
}
