/// A date with its time of day, in the time zone of the account: UTC here.
struct SQLDate: Sendable, Hashable {
  /// Since 1970-01-01T00:00:00.
  let seconds: Int64

  init(seconds: Int64) { self.seconds = seconds }

  init(day: Day, second: Int = 0) { seconds = Int64(day.number) * 86_400 + Int64(second) }

  /// Of a field of a record; nil when it holds no date.
  init?(field text: String) {
    if let instant = Instant(rfc3339: text) {
      self.init(seconds: instant.seconds)
    } else if let day = Day(iso: text) {
      self.init(day: day)
    } else {
      return nil
    }
  }

  var day: Day { Instant(milliseconds: seconds * 1000).day }
  var second: Int { Int(seconds - Int64(day.number) * 86_400) }

  /// `1/31/2026`: dates and times alike are answered as days, in the user's format; the time takes a TO_CHAR.
  var userText: String {
    let (year, month, number) = day.parts
    return "\(month)/\(number)/\(year)"
  }

  /// A number of months later, the last day of a month staying the last.
  func adding(months: Int) -> SQLDate? {
    let (year, month, number) = day.parts
    let total = year * 12 + month - 1 + months
    guard let first = Day(year: total / 12, month: total % 12 + 1, day: 1) else { return nil }
    let isLast = day == Self.lastDay(year, month)
    let last = Self.lastDay(total / 12, total % 12 + 1) ?? first
    let target = isLast ? last : min(Day(number: first.number + number - 1), last)
    return SQLDate(day: target, second: second)
  }

  /// The last day of its month.
  var endOfMonth: SQLDate {
    let (year, month, _) = day.parts
    return SQLDate(day: Self.lastDay(year, month) ?? day, second: second)
  }

  private static func lastDay(_ year: Int, _ month: Int) -> Day? {
    let next = month == 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
    return next.map { Day(number: $0.number - 1) } ?? Day(year: year, month: month, day: 31)
  }
}
