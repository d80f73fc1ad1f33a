import Diagnostics

/// `date + duration`, `date - duration`, `date - date`.
extension Arithmetic {
  private static let nanosecondsADay: Int64 = 86_400_000_000_000

  static func dates(_ operation: Operation, _ a: Value, _ b: Value, at span: Span) throws -> Value {
    switch (operation, a, b) {
    case (.add, .day(let day), .duration(let duration)), (.add, .duration(let duration), .day(let day)):
      return try moved(day: day, by: duration, 1, at: span)
    case (.subtract, .day(let day), .duration(let duration)): return try moved(day: day, by: duration, -1, at: span)
    case (.add, .instant(let instant), .duration(let duration)), (.add, .duration(let duration), .instant(let instant)):
      return try inYears(DateParts.instant(instant + microseconds(duration)), at: span)
    case (.subtract, .instant(let instant), .duration(let duration)):
      return try inYears(DateParts.instant(instant - microseconds(duration)), at: span)
    case (.subtract, .day(let a), .day(let b)): return try duration(a - b, of: nanosecondsADay, at: span)
    case (.subtract, .instant(let a), .instant(let b)): return try duration(a - b, of: 1000, at: span)
    default: throw Failure.cannot(operation, a, b, at: span)
    }
  }

  private static func moved(day: Int64, by duration: Int64, _ sign: Int64, at span: Span) throws -> Value {
    let (days, rest) = duration.quotientAndRemainder(dividingBy: nanosecondsADay)
    guard rest == 0 else { throw Failure.partOfDay(duration, at: span) }
    return try inYears(DateParts.day(day + sign * days), at: span)
  }

  /// Rounded: an instant holds no less than a microsecond.
  private static func microseconds(_ nanoseconds: Int64) -> Int64 {
    let (microseconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1000)
    return microseconds + (rest >= 500 ? 1 : rest <= -500 ? -1 : 0)
  }

  private static func duration(_ count: Int64, of nanoseconds: Int64, at span: Span) throws -> Value {
    let (result, overflow) = count.multipliedReportingOverflow(by: nanoseconds)
    guard !overflow else {
      throw Failure("the dates are too far apart", at: span, label: "a duration holds 292 years at most")
    }
    return .duration(result)
  }

  private static func inYears(_ value: Value?, at span: Span) throws -> Value {
    guard let value else {
      throw Failure("the result is no date", at: span, label: "outside the years 1 to 9999")
    }
    return value
  }
}

extension Failure {
  fileprivate static func partOfDay(_ duration: Int64, at span: Span) -> Failure {
    Failure(
      "a day moves by whole days only", at: span, label: "\(DurationText.of(duration)) is no whole number of days",
      hint: "an instant has a time: `now()`, `date(\"2026-01-31T08:30:00Z\")`")
  }
}
