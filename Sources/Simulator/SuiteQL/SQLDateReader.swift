/// Reads a text by a format of TO_DATE.
struct SQLDateReader {
  private let format: SQLDateFormat
  private let text: String
  private var rest: Substring
  private var (year, month, day) = (0, 1, 1)
  private var (hour, minute, second) = (0, 0, 0)
  private var half: Half?

  /// Of a day of twice twelve hours.
  private enum Half { case ante, post }

  private init(_ text: String, _ format: SQLDateFormat) {
    (self.format, self.text, rest) = (format, text, text[...])
  }

  /// Throws for a text that has another form.
  static func date(_ text: String, _ format: SQLDateFormat) throws(SQLError) -> SQLDate {
    var reader = SQLDateReader(text, format)
    for piece in format.pieces {
      switch piece {
      case .literal(let literal): try reader.skip(literal)
      case .field(let field): try reader.read(field)
      }
    }
    return try reader.date()
  }

  private func date() throws(SQLError) -> SQLDate {
    var hour = hour
    switch half {
    case .post where hour < 12: hour += 12
    case .ante where hour == 12: hour = 0
    default: break
    }
    guard rest.isEmpty, let date = Day(year: year, month: month, day: day), hour < 24, minute < 60, second < 60 else {
      throw mismatch
    }
    return SQLDate(day: date, second: hour * 3600 + minute * 60 + second)
  }

  private mutating func skip(_ literal: String) throws(SQLError) {
    if rest.hasPrefix(literal) {
      rest = rest.dropFirst(literal.count)
    } else if literal.count == 1, let first = rest.first, !first.isLetter, !first.isNumber {
      // Any punctuation stands for any other.
      rest = rest.dropFirst()
    } else {
      throw mismatch
    }
  }

  private mutating func read(_ field: SQLDateFormat.Field) throws(SQLError) {
    switch field {
    case .year: year = try number(4)
    case .shortYear: year = 2000 + (try number(2))
    case .month: month = try number(2)
    case .monthName, .shortMonthName: month = try monthName()
    case .day: day = try number(2)
    case .hour24, .hour12, .hour: hour = try number(2)
    case .minute: minute = try number(2)
    case .second: second = try number(2)
    case .ante, .post: half = try halfOfDay()
    case .dayOfYear, .dayName, .shortDayName, .quarter, .dayOfWeek:
      throw .unsupported("TO_DATE cannot read '\(field.rawValue)'")
    }
  }

  private mutating func number(_ width: Int) throws(SQLError) -> Int {
    let digits = rest.prefix(width).prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { throw mismatch }
    rest = rest.dropFirst(digits.count)
    return number
  }

  /// The whole name, or its first three letters.
  private mutating func monthName() throws(SQLError) -> Int {
    let capitals = rest.uppercased()
    guard let place = SQLDateFormat.months.firstIndex(where: { capitals.hasPrefix($0.uppercased().prefix(3)) }) else {
      throw mismatch
    }
    let name = SQLDateFormat.months[place]
    rest = rest.dropFirst(capitals.hasPrefix(name.uppercased()) ? name.count : 3)
    return place + 1
  }

  private mutating func halfOfDay() throws(SQLError) -> Half {
    let mark = rest.prefix(2).uppercased()
    guard mark == "AM" || mark == "PM" else { throw mismatch }
    rest = rest.dropFirst(2)
    return mark == "AM" ? .ante : .post
  }

  private var mismatch: SQLError { .unsupported("'\(text)' is no date of the format '\(format.spelling)'") }
}
