/// Queries that are put together by set operators, from left to right.
final class SQLSetPlan: SQLPlan {
  struct Part {
    let kind: SQLCombination.Operator
    let isAll: Bool
    let plan: any SQLPlan
  }

  private let first: any SQLPlan
  private let parts: [Part]
  private let order: SQLOrder
  private let window: SQLWindow

  /// The names are the first query's; an order is by them or by their numbers.
  init(
    _ first: any SQLPlan, _ parts: [Part], _ orderings: [SQLOrdering], _ window: SQLWindow, _ context: SQLContext
  ) throws(SQLError) {
    for part in parts where part.plan.names.count != first.names.count {
      // Oracle's words (ORA-01789).
      throw .unsupported("query block has incorrect number of result columns")
    }
    let relation = SQLRelation(SQLDerived(first, names: first.names), name: "")
    let scope = SQLScope([SQLScope.Source(alias: "", relation: relation)], context, [:], in: nil)
    let selections = try SQLSelections([.all(of: nil)], scope)
    var keys: [SQLOrder.Key] = []
    for ordering in try orderings.qualified(selections, isDistinct: false, scope) {
      keys.append(SQLOrder.Key(try SQLCompiler(scope).value(ordering.expression), ordering))
    }
    (self.first, self.parts, order, self.window) = (first, parts, SQLOrder(keys: keys), window)
  }

  var names: [String] { first.names }

  var isCorrelated: Bool { first.isCorrelated || parts.contains { $0.plan.isCorrelated } }

  func forEach(
    in outer: SQLFrame?, _ work: SQLWork, _ body: (SQLAnswer) throws(SQLError) -> Bool
  ) throws(SQLError) -> Bool {
    var cursor = SQLWindow.Cursor(window)
    if window.limit == 0 { return true }
    let rows = try rows(in: outer, work)
    for place in try places(of: rows, in: outer, work) {
      guard try cursor.hand(.known(rows[place]), to: body) else { break }
    }
    return !cursor.isStopped
  }

  /// The places of the rows in their order.
  private func places(of rows: [[SQLValue]], in outer: SQLFrame?, _ work: SQLWork) throws(SQLError) -> [Int] {
    if order.isEmpty { return Array(rows.indices) }
    let frame = SQLFrame(slots: 1, in: outer, work)
    var keys: [[SQLValue]] = []
    for row in rows {
      frame.rows[0] = .values(row)
      keys.append(try order.values(frame))
    }
    return try order.sorted(keys)
  }

  private func rows(in outer: SQLFrame?, _ work: SQLWork) throws(SQLError) -> [[SQLValue]] {
    var rows = try rows(of: first, in: outer, work)
    for part in parts {
      let others = try self.rows(of: part.plan, in: outer, work)
      switch part.kind {
      case .union: rows = part.isAll ? rows + others : (rows + others).unique
      case .intersect:
        let known = Set(others)
        rows = rows.unique.filter(known.contains)
      case .minus:
        let known = Set(others)
        rows = rows.unique.filter { !known.contains($0) }
      }
    }
    return rows
  }

  private func rows(of plan: any SQLPlan, in outer: SQLFrame?, _ work: SQLWork) throws(SQLError) -> [[SQLValue]] {
    var rows: [[SQLValue]] = []
    _ = try plan.forEach(in: outer, work) { row throws(SQLError) in
      try work.hold()
      rows.append(try row.values())
      return true
    }
    return rows
  }
}

extension [[SQLValue]] {
  /// Of rows that are the same the first; here two nulls are.
  fileprivate var unique: [[SQLValue]] {
    var seen: Set<[SQLValue]> = []
    return filter { seen.insert($0).inserted }
  }
}
