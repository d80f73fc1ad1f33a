import Platform

/// The date of a header field, always in UTC: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
public enum HTTPDate {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The moment as it is written now.
  public static var now: String { text(seconds: Clock.wall / 1_000_000_000) }

  /// `seconds` since 1970-01-01T00:00:00Z, in the years 1 to 9999.
  public static func text(seconds: Int64) -> String {
    let day = Int(seconds.floorQuotient(86_400))
    let time = Int(seconds - Int64(day) * 86_400)
    let (year, month, dayOfMonth) = date(ofDay: day)
    let clock = "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))"
    let yearText = String(String(year + 10_000).dropFirst())
    return "\(days[(day % 7 + 7) % 7]), \(two(dayOfMonth)) \(months[month - 1]) \(yearText) \(clock) GMT"
  }

  /// Seconds since 1970-01-01T00:00:00Z; nil when it is no date. The two old forms are read too, as RFC 9110 asks of
  /// a recipient: `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
  public static func seconds(_ text: String) -> Int64? {
    let parts = text.split { $0 == " " || $0 == "," || $0 == "-" }
    switch parts.count {
    case 6 where parts[5] == "GMT" && parts[3].utf8.count == 4:
      let seconds = moment(day: parts[1], month: parts[2], year: parts[3], time: parts[4])
      // Written again it must be the same: then the separators and the day of the week are right.
      return seconds.flatMap { self.text(seconds: $0) == text ? $0 : nil }
    case 6 where parts[5] == "GMT" && parts[3].utf8.count == 2:
      // A year of two digits is the nearest that is not long to come.
      return moment(day: parts[1], month: parts[2], year: (parts[3] < "70" ? "20" : "19") + parts[3], time: parts[4])
    case 5: return moment(day: parts[2], month: parts[1], year: parts[4], time: parts[3])
    default: return nil
    }
  }

  private static func moment(day: Substring, month: Substring, year: some StringProtocol, time: Substring) -> Int64? {
    let clock = time.split(separator: ":", omittingEmptySubsequences: false).map { number($0) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2], let day = number(day),
      let year = number(year), let month = months.firstIndex(of: String(month)), 1...31 ~= day, 1...9999 ~= year,
      hour < 24, minute < 60, second <= 60
    else { return nil }
    let time = Int64(hour * 3600 + minute * 60 + second)
    return Int64(dayNumber(year: year, month: month + 1, day: day)) * 86_400 + time
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static func number(_ digits: some StringProtocol) -> Int? {
    1...4 ~= digits.utf8.count && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(digits) : nil
  }

  /// Days since 1970-01-01. Counted from 1 March, so that the leap day is the last of its year.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    return marchYear * 365 + leapDays + (marchMonth * 153 + 2) / 5 + day - 1 - 719_468
  }

  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    // Years of 365 days run ahead of the true ones, by a few years at most.
    var year = Int(Int64(day).floorQuotient(365)) + 1970
    while dayNumber(year: year, month: 1, day: 1) > day { year -= 1 }
    var month = 12
    while dayNumber(year: year, month: month, day: 1) > day { month -= 1 }
    return (year, month, day - dayNumber(year: year, month: month, day: 1) + 1)
  }
}

extension Int64 {
  /// The quotient rounded down, below zero too.
  fileprivate func floorQuotient(_ divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
