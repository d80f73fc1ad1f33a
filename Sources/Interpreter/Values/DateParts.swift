import Platform

/// A date taken apart: a day of the calendar, and of an instant the time, in UTC.
struct DateParts {
  var day: CivilDay
  /// Microseconds since midnight; nil for a day.
  var time: Int64?

  /// The years that dates can have.
  static let years = 1...9999
  private static let days = -719_162...2_932_896

  init(_ day: CivilDay, time: Int64? = nil) { (self.day, self.time) = (day, time) }

  /// Nil for what is no date.
  init?(_ value: Value) {
    switch value {
    case .day(let number): self.init(CivilDay(number: Int(number)))
    case .instant(let instant):
      let (days, rest) = instant.quotientAndRemainder(dividingBy: DateText.microsecondsADay)
      let time = rest < 0 ? rest + DateText.microsecondsADay : rest
      self.init(CivilDay(number: Int(rest < 0 ? days - 1 : days)), time: time)
    default: return nil
    }
  }

  var value: Value {
    let number = Int64(day.number)
    return time.map { .instant(number * DateText.microsecondsADay + $0) } ?? .day(number)
  }

  var hour: Int? { time.map { Int($0 / 3_600_000_000) } }
  var minute: Int? { time.map { Int($0 / 60_000_000 % 60) } }
  var second: Int? { time.map { Int($0 / 1_000_000 % 60) } }

  /// 0 for Sunday.
  var weekday: Int { ((day.number + 4) % 7 + 7) % 7 }

  /// The same day so many months later, or the month's last where it has no such day; nil outside the years 1 to 9999.
  func adding(months: Int64) -> DateParts? {
    guard months.magnitude <= 12 * 9999 else { return nil }
    let count = day.year * 12 + day.month - 1 + Int(months)
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    guard Self.years.contains(year) else { return nil }
    let last = CivilDay.days(in: month, of: year)
    return CivilDay(year: year, month: month, day: min(day.day, last)).map { DateParts($0, time: time) }
  }

  /// A day by its number; nil outside the years 1 to 9999.
  static func day(_ number: Int64) -> Value? { days.contains(Int(number)) ? .day(number) : nil }

  /// An instant by its microseconds; likewise.
  static func instant(_ microseconds: Int64) -> Value? {
    let days = microseconds / DateText.microsecondsADay - (microseconds % DateText.microsecondsADay < 0 ? 1 : 0)
    return day(days) == nil ? nil : .instant(microseconds)
  }
}
