/// A step of a SELECT that puts rows into the frame, one combination after the other.
protocol SQLOperator: AnyObject {
  /// The sources whose rows it puts there.
  var slots: [Int] { get }

  /// Calls `body` for each combination until it says that it is enough, and says whether it was not.
  func forEach(_ frame: SQLFrame, _ body: () throws(SQLError) -> Bool) throws(SQLError) -> Bool
}

/// One combination of nothing: what a table is joined with when its rows are found by a value from outside.
final class SQLUnit: SQLOperator {
  let slots: [Int] = []

  func forEach(_ frame: SQLFrame, _ body: () throws(SQLError) -> Bool) throws(SQLError) -> Bool { try body() }
}

/// The rows of a source that pass some tests.
final class SQLScan: SQLOperator {
  let slot: Int
  let relation: SQLRelation
  private let tests: [SQLTest]

  init(_ slot: Int, _ relation: SQLRelation, _ tests: [SQLTest]) {
    (self.slot, self.relation, self.tests) = (slot, relation, tests)
  }

  var slots: [Int] { [slot] }

  func forEach(_ frame: SQLFrame, _ body: () throws(SQLError) -> Bool) throws(SQLError) -> Bool {
    try relation.forEach(frame.work) { row throws(SQLError) in
      try frame.work.step()
      frame.rows[slot] = row
      return try accepts(frame) ? try body() : true
    }
  }

  /// Whether the row in the frame passes.
  func accepts(_ frame: SQLFrame) throws(SQLError) -> Bool {
    for test in tests { guard try test(frame) == true else { return false } }
    return true
  }
}
