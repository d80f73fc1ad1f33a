/// A format of TO_DATE and TO_CHAR, such as `YYYY-MM-DD"T"HH24:MI:SS` (Oracle Database SQL Language Reference, "Datetime
/// Format Models").
struct SQLDateFormat: Sendable {
  private enum Piece: Sendable { case field(Field), literal(String) }

  private enum Field: String, CaseIterable, Sendable {
    // The longer of two with the same beginning first.
    case year = "YYYY", shortYear = "YY", monthName = "MONTH", shortMonthName = "MON", minute = "MI", month = "MM"
    case dayOfYear = "DDD", day = "DD", dayName = "DAY", shortDayName = "DY", hour24 = "HH24", hour12 = "HH12", hour = "HH"
    case second = "SS", ante = "AM", post = "PM", quarter = "Q", dayOfWeek = "D"
  }

  private let pieces: [Piece]
  /// Whether names are written in capitals, with one, or small, as the format is.
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
  private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private let spelling: String

  init(_ format: String) throws(SQLError) {
    var pieces: [Piece] = []
    var rest = format[...]
    spelling = format
    // FM leaves out what pads.
    if rest.uppercased().hasPrefix("FM") { rest = rest.dropFirst(2) }
    while let first = rest.first {
      if first == "\"" {
        guard let (text, behind) = rest.dropFirst().splitOnce(at: "\"") else {
          throw .unsupported("the date format '\(format)' has a text that is not closed")
        }
        pieces.append(.literal(String(text)))
        rest = behind
      } else if let field = Field.allCases.first(where: { rest.uppercased().hasPrefix($0.rawValue) }) {
        pieces.append(.field(field))
        rest = rest.dropFirst(field.rawValue.count)
      } else if first.isLetter || first.isNumber {
        throw .unsupported("the date format '\(format)' is not known, at '\(rest)'")
      } else {
        pieces.append(.literal(String(first)))
        rest = rest.dropFirst()
      }
    }
    self.pieces = pieces
  }

  func text(of date: SQLDate) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .field(let field): text(field, of: date)
      }
    }.joined()
  }

  private func text(_ field: Field, of date: SQLDate) -> String {
    let (year, month, day) = date.day.parts
    let hour = date.second / 3600
    return switch field {
    case .year: padded(year, 4)
    case .shortYear: padded(year % 100)
    case .month: padded(month)
    case .monthName: spelled(Self.months[month - 1], "MONTH")
    case .shortMonthName: spelled(String(Self.months[month - 1].prefix(3)), "MON")
    case .day: padded(day)
    case .dayOfYear: padded(date.day.number - (Day(year: year, month: 1, day: 1)?.number ?? 0) + 1, 3)
    case .dayOfWeek: String(date.day.weekday + 1)
    case .dayName: spelled(Self.days[date.day.weekday], "DAY")
    case .shortDayName: spelled(String(Self.days[date.day.weekday].prefix(3)), "DY")
    case .hour24: padded(hour)
    case .hour12, .hour: padded((hour + 11) % 12 + 1)
    case .minute: padded(date.second / 60 % 60)
    case .second: padded(date.second % 60)
    case .ante, .post: hour < 12 ? "AM" : "PM"
    case .quarter: String((month + 2) / 3)
    }
  }

  /// `MON` gives JAN, `Mon` Jan, `mon` jan.
  private func spelled(_ name: String, _ field: String) -> String {
    if spelling.contains(field) { return name.uppercased() }
    return spelling.contains(field.prefix(1) + field.dropFirst().lowercased()) ? name : name.lowercased()
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Throws for a text that has another form.
  func date(_ text: String) throws(SQLError) -> SQLDate {
    var rest = text[...]
    var (year, month, day) = (0, 1, 1)
    var (hour, minute, second, isPost, isAnte) = (0, 0, 0, false, false)
    for piece in pieces {
      switch piece {
      case .literal(let literal):
        guard rest.hasPrefix(literal) else {
          // Any punctuation stands for any other.
          guard let first = rest.first, !first.isLetter, !first.isNumber, literal.count == 1 else { throw mismatch(text) }
          rest = rest.dropFirst()
          continue
        }
        rest = rest.dropFirst(literal.count)
      case .field(let field):
        switch field {
        case .year: year = try number(&rest, 4, text)
        case .shortYear: year = 2000 + (try number(&rest, 2, text))
        case .month: month = try number(&rest, 2, text)
        case .day: day = try number(&rest, 2, text)
        case .hour24, .hour12, .hour: hour = try number(&rest, 2, text)
        case .minute: minute = try number(&rest, 2, text)
        case .second: second = try number(&rest, 2, text)
        case .ante, .post:
          (isPost, isAnte) = (rest.uppercased().hasPrefix("PM"), rest.uppercased().hasPrefix("AM"))
          guard isPost || isAnte else { throw mismatch(text) }
          rest = rest.dropFirst(2)
        case .monthName, .shortMonthName:
          guard let place = Self.months.firstIndex(where: { rest.uppercased().hasPrefix($0.uppercased().prefix(3)) }) else {
            throw mismatch(text)
          }
          month = place + 1
          let whole = Self.months[place]
          rest = rest.dropFirst(rest.uppercased().hasPrefix(whole.uppercased()) ? whole.count : 3)
        case .dayOfYear, .dayName, .shortDayName, .quarter, .dayOfWeek:
          throw .unsupported("TO_DATE cannot read '\(field.rawValue)'")
        }
      }
    }
    if isPost, hour < 12 { hour += 12 } else if isAnte, hour == 12 { hour = 0 }
    guard rest.isEmpty, let date = Day(year: year, month: month, day: day), hour < 24, minute < 60, second < 60 else {
      throw mismatch(text)
    }
    return SQLDate(day: date, second: hour * 3600 + minute * 60 + second)
  }

  private func number(_ rest: inout Substring, _ width: Int, _ text: String) throws(SQLError) -> Int {
    let digits = rest.prefix(width).prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { throw mismatch(text) }
    rest = rest.dropFirst(digits.count)
    return number
  }

  private func mismatch(_ text: String) -> SQLError { .unsupported("'\(text)' is no date of the format '\(spelling)'") }
}
