/// What an expression is evaluated over: a row of each source of its SELECT, or a group of them.
final class SQLFrame {
  /// By the sources' slots.
  var rows: [SQLRow]
  /// What the group's rows have in common, in the order of GROUP BY.
  var keys: [SQLValue] = []
  /// The results of the SELECT's aggregates for the group.
  var aggregates: [SQLValue] = []
  /// `ROWNUM`: the number that the row has if it is accepted, from 1.
  var rowNumber = 1
  /// That of the SELECT around this one.
  let outer: SQLFrame?
  let work: SQLWork

  init(slots: Int, in outer: SQLFrame?, _ work: SQLWork) {
    rows = Array(repeating: .absent, count: slots)
    (self.outer, self.work) = (outer, work)
  }

  /// What is to be put back when a row is looked at again.
  struct Moment {
    fileprivate let rows: [SQLRow]
    fileprivate let keys: [SQLValue]
    fileprivate let aggregates: [SQLValue]
    fileprivate let rowNumber: Int
  }

  var moment: Moment {
    get { Moment(rows: rows, keys: keys, aggregates: aggregates, rowNumber: rowNumber) }
    set { (rows, keys, aggregates, rowNumber) = (newValue.rows, newValue.keys, newValue.aggregates, newValue.rowNumber) }
  }

  /// So many SELECTs further out.
  func ancestor(_ depth: Int) -> SQLFrame {
    var frame = self
    for _ in 0..<depth { frame = frame.outer! }
    return frame
  }
}

/// A row of a source.
enum SQLRow {
  /// Of an outer join, where no row fits.
  case absent
  case record(Row)
  case values([SQLValue])
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
