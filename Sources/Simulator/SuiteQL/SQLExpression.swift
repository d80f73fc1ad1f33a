/// An expression or a condition; which of the two is decided when it is compiled.
indirect enum SQLExpression: Sendable, Equatable {
  /// `12`, `'Acme'`, `NULL`
  case literal(SQLValue)
  /// `?`, by its place from 0.
  case parameter(Int)
  /// `companyname`, `c.companyname`, in lower case.
  case column(of: String?, String)
  /// `c.salesrep(+)`: its table may have no row that fits.
  case optional(SQLExpression)
  /// `-a`
  case negated(SQLExpression)
  /// `a + b`
  case arithmetic(SQLArithmetic, SQLExpression, SQLExpression)
  /// `a || b`
  case joined(SQLExpression, SQLExpression)
  /// `UPPER(a)`; the name is in capitals, with what stands before its point.
  case call(String, [SQLExpression])
  /// `COUNT(*)`, `SUM(DISTINCT a)`
  case aggregate(SQLAggregate, of: SQLExpression?, isDistinct: Bool)
  /// `CASE a WHEN 1 THEN b ELSE c END`, `CASE WHEN a = 1 THEN b ELSE c END`
  case choice(of: SQLExpression?, [SQLBranch], otherwise: SQLExpression?)
  /// `(SELECT MAX(id) FROM …)`
  case query(SQLQuery)
  /// `(a, b)` before IN
  case row([SQLExpression])

  /// `a < b`
  case comparison(SQLComparison, SQLExpression, SQLExpression)
  /// `a IS NULL`
  case isNull(SQLExpression)
  /// `a LIKE b ESCAPE '!'`
  case like(SQLExpression, SQLExpression, escape: SQLExpression?)
  /// `a IN (b, c)`
  case isAmong(SQLExpression, [SQLExpression])
  /// `a IN (SELECT …)`, `(a, b) IN (SELECT …)`
  case isFound([SQLExpression], SQLQuery)
  /// `a BETWEEN b AND c`
  case isBetween(SQLExpression, SQLExpression, SQLExpression)
  /// `EXISTS (SELECT …)`
  case exists(SQLQuery)
  /// `NOT a`
  case not(SQLExpression)
  /// `a AND b`, `a OR b`: lists, so that a long condition is not a deep one.
  case all([SQLExpression])
  case any([SQLExpression])
}

/// `WHEN condition THEN value`
struct SQLBranch: Sendable, Equatable {
  /// What the CASE is about is compared with, when it is about something.
  let condition: SQLExpression
  let value: SQLExpression
}

enum SQLArithmetic: String, Sendable { case plus = "+", minus = "-", times = "*", divided = "/" }

enum SQLComparison: String, Sendable {
  case equal = "=", unequal = "<>", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
}

enum SQLAggregate: String, Sendable, CaseIterable { case count = "COUNT", sum = "SUM", min = "MIN", max = "MAX", avg = "AVG" }

extension SQLExpression {
  /// What it consists of; what stands in a query within it belongs to that query.
  var operands: [SQLExpression] {
    switch self {
    case .literal, .parameter, .column, .query, .exists: []
    case .optional(let operand), .negated(let operand), .isNull(let operand), .not(let operand): [operand]
    case .arithmetic(_, let left, let right), .joined(let left, let right), .comparison(_, let left, let right): [left, right]
    case .call(_, let operands), .row(let operands), .all(let operands), .any(let operands), .isFound(let operands, _): operands
    case .aggregate(_, let operand, _): operand.map { [$0] } ?? []
    case .choice(let operand, let branches, let otherwise):
      [operand, otherwise].compactMap { $0 } + branches.flatMap { [$0.condition, $0.value] }
    case .like(let operand, let pattern, let escape): [operand, pattern] + (escape.map { [$0] } ?? [])
    case .isAmong(let operand, let list): [operand] + list
    case .isBetween(let operand, let low, let high): [operand, low, high]
    }
  }

  /// Whether this or something it consists of passes the test.
  func contains(_ test: (SQLExpression) -> Bool) -> Bool { test(self) || operands.contains { $0.contains(test) } }

  var hasAggregate: Bool { contains { if case .aggregate = $0 { true } else { false } } }

  /// The same with every operand put through `body`.
  func mapped(_ body: (SQLExpression) -> SQLExpression) -> SQLExpression {
    switch self {
    case .literal, .parameter, .column, .query, .exists: self
    case .optional(let operand): .optional(body(operand))
    case .negated(let operand): .negated(body(operand))
    case .isNull(let operand): .isNull(body(operand))
    case .not(let operand): .not(body(operand))
    case .arithmetic(let sign, let left, let right): .arithmetic(sign, body(left), body(right))
    case .joined(let left, let right): .joined(body(left), body(right))
    case .comparison(let sign, let left, let right): .comparison(sign, body(left), body(right))
    case .call(let name, let operands): .call(name, operands.map(body))
    case .row(let operands): .row(operands.map(body))
    case .all(let operands): .all(operands.map(body))
    case .any(let operands): .any(operands.map(body))
    case .isFound(let operands, let query): .isFound(operands.map(body), query)
    case .aggregate(let kind, let operand, let isDistinct): .aggregate(kind, of: operand.map(body), isDistinct: isDistinct)
    case .choice(let operand, let branches, let otherwise):
      .choice(
        of: operand.map(body), branches.map { SQLBranch(condition: body($0.condition), value: body($0.value)) },
        otherwise: otherwise.map(body))
    case .like(let operand, let pattern, let escape): .like(body(operand), body(pattern), escape: escape.map(body))
    case .isAmong(let operand, let list): .isAmong(body(operand), list.map(body))
    case .isBetween(let operand, let low, let high): .isBetween(body(operand), body(low), body(high))
    }
  }

  /// The parts of a condition that must all hold.
  var conjuncts: [SQLExpression] { if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] } }
}
