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

  /// Seconds since 1970-01-01T00:00:00Z; nil when it is not a date in that form.
  public static func seconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 29, text.hasSuffix(" GMT"),
      let day = number(bytes[5..<7]), let year = number(bytes[12..<16]),
      let month = months.firstIndex(of: String(decoding: bytes[8..<11], as: UTF8.self)),
      let hour = number(bytes[17..<19]), let minute = number(bytes[20..<22]), let second = number(bytes[23..<25]),
      1...31 ~= day, hour < 24, minute < 60, second <= 60
    else { return nil }
    let time = Int64(hour * 3600 + minute * 60 + second)
    return Int64(dayNumber(year: year, month: month + 1, day: day)) * 86_400 + time
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy { 0x30...0x39 ~= $0 } ? Int(String(decoding: digits, as: UTF8.self)) : nil
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
