import Interpreter

/// One line about a script that has run, for standard error.
public enum SummaryLine {
  public enum Result: String, Sendable { case passed, failed, interrupted }

  /// What there was none of is left out: `smoke.nss: failed, 4 requests, 7 assertions (1 failed), 212 ms`. `duration` is in nanoseconds.
  public static func text(of name: String, _ result: Result, _ tally: Tally, duration: Int64) -> String {
    let failed = tally.failedAssertions > 0 ? " (\(tally.failedAssertions) failed)" : ""
    let counts = [count(tally.requests, "request"), count(tally.assertions, "assertion").map { $0 + failed }]
    let parts = [result.rawValue] + counts.compactMap { $0 } + [DurationText.rough(duration)]
    return "\(name): \(parts.joined(separator: ", "))\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
