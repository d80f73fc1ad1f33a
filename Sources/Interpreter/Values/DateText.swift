import Platform

/// Dates as they are printed: ISO 8601.
enum DateText {
  static let microsecondsADay: Int64 = 86_400_000_000

  /// `2026-01-31`
  static func of(day number: Int64) -> String {
    let day = CivilDay(number: Int(number))
    return "\(padded(day.year, to: 4))-\(padded(day.month, to: 2))-\(padded(day.day, to: 2))"
  }

  /// `2026-01-31T08:30:00Z`, with a fraction where there is one.
  static func of(instant: Int64) -> String {
    let day = (instant / microsecondsADay) - (instant % microsecondsADay < 0 ? 1 : 0)
    let rest = Int(instant - day * microsecondsADay)
    let seconds = rest / 1_000_000
    var text = "\(of(day: day))T\(padded(seconds / 3600, to: 2)):\(padded(seconds / 60 % 60, to: 2))"
    text += ":\(padded(seconds % 60, to: 2))"
    var fraction = padded(rest % 1_000_000, to: 6)
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return text + (fraction.isEmpty ? "" : "." + fraction) + "Z"
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
