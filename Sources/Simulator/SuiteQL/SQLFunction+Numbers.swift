import Decimals

extension BigDecimal {
  /// Without its fraction.
  var truncated: BigDecimal { isNegative ? ceil : floor }
}

extension SQLFunction {
  static let numbers: [String: SQLFunction] = [
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
    "POWER": strict(2...2) { values throws(SQLError) in
      guard let base = try values[0].number(), let exponent = try values[1].number() else { return .null }
      guard let count = exponent.int64, 0...1000 ~= count else {
        throw .unsupported("POWER wants a whole exponent from 0 to 1000")
      }
      var result = BigDecimal(1)
      for _ in 0..<count {
        guard let product = try? result.multiplied(by: base) else { throw .unsupported("a number is too large") }
        result = product
      }
      return .number(result)
    },
    "SQRT": strict(1...1) { values throws(SQLError) in
      guard let number = try values[0].number() else { return .null }
      guard !number.isNegative else { throw .unsupported("SQRT of a number below 0") }
      return .number(try root(of: number))
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

  /// By Newton's steps, from what a binary number knows of it.
  private static func root(of number: BigDecimal) throws(SQLError) -> BigDecimal {
    guard !number.isZero, let guess = Double(number.description)?.squareRoot() else { return number }
    guard var root = try? BigDecimal("\(guess)") else { return number }
    for _ in 0..<3 {
      guard let next = try? number.divided(by: root).adding(root).multiplied(by: BigDecimal("0.5")) else { break }
      root = next
    }
    return (try? root.rounded(toPlaces: 30)) ?? root
  }
}
