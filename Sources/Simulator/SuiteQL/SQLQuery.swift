/// A query as it is written: one SELECT or several that are put together, their order and how many rows are wanted.
struct SQLQuery: Sendable, Equatable {
  var definitions: [SQLDefinition] = []
  var first: SQLTerm
  /// From left to right: in Oracle none of the set operators binds tighter.
  var others: [SQLCombination] = []
  var orderings: [SQLOrdering] = []
  /// `OFFSET n ROWS`
  var skippedRows = 0
  /// `FETCH FIRST n ROWS ONLY`
  var rowLimit: Int?
}

/// `WITH name (a, b) AS (SELECT …)`
struct SQLDefinition: Sendable, Equatable {
  /// In lower case, as its columns are.
  let name: String
  /// Those of the query unless there are some.
  let columns: [String]
  let query: SQLQuery
}

/// What a set operator puts together.
indirect enum SQLTerm: Sendable, Equatable {
  /// `SELECT …`
  case select(SQLSelect)
  /// `(SELECT … ORDER BY …)`
  case query(SQLQuery)
}

/// `UNION ALL SELECT …`
struct SQLCombination: Sendable, Equatable {
  enum Operator: Sendable { case union, intersect, minus }

  let kind: Operator
  /// Rows that are the same stay as many as they are.
  let isAll: Bool
  let term: SQLTerm
}

/// `SELECT … FROM … WHERE … GROUP BY … HAVING …`
struct SQLSelect: Sendable, Equatable {
  var isDistinct = false
  /// `TOP n`
  var rowLimit: Int?
  var selections: [SQLSelection] = []
  var source: SQLSource
  var condition: SQLExpression?
  var groups: [SQLExpression] = []
  var having: SQLExpression?
}

/// What stands behind `SELECT`.
enum SQLSelection: Sendable, Equatable {
  /// `*`, `customer.*`
  case all(of: String?)
  /// `total * 2 AS twice`
  case expression(SQLExpression, alias: String?)
}

/// What stands behind `FROM`.
indirect enum SQLSource: Sendable, Equatable {
  /// `customer c`, in lower case; the alias is what its columns are called by, the table's name unless there is another.
  case table(String, alias: String)
  /// `(SELECT …) c`; without a name its columns are called by theirs alone.
  case query(SQLQuery, alias: String?)
  /// `a LEFT JOIN b ON …`; nil for a cross join.
  case join(SQLJoinKind, SQLSource, SQLSource, on: SQLExpression?)
}

enum SQLJoinKind: Sendable, Equatable {
  /// `a, b`: of all rows, until WHERE says more.
  case comma
  case inner, left, right, full
}

/// `companyname DESC NULLS FIRST`
struct SQLOrdering: Sendable, Equatable {
  let expression: SQLExpression
  var isDescending = false
  /// As in Oracle nulls are last when ascending, first when descending.
  var nullsFirst: Bool?
}
