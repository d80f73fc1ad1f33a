/// A day of the Gregorian calendar, as the number of days since 1970-01-01.
struct Day: Comparable, Sendable {
  let number: Int

  init(number: Int) { self.number = number }

  /// Nil when there is no such day: the 29th of February of a common year, month 13.
  init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1 else { return nil }
    // Years begin in March here, so that the leap day is the last one.
    let marchYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    number = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
    guard self.parts == (year, month, day) else { return nil }
  }

  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 0 is Sunday.
  var weekday: Int { ((number + 4) % 7 + 7) % 7 }

  static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// `2026-01-31`, the form of a date field.
  var text: String {
    let (year, month, day) = parts
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
  }
}

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
struct Instant: Comparable, Sendable {
  let milliseconds: Int64

  init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// From the nanoseconds of a clock.
  init(nanoseconds: Int64) { milliseconds = nanoseconds / 1_000_000 }

  init(_ day: Day, secondOfDay: Int) {
    milliseconds = (Int64(day.number) * 86_400 + Int64(secondOfDay)) * 1000
  }

  static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  var seconds: Int64 { milliseconds.floored(by: 1000) }

  var day: Day { Day(number: Int(seconds.floored(by: 86_400))) }

  /// `2017-07-21T17:32:28Z`, the form of a date-time field: RFC 3339 in UTC.
  var text: String { "\(day.text)T\(clockText)Z" }

  /// `2025-03-26T16:21:00.000Z`, the form of `serverTime`.
  var textWithMilliseconds: String {
    "\(day.text)T\(clockText).\(padded(Int(milliseconds - seconds * 1000), 3))Z"
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT`, the form of the `Date` header (RFC 9110 5.6.7).
  var headerText: String {
    let (year, month, number) = day.parts
    let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][day.weekday]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(weekday), \(padded(number)) \(months[month - 1]) \(padded(year, 4)) \(clockText) GMT"
  }

  private var clockText: String {
    let second = Int(seconds - Int64(day.number) * 86_400)
    return "\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))"
  }
}

private func padded(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension Int64 {
  /// The quotient, rounded down.
  fileprivate func floored(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
