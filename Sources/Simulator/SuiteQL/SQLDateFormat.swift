/// A format of TO_DATE and TO_CHAR, such as `YYYY-MM-DD"T"HH24:MI:SS` (Oracle Database SQL Language Reference, "Datetime
/// Format Models").
struct SQLDateFormat: Sendable {
  enum Piece: Sendable { case field(Field), literal(String) }

  enum Field: String, CaseIterable, Sendable {
    // The longer of two with the same beginning first.
    case year = "YYYY", shortYear = "YY", monthName = "MONTH", shortMonthName = "MON", minute = "MI", month = "MM"
    case dayOfYear = "DDD", day = "DD", dayName = "DAY", shortDayName = "DY", hour24 = "HH24", hour12 = "HH12", hour = "HH"
    case second = "SS", ante = "AM", post = "PM", quarter = "Q", dayOfWeek = "D"
  }

  let pieces: [Piece]
  /// As it was written: names come out in capitals, with one, or small, as it is.
  let spelling: String

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
  static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  /// No format that means anything is longer; each character is compared with each field.
  private static let longest = 255

  init(_ format: String) throws(SQLError) {
    guard format.utf8.count <= Self.longest else { throw .unsupported("a date format is longer than \(Self.longest) characters") }
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
}
