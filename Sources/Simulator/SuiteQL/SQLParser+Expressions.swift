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
    if isWord("EXISTS") { throw .unsupported("a query within a query") }
    let left = try expression()
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
    try expect(mark: "(")
    if isWord("SELECT") { throw .unsupported("a query within a query") }
    var list: [SQLExpression] = []
    repeat { list.append(try expression()) } while accept(mark: ",")
    try expect(mark: ")")
    return .isAmong(left, list)
  }

  /// `a + b || c`: of one precedence in Oracle, from left to right.
  mutating func expression() throws(SQLError) -> SQLExpression {
    var left = try product()
    while true {
      try countOperator()
      if accept(mark: "+") {
        left = .arithmetic(.plus, left, try product())
      } else if accept(mark: "-") {
        left = .arithmetic(.minus, left, try product())
      } else if accept(mark: "||") {
        left = .joined(left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(SQLError) -> SQLExpression {
    var left = try factor()
    while true {
      try countOperator()
      if accept(mark: "*") {
        left = .arithmetic(.times, left, try factor())
      } else if accept(mark: "/") {
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
      advance()
      if isWord("SELECT") { throw .unsupported("a query within a query") }
      let inner = try nested { parser throws(SQLError) in try parser.condition() }
      try expect(mark: ")")
      return inner
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
      if token == .mark("(") { return try call(word.uppercased()) }
      return try column(word)
    }
  }

  /// `name`, `alias.name`, `BUILTIN.DF(name)`
  private mutating func column(_ first: String) throws(SQLError) -> SQLExpression {
    guard accept(mark: ".") else { return .column(of: nil, first.lowercased()) }
    let second = try name("a column")
    if token == .mark("(") { return try call("\(first).\(second)".uppercased()) }
    return .column(of: first.lowercased(), second.lowercased())
  }

  private mutating func call(_ name: String) throws(SQLError) -> SQLExpression {
    try expect(mark: "(")
    if let aggregate = SQLAggregate(rawValue: name) { return try self.aggregate(aggregate) }
    var arguments: [SQLExpression] = []
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
