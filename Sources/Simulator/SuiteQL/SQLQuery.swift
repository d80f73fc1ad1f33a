/// A query as it is written.
struct SQLQuery: Sendable {
  var isDistinct = false
  var selections: [SQLSelection] = []
  /// The tables it reads: one, as long as there are no joins.
  var sources: [SQLSource] = []
  var condition: SQLExpression?
  var orderings: [SQLOrdering] = []
  /// `OFFSET n ROWS`
  var skippedRows = 0
  /// `FETCH FIRST n ROWS ONLY`, `TOP n`
  var rowLimit: Int?
  /// What stands around it.
  var keySet: SQLKeySet?
}

/// What stands behind `SELECT`.
enum SQLSelection: Sendable {
  /// `*`, `customer.*`
  case all(of: String?)
  /// `total * 2 AS twice`
  case expression(SQLExpression, alias: String?)
}

/// `customer c`
struct SQLSource: Sendable {
  /// In lower case.
  let table: String
  /// What its columns are called by; the table's name unless there is another.
  let alias: String
}

/// `companyname DESC NULLS FIRST`
struct SQLOrdering: Sendable {
  let expression: SQLExpression
  var isDescending = false
  /// As in Oracle nulls are last when ascending, first when descending.
  var nullsFirst: Bool?
}

/// An expression or a condition; which of the two is decided when it is compiled.
indirect enum SQLExpression: Sendable, Equatable {
  /// `12`, `'Acme'`, `NULL`
  case literal(SQLValue)
  /// `?`, by its place from 0.
  case parameter(Int)
  /// `companyname`, `c.companyname`, in lower case.
  case column(of: String?, String)
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

  /// `a < b`
  case comparison(SQLComparison, SQLExpression, SQLExpression)
  /// `a IS NULL`
  case isNull(SQLExpression)
  /// `a LIKE b ESCAPE '!'`
  case like(SQLExpression, SQLExpression, escape: SQLExpression?)
  /// `a IN (b, c)`
  case isAmong(SQLExpression, [SQLExpression])
  /// `a BETWEEN b AND c`
  case isBetween(SQLExpression, SQLExpression, SQLExpression)
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
