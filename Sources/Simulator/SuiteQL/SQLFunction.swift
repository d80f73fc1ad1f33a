import Decimals

extension BigDecimal {
  /// Without its fraction.
  var truncated: BigDecimal { isNegative ? ceil : floor }
}

/// A function of SuiteQL: one entry of the table. Its names and rules are Oracle's (NetSuite help, "SuiteQL Supported and
/// Unsupported Functions").
struct SQLFunction: Sendable {
  typealias Body = @Sendable ([SQLValue]) throws(SQLError) -> SQLValue

  /// How many arguments it takes.
  let arity: ClosedRange<Int>
  let body: Body

  init(_ arity: ClosedRange<Int>, _ body: @escaping Body) { (self.arity, self.body) = (arity, body) }

  /// The name is in capitals.
  static func named(_ name: String) -> SQLFunction? { all[name] }

  private static let all = choices.merging(texts) { $1 }.merging(numbers) { $1 }.merging(dates) { $1 }

  /// A function of `count` arguments that gives null when the first is.
  private static func strict(_ arity: ClosedRange<Int>, _ body: @escaping Body) -> SQLFunction {
    SQLFunction(arity) { values throws(SQLError) in values[0].isNull ? .null : try body(values) }
  }
}

// What to take when something is null, or which of several.
extension SQLFunction {
  private static let choices: [String: SQLFunction] = [
    "NVL": SQLFunction(2...2) { values in values[0].isNull ? values[1] : values[0] },
    "NVL2": SQLFunction(3...3) { values in values[0].isNull ? values[2] : values[1] },
    "COALESCE": SQLFunction(1...100) { values in values.first { !$0.isNull } ?? .null },
    "NULLIF": SQLFunction(2...2) { values throws(SQLError) in
      try values[0].order(values[1]) == 0 ? .null : values[0]
    },
    // Here two nulls are equal.
    "DECODE": SQLFunction(3...255) { values throws(SQLError) in
      var place = 1
      while place + 1 < values.count {
        let isSame = values[0].isNull ? values[place].isNull : try values[0].order(values[place]) == 0
        if isSame { return values[place + 1] }
        place += 2
      }
      return place < values.count ? values[place] : .null
    },
    "GREATEST": SQLFunction(1...100) { values throws(SQLError) in try outermost(values, sign: 1) },
    "LEAST": SQLFunction(1...100) { values throws(SQLError) in try outermost(values, sign: -1) },
  ]

  private static func outermost(_ values: [SQLValue], sign: Int) throws(SQLError) -> SQLValue {
    var best = values[0]
    for value in values {
      guard let order = try value.order(best) else { return .null }
      if order * sign > 0 { best = value }
    }
    return best
  }
}

extension SQLFunction {
  private static let texts: [String: SQLFunction] = [
    "UPPER": strict(1...1) { values in .text(values[0].text.uppercased()) },
    "LOWER": strict(1...1) { values in .text(values[0].text.lowercased()) },
    "LENGTH": strict(1...1) { values in .number(BigDecimal(Int64(values[0].text.unicodeScalars.count))) },
    "CONCAT": SQLFunction(2...2) { values in SQLValue(text: values[0].text + values[1].text) },
    "TRIM": strict(1...1) { values in SQLValue(text: values[0].text.trimmingBlanks) },
    "LTRIM": strict(1...2) { values in SQLValue(text: trimmed(values, atStart: true)) },
    "RTRIM": strict(1...2) { values in SQLValue(text: trimmed(values, atStart: false)) },
    "REPLACE": strict(2...3) { values in
      guard !values[1].isNull else { return values[0] }
      return SQLValue(text: values[0].text.replacing(values[1].text, with: values.count == 3 ? values[2].text : ""))
    },
    "SUBSTR": strict(2...3) { values throws(SQLError) in
      let letters = Array(values[0].text.unicodeScalars)
      guard let start = try whole(values[1]) else { return .null }
      // From 1; below 0 it counts from the end, and 0 is 1.
      let first = start > 0 ? start - 1 : start == 0 ? 0 : max(letters.count + start, -1)
      guard first >= 0, first < letters.count else { return .null }
      let length = values.count == 3 ? try whole(values[2]) : letters.count
      guard let length, length > 0 else { return .null }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: letters[first..<min(letters.count, first + min(length, letters.count))])
      return SQLValue(text: String(text))
    },
    "INSTR": strict(2...2) { values in
      guard !values[1].isNull else { return .null }
      let (text, part) = (Array(values[0].text.unicodeScalars), Array(values[1].text.unicodeScalars))
      let place = (0..<max(0, text.count - part.count + 1)).first { text[$0...].starts(with: part) }
      return .number(BigDecimal(Int64(place.map { $0 + 1 } ?? 0)))
    },
  ]

  private static func trimmed(_ values: [SQLValue], atStart: Bool) -> String {
    let set = values.count == 2 ? values[1].text : " "
    var text = values[0].text[...]
    while let end = atStart ? text.first : text.last, set.contains(end) {
      if atStart { text.removeFirst() } else { text.removeLast() }
    }
    return String(text)
  }

  private static func whole(_ value: SQLValue) throws(SQLError) -> Int? {
    guard let number = try value.number() else { return nil }
    guard let whole = number.truncated.int64, abs(whole) < 1 << 40 else { throw .unsupported("\(number) is too large") }
    return Int(whole)
  }
}

extension SQLFunction {
  private static let numbers: [String: SQLFunction] = [
    "ABS": numeric { number in number.magnitude },
    "CEIL": numeric { number in number.ceil },
    "FLOOR": numeric { number in number.floor },
    "SIGN": numeric { number in BigDecimal(number.isZero ? 0 : number.isNegative ? -1 : 1) },
    "MOD": strict(2...2) { values throws(SQLError) in
      guard let number = try values[0].number(), let divisor = try values[1].number() else { return .null }
      // Oracle gives the number itself for the divisor 0.
      return .number((try? number.remainder(dividingBy: divisor)) ?? number)
    },
    "ROUND": strict(1...2) { values throws(SQLError) in
      if case .date(let date) = values[0] { return .date(SQLDate(day: Day(number: date.day.number + date.second / 43_200))) }
      return try rounded(values) { number, places in try number.rounded(toPlaces: places) }
    },
    "TRUNC": strict(1...2) { values throws(SQLError) in
      if case .date(let date) = values[0] { return .date(try truncated(date, values.dropFirst().first)) }
      return try rounded(values) { number, places in
        let scale = try BigDecimal("1e\(places)")
        return try number.multiplied(by: scale).truncated.divided(by: scale)
      }
    },
    "TO_NUMBER": strict(1...1) { values throws(SQLError) in try values[0].number().map(SQLValue.number) ?? .null },
  ]

  private static func numeric(_ body: @escaping @Sendable (BigDecimal) throws -> BigDecimal) -> SQLFunction {
    strict(1...1) { values throws(SQLError) in
      guard let number = try values[0].number(), let result = try? body(number) else { return .null }
      return .number(result)
    }
  }

  private static func rounded(
    _ values: [SQLValue], _ body: (BigDecimal, Int) throws -> BigDecimal
  ) throws(SQLError) -> SQLValue {
    guard let number = try values[0].number() else { return .null }
    guard let places = values.count == 2 ? try whole(values[1]) : 0 else { return .null }
    // What has too many digits to be cut at that place has none to cut.
    return .number((try? body(number, max(-40, min(40, places)))) ?? number)
  }
}
