/// One line about a script that has run, for standard error.
public enum SummaryLine {
  public enum Result: String, Sendable { case passed, failed, interrupted }

  /// `smoke.nss: passed, 4 requests, 7 assertions, 212 ms`. `duration` is in nanoseconds.
  public static func text(of name: String, _ result: Result, _ tally: Tally, duration: Int64) -> String {
    let parts = [
      result.rawValue, count(tally.requests, "request"), count(tally.assertions, "assertion"), time(duration),
    ]
    return "\(name): \(parts.joined(separator: ", "))\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private static func time(_ nanoseconds: Int64) -> String {
    let milliseconds = (nanoseconds + 500_000) / 1_000_000
    if milliseconds < 1_000 { return "\(milliseconds) ms" }
    let tenths = (milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) s"
  }
}
