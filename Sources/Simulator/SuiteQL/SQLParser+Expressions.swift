import Decimals

extension SQLParser {
  /// `a = 1 OR b = 2`
  mutating func condition() throws(SQLError) -> SQLExpression {
    var parts = [try conjunction()]
    while accept("OR") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(SQLError) -> SQLExpression {
    var parts = [try negation()]
    while accept("AND") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(SQLError) -> SQLExpression {
    guard accept("NOT") else { return try predicate() }
    return .not(try nested { parser throws(SQLError) in try parser.negation() })
  }

  /// An expression, with what is asked of it.
  private mutating func predicate() throws(SQLError) -> SQLExpression {
    if isWord("EXISTS"), peek(1) == .mark("(") {
      advance()
      return .exists(try subquery())
    }
    let left = try expression()
    if case .row(let parts) = left { return try rowTest(parts) }
    if case .mark(let mark) = token {
      let sign = mark == "!=" || mark == "^=" ? "<>" : mark
      if let comparison = SQLComparison(rawValue: sign) {
        advance()
        return .comparison(comparison, left, try expression())
      }
    }
    if accept("IS") {
      let isNegated = accept("NOT")
      try expect(word: "NULL")
      return isNegated ? .not(.isNull(left)) : .isNull(left)
    }
    let isNegated = accept("NOT")
    guard let test = try test(of: left) else {
      if isNegated { throw unexpected("LIKE, IN or BETWEEN") }
      return left
    }
    return isNegated ? .not(test) : test
  }

  private mutating func test(of left: SQLExpression) throws(SQLError) -> SQLExpression? {
    if accept("LIKE") {
      let pattern = try expression()
      return .like(left, pattern, escape: accept("ESCAPE") ? try expression() : nil)
    }
    if accept("BETWEEN") {
      let low = try expression()
      try expect(word: "AND")
      return .isBetween(left, low, try expression())
    }
    guard accept("IN") else { return nil }
    if isSubquery { return .isFound([left], try subquery()) }
    try expect(mark: "(")
    var list: [SQLExpression] = []
    repeat { list.append(try expression()) } while accept(mark: ",")
    try expect(mark: ")")
    return .isAmong(left, list)
  }

  /// `(a, b) IN ((1, 2), (3, 4))`, `(a, b) NOT IN (SELECT …)`
  private mutating func rowTest(_ parts: [SQLExpression]) throws(SQLError) -> SQLExpression {
    let isNegated = accept("NOT")
    try expect(word: "IN")
    var test: SQLExpression
    if isSubquery {
      test = .isFound(parts, try subquery())
    } else {
      try expect(mark: "(")
      var choices: [SQLExpression] = []
      repeat {
        guard case .row(let values) = try operand(), values.count == parts.count else {
          throw .unsupported("a list of \(parts.count) values is expected behind IN")
        }
        choices.append(.all(zip(parts, values).map { .comparison(.equal, $0, $1) }))
      } while accept(mark: ",")
      try expect(mark: ")")
      test = .any(choices)
    }
    return isNegated ? .not(test) : test
  }

  mutating func subquery() throws(SQLError) -> SQLQuery {
    try expect(mark: "(")
    let query = try nested { parser throws(SQLError) in try parser.query() }
    try expect(mark: ")")
    return query
  }

  /// `a + b || c`: of one precedence in Oracle, from left to right.
  mutating func expression() throws(SQLError) -> SQLExpression {
    var left = try product()
    while true {
      if try accept(operator: "+") {
        left = .arithmetic(.plus, left, try product())
      } else if try accept(operator: "-") {
        left = .arithmetic(.minus, left, try product())
      } else if try accept(operator: "||") {
        left = .joined(left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(SQLError) -> SQLExpression {
    var left = try factor()
    while true {
      if try accept(operator: "*") {
        left = .arithmetic(.times, left, try factor())
      } else if try accept(operator: "/") {
        left = .arithmetic(.divided, left, try factor())
      } else {
        return left
      }
    }
  }

  private mutating func factor() throws(SQLError) -> SQLExpression {
    if accept(mark: "-") { return .negated(try nested { parser throws(SQLError) in try parser.factor() }) }
    if accept(mark: "+") { return try nested { parser throws(SQLError) in try parser.factor() } }
    return try operand()
  }

  private mutating func operand() throws(SQLError) -> SQLExpression {
    switch token {
    case .number(let text):
      guard let number = try? BigDecimal(text) else { throw .unsupported("'\(text)' is no number") }
      advance()
      return .literal(.number(number))
    case .string(let text):
      advance()
      return .literal(SQLValue(text: text))
    case .parameter:
      advance()
      return .parameter(nextParameter())
    case .mark("("):
      if isSubquery { return .query(try subquery()) }
      advance()
      var inner = [try nested { parser throws(SQLError) in try parser.condition() }]
      while accept(mark: ",") { inner.append(try nested { parser throws(SQLError) in try parser.expression() }) }
      try expect(mark: ")")
      return inner.count == 1 ? inner[0] : .row(inner)
    case .word(let word):
      return try named(word)
    case .quotedName(let name):
      advance()
      return try column(name)
    default:
      throw unexpected("an expression")
    }
  }

  private mutating func named(_ word: String) throws(SQLError) -> SQLExpression {
    switch word.uppercased() {
    case "NULL":
      advance()
      return .literal(.null)
    case "CASE":
      advance()
      return try nested { parser throws(SQLError) in try parser.choice() }
    case "DATE" where peek(1).isString:
      // DATE '2026-01-31'
      advance()
      return .call("TO_DATE", [try operand(), .literal(.text("YYYY-MM-DD"))])
    case "SELECT", "FROM", "WHERE", "ORDER", "GROUP", "BY":
      throw unexpected("an expression")
    default:
      advance()
      if token == .mark("("), peek(1) != .mark("+") || peek(2) != .mark(")") { return try call(word.uppercased()) }
      return try column(word)
    }
  }

  /// `name`, `alias.name`, `BUILTIN.DF(name)`
  private mutating func column(_ first: String) throws(SQLError) -> SQLExpression {
    guard accept(mark: ".") else { return acceptOptional(.column(of: nil, first.lowercased())) }
    let second = try name("a column")
    let column = SQLExpression.column(of: first.lowercased(), second.lowercased())
    if token == .mark("("), peek(1) != .mark("+") || peek(2) != .mark(")") {
      return try call("\(first).\(second)".uppercased())
    }
    return acceptOptional(column)
  }

  /// `(+)` behind a column.
  private mutating func acceptOptional(_ column: SQLExpression) -> SQLExpression {
    guard token == .mark("("), peek(1) == .mark("+"), peek(2) == .mark(")") else { return column }
    for _ in 0..<3 { advance() }
    return .optional(column)
  }

  private mutating func call(_ name: String) throws(SQLError) -> SQLExpression {
    try expect(mark: "(")
    if let aggregate = SQLAggregate(rawValue: name) { return try self.aggregate(aggregate) }
    var arguments: [SQLExpression] = []
    if name == "EXTRACT" {
      // EXTRACT(YEAR FROM trandate)
      arguments.append(.literal(.text(try self.name("YEAR, MONTH or DAY").uppercased())))
      try expect(word: "FROM")
    }
    if token != .mark(")") {
      repeat {
        arguments.append(try nested { parser throws(SQLError) in try parser.expression() })
      } while accept(mark: ",")
    }
    try expect(mark: ")")
    if isWord("OVER") { throw .unsupported("a window function, at 'OVER'") }
    return .call(name, arguments)
  }

  private mutating func aggregate(_ aggregate: SQLAggregate) throws(SQLError) -> SQLExpression {
    var (argument, isDistinct): (SQLExpression?, Bool) = (nil, false)
    if aggregate != .count || !accept(mark: "*") {
      isDistinct = accept("DISTINCT")
      if !isDistinct { _ = accept("ALL") }
      argument = try nested { parser throws(SQLError) in try parser.expression() }
    }
    try expect(mark: ")")
    if isWord("OVER") { throw .unsupported("a window function, at 'OVER'") }
    return .aggregate(aggregate, of: argument, isDistinct: isDistinct)
  }

  /// Behind `CASE`.
  private mutating func choice() throws(SQLError) -> SQLExpression {
    let operand = isWord("WHEN") ? nil : try expression()
    var branches: [SQLBranch] = []
    while accept("WHEN") {
      let condition = operand == nil ? try self.condition() : try expression()
      try expect(word: "THEN")
      branches.append(SQLBranch(condition: condition, value: try expression()))
    }
    guard !branches.isEmpty else { throw unexpected("WHEN") }
    let otherwise = accept("ELSE") ? try expression() : nil
    try expect(word: "END")
    return .choice(of: operand, branches, otherwise: otherwise)
  }
}

extension SQLToken {
  fileprivate var isString: Bool { if case .string = self { true } else { false } }
}
