import Decimals

extension SQLFunction {
  static let dates: [String: SQLFunction] = [
    "TO_DATE": SQLFunction(1...2) { values throws(SQLError) in
      guard !values[0].isNull else { return .null }
      guard values.count == 2 else { return try values[0].date().map(SQLValue.date) ?? .null }
      return .date(try SQLDateReader.date(values[0].text, SQLDateFormat(values[1].text)))
    },
    "TO_CHAR": SQLFunction(1...2) { values throws(SQLError) in
      if values[0].isNull { return .null }
      guard values.count == 2 else { return .text(values[0].text) }
      if case .date(let date) = values[0] { return .text(try SQLDateFormat(values[1].text).text(of: date)) }
      return .text(try SQLNumberFormat(values[1].text).text(of: try values[0].number() ?? BigDecimal(0)))
    },
    "ADD_MONTHS": SQLFunction(2...2) { values throws(SQLError) in
      guard let date = try values[0].date(), let months = try values[1].number() else { return .null }
      guard let count = months.truncated.int64, count.magnitude < 120_000, let moved = date.adding(months: Int(count)) else {
        throw .unsupported("a date cannot be moved so far")
      }
      return .date(moved)
    },
    "MONTHS_BETWEEN": SQLFunction(2...2) { values throws(SQLError) in
      guard let later = try values[0].date(), let earlier = try values[1].date() else { return .null }
      return .number(try months(from: earlier, to: later))
    },
    "NEXT_DAY": SQLFunction(2...2) { values throws(SQLError) in
      guard let date = try values[0].date(), !values[1].isNull else { return .null }
      let name = values[1].text.lowercased()
      guard name.count >= 3, let weekday = SQLDateFormat.days.firstIndex(where: { $0.lowercased().hasPrefix(name) }) else {
        throw .unsupported("'\(values[1].text)' is no day of the week")
      }
      let distance = (weekday - date.day.weekday + 6) % 7 + 1
      return .date(SQLDate(day: Day(number: date.day.number + distance), second: date.second))
    },
    // EXTRACT(YEAR FROM date)
    "EXTRACT": SQLFunction(2...2) { values throws(SQLError) in
      guard let date = try values[1].date() else { return .null }
      let (year, month, day) = date.day.parts
      switch values[0].text {
      case "YEAR": return .number(BigDecimal(Int64(year)))
      case "MONTH": return .number(BigDecimal(Int64(month)))
      case "DAY": return .number(BigDecimal(Int64(day)))
      case "HOUR": return .number(BigDecimal(Int64(date.second / 3600)))
      case "MINUTE": return .number(BigDecimal(Int64(date.second / 60 % 60)))
      case "SECOND": return .number(BigDecimal(Int64(date.second % 60)))
      default: throw .unsupported("EXTRACT does not know '\(values[0].text)'")
      }
    },
    "LAST_DAY": SQLFunction(1...1) { values throws(SQLError) in
      try values[0].date().map { .date($0.endOfMonth) } ?? .null
    },
  ]

  /// TO_DATE and TO_CHAR with a format that is the same for every row, read once.
  static func withConstantFormat(_ name: String, _ arguments: [SQLCode]) throws(SQLError) -> Body? {
    guard arguments.count == 2, case .text(let text)? = arguments[1].constant else { return nil }
    switch name {
    case "TO_DATE":
      let format = try SQLDateFormat(text)
      return { values throws(SQLError) in values[0].isNull ? .null : .date(try SQLDateReader.date(values[0].text, format)) }
    case "TO_CHAR":
      guard let format = try? SQLDateFormat(text) else { return nil }
      let other = dates["TO_CHAR"]?.body
      return { values throws(SQLError) in
        if case .date(let date) = values[0] { return .text(format.text(of: date)) }
        return try other?(values) ?? .null
      }
    default:
      return nil
    }
  }

  /// Whole months between the same days, and between the last days, of two months; else a day is a 31st of one.
  private static func months(from earlier: SQLDate, to later: SQLDate) throws(SQLError) -> BigDecimal {
    let (one, other) = (later.day.parts, earlier.day.parts)
    let whole = BigDecimal(Int64((one.year - other.year) * 12 + one.month - other.month))
    let areLast = later.endOfMonth.day == later.day && earlier.endOfMonth.day == earlier.day
    if one.day == other.day || areLast { return whole }
    let seconds = Int64((one.day - other.day) * 86_400 + later.second - earlier.second)
    let rest = try? BigDecimal(seconds).divided(by: BigDecimal(31 * 86_400))
    guard let rest, let months = try? whole.adding(rest) else {
      throw .unsupported("dates are too far from each other")
    }
    return months
  }

  /// TRUNC of a date: to its day, or to the first of its month, quarter or year.
  static func truncated(_ date: SQLDate, _ unit: SQLValue?) throws(SQLError) -> SQLDate {
    let (year, month, _) = date.day.parts
    let first: Day?
    switch unit?.text.uppercased() {
    case nil, "DD", "DDD", "J": first = date.day
    case "MM", "MON", "MONTH": first = Day(year: year, month: month, day: 1)
    case "Q": first = Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)
    case "YYYY", "YEAR", "YY": first = Day(year: year, month: 1, day: 1)
    case let unit?: throw .unsupported("TRUNC of a date does not know '\(unit)'")
    }
    return SQLDate(day: first ?? date.day)
  }
}

/// A format of TO_CHAR for numbers: `999,990.00` (Oracle Database SQL Language Reference, "Number Format Models").
struct SQLNumberFormat {
  private let whole: [Character]
  private let places: Int
  private let fillsWithBlanks: Bool

  init(_ format: String) throws(SQLError) {
    let upper = format.uppercased()
    fillsWithBlanks = !upper.hasPrefix("FM")
    let parts = (fillsWithBlanks ? upper : String(upper.dropFirst(2))).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard !format.isEmpty, parts.allSatisfy({ $0.allSatisfy { "90,".contains($0) } }) else {
      throw .unsupported("the number format '\(format)' is not known")
    }
    (whole, places) = (Array(parts[0]), parts.count == 2 ? parts[1].count : 0)
  }

  /// What does not fit is drawn as `#`.
  func text(of number: BigDecimal) -> String {
    let rounded = (try? number.rounded(toPlaces: places)) ?? number
    let parts = rounded.magnitude.description.split(separator: ".")
    var digits = parts[0] == "0" ? [] : Array(parts[0])
    var text: [Character] = []
    // From the point to the left; a 0 forces its digit and all to its right.
    let firstZero = whole.firstIndex(of: "0") ?? whole.count
    for (place, mark) in whole.enumerated().reversed() {
      if mark == "," {
        text.append(digits.isEmpty && place < firstZero ? " " : ",")
      } else if let digit = digits.popLast() {
        text.append(digit)
      } else {
        text.append(place >= firstZero || places == 0 && place == whole.count - 1 ? "0" : " ")
      }
    }
    guard digits.isEmpty else { return String(repeating: "#", count: whole.count + places + 1) }
    var result = String(text.reversed())
    let start = result.firstIndex { $0 != " " } ?? result.endIndex
    result.insert(contentsOf: rounded.isNegative ? "-" : " ", at: start)
    if places > 0 { result += "." + (parts.count == 2 ? parts[1] : "") }
    return fillsWithBlanks ? result : result.trimmingBlanks
  }
}
