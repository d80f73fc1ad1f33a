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

  /// In capitals.
  static var names: [String] { Array(all.keys) }

  private static let all = choices.merging(texts) { $1 }.merging(numbers) { $1 }.merging(dates) { $1 }

  /// A function of `count` arguments that gives null when the first is.
  static func strict(_ arity: ClosedRange<Int>, _ body: @escaping Body) -> SQLFunction {
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
