/// What an expression is evaluated over: a row of each table of the query, and what was gathered from many.
final class SQLFrame {
  /// In the order of the query's sources.
  var rows: [Row] = []
  /// The results of the query's aggregates, once all rows were seen.
  var aggregates: [SQLValue] = []
  /// `ROWNUM`: the number that the row has if it is accepted, from 1.
  var rowNumber = 1
}

/// An expression, ready to run.
struct SQLCode {
  typealias Evaluation = (SQLFrame) throws(SQLError) -> SQLValue

  /// Its value, when it is the same for every row.
  let constant: SQLValue?
  let evaluate: Evaluation

  init(_ evaluate: @escaping Evaluation) { (constant, self.evaluate) = (nil, evaluate) }

  init(constant: SQLValue) {
    self.constant = constant
    evaluate = { (_) throws(SQLError) in constant }
  }
}

/// A condition, ready to run: nil is neither true nor false, as with a null.
typealias SQLTest = (SQLFrame) throws(SQLError) -> Bool?
