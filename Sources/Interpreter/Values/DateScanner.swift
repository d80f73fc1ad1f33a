import Platform

/// Why a text is no date: the words for a message.
struct DateProblem: Error {
  let message: String
  var hint: String? = nil
  /// Whether all that is wrong is a time that does not say its zone.
  var isMissingOffset = false
}

/// Reads the parts of a date from a text, and puts them together.
struct DateScanner {
  private let bytes: [UInt8]
  private var position = 0
  var year: Int?
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  var second: Int?
  var microsecond = 0
  /// Seconds ahead of UTC.
  var offset: Int?
  /// 0 for AM, 12 for PM.
  var halfDay: Int?

  init(_ text: Text) { bytes = text.withBytes { Array($0) } }

  var isAtEnd: Bool { position == bytes.count }

  /// What is left, as far as a message shows it.
  var rest: String {
    let rest = String(decoding: bytes[position...].prefix(200), as: UTF8.self).unicodeScalars
    return rest.count <= 40 ? String(rest) : String(rest.prefix(40)) + "…"
  }

  /// A number of so many digits; nil when it is not there.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var (number, end) = (0, position)
    while end < bytes.count, end - position < digits.upperBound, bytes[end] &- 0x30 < 10 {
      number = number * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard end - position >= digits.lowerBound else { return nil }
    position = end
    return number
  }

  mutating func skip(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  /// The position of the word that stands here, in any case.
  mutating func word(of words: [String]) -> Int? {
    let rest = bytes[position...].map(\.lowercasedASCII)
    guard let found = words.firstIndex(where: { rest.starts(with: $0.utf8.map(\.lowercasedASCII)) }) else { return nil }
    position += words[found].utf8.count
    return found
  }

  /// Digits of a second behind the point; what is below a microsecond is dropped.
  mutating func fraction(_ digits: ClosedRange<Int>) -> Bool {
    let start = position
    guard number(digits) != nil else { return false }
    let read = bytes[start..<position].prefix(6)
    microsecond = read.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    for _ in read.count..<6 { microsecond *= 10 }
    return true
  }

  /// `Z`, `+02`, `+0200`, `+02:00`
  mutating func readOffset() -> Bool {
    if skip("Z") || skip("z") {
      offset = 0
      return true
    }
    let isBehind = skip("-")
    guard isBehind || skip("+"), let hours = number(2...2) else { return false }
    let hasColon = skip(":")
    let minutes = number(2...2)
    guard minutes != nil || !hasColon, hours < 24, minutes ?? 0 < 60 else { return false }
    offset = (hours * 60 + (minutes ?? 0)) * (isBehind ? -60 : 60)
    return true
  }

  /// The date of what was read: a day, or an instant when it has a time.
  func value() throws(DateProblem) -> Value {
    guard let year else { throw DateProblem(message: "it has no year") }
    if day != nil, month == nil { throw DateProblem(message: "it has a day and no month") }
    guard DateParts.years.contains(year) else { throw DateProblem(message: "there is no year \(year)") }
    let month = month ?? 1
    guard 1...12 ~= month else { throw DateProblem(message: "there is no month \(month)") }
    guard let civil = CivilDay(year: year, month: month, day: day ?? 1) else {
      let name = DatePattern.months[month - 1]
      throw DateProblem(
        message: "there is no day \(day ?? 1): \(name) \(year) has \(CivilDay.days(in: month, of: year)) days")
    }
    guard let hour = try hourOfDay() else { return .day(Int64(civil.number)) }
    let (minute, second) = (minute ?? 0, second ?? 0)
    guard hour < 24, minute < 60, second < 60 else {
      let time = [hour, minute, second].map { DateText.padded($0, to: 2) }.joined(separator: ":")
      throw DateProblem(message: "there is no time \(time)")
    }
    let seconds = Int64(hour * 3600 + minute * 60 + second - (offset ?? 0))
    let days = Int64(civil.number) * DateText.microsecondsADay
    guard let instant = DateParts.instant(days + seconds * 1_000_000 + Int64(microsecond)) else {
      throw DateProblem(message: "in UTC it is outside the years 1 to 9999")
    }
    return instant
  }

  private func hourOfDay() throws(DateProblem) -> Int? {
    guard let hour else {
      guard minute == nil, second == nil, offset == nil else { throw DateProblem(message: "it has a time and no hour") }
      return nil
    }
    guard let halfDay else { return hour }
    guard 1...12 ~= hour else { throw DateProblem(message: "there is no hour \(hour) before or after noon") }
    return hour % 12 + halfDay
  }
}

extension DateScanner {
  /// The date that a text means by ISO 8601: `2026-01-31`, or with a time and its offset `2026-01-31T08:30:00Z`.
  static func iso(_ text: Text) throws(DateProblem) -> Value {
    var scanner = DateScanner(text)
    guard let year = scanner.number(4...4), scanner.skip("-"), let month = scanner.number(2...2), scanner.skip("-"),
      let day = scanner.number(2...2)
    else { throw .notISO }
    (scanner.year, scanner.month, scanner.day) = (year, month, day)
    if !scanner.isAtEnd { try scanner.readTime() }
    return try scanner.value()
  }

  /// Whether a text is such a date; of a time without an offset too, which some services leave out.
  static func isISO(_ text: Text) -> Bool {
    do throws(DateProblem) {
      _ = try iso(text)
      return true
    } catch {
      return error.isMissingOffset
    }
  }

  private mutating func readTime() throws(DateProblem) {
    guard skip("T") || skip("t"), let hour = number(2...2), skip(":"), let minute = number(2...2) else { throw .notISO }
    (self.hour, self.minute) = (hour, minute)
    if skip(":") {
      guard let second = number(2...2) else { throw .notISO }
      self.second = second
      if skip(".") || skip(",") {
        guard fraction(1...9) else { throw .notISO }
      }
    }
    if isAtEnd {
      _ = try value()
      throw .noOffset
    }
    guard readOffset(), isAtEnd else { throw .notISO }
  }
}

extension DateProblem {
  fileprivate static let notISO = DateProblem(
    message: "wanted is `2026-01-31` or `2026-01-31T08:30:00Z`",
    hint: "other forms have a pattern: `date(\"1/31/2026\", \"M/d/yyyy\")`")

  fileprivate static let noOffset = DateProblem(
    message: "its time says nothing of its zone", hint: "`Z` behind it for UTC, or an offset like `+02:00`", isMissingOffset: true)
}
