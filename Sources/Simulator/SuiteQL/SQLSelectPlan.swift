/// A SELECT, ready to run.
final class SQLSelectPlan: SQLPlan {
  let names: [String]
  private let scope: SQLScope
  private let input: any SQLOperator
  private let rowTests: [SQLRowTest]
  private let groups: Groups?
  private let columns: [SQLCode]
  private let isDistinct: Bool
  private let order: SQLOrder
  private let window: SQLWindow

  /// How rows become groups.
  private struct Groups {
    let keys: [SQLCode]
    let aggregations: [SQLAggregation]
    let having: SQLTest?
  }

  var isCorrelated: Bool { scope.isCorrelated }

  /// Throws for what the query names and is not there, and for what does not go together.
  init(_ select: SQLSelect, _ orderings: [SQLOrdering], _ window: SQLWindow, _ planner: SQLPlanner) throws(SQLError) {
    let (scope, input, rowTests) = try SQLSourcePlanner(select.source, planner).plan(select.condition)
    let selections = try SQLSelections(select.selections, scope)
    let orderings = try orderings.qualified(selections, isDistinct: select.isDistinct, scope)
    let compiler = SQLCompiler(scope)
    let isGrouped =
      !select.groups.isEmpty || select.having != nil || selections.expressions.contains(where: \.hasAggregate)
      || orderings.contains { $0.expression.hasAggregate }
    var keys: [SQLCode] = []
    if isGrouped {
      let expressions = select.groups.map(scope.qualified)
      keys = try compiler.values(expressions)
      scope.grouping = SQLGrouping(expressions)
    }
    defer { scope.grouping = nil }
    var having: SQLTest?
    if let expression = select.having { having = try compiler.test(scope.qualified(expression)) }
    let columns = try compiler.values(selections.expressions)
    var orderKeys: [SQLOrder.Key] = []
    for ordering in orderings { orderKeys.append(SQLOrder.Key(try compiler.value(ordering.expression), ordering)) }
    groups = scope.grouping.map { Groups(keys: keys, aggregations: $0.aggregations, having: having) }
    (self.scope, self.input, self.rowTests, self.columns) = (scope, input, rowTests, columns)
    (names, isDistinct, order, self.window) = (selections.names, select.isDistinct, SQLOrder(keys: orderKeys), window)
  }

  func forEach(
    in outer: SQLFrame?, _ work: SQLWork, _ body: (SQLAnswer) throws(SQLError) -> Bool
  ) throws(SQLError) -> Bool {
    let frame = SQLFrame(slots: scope.sources.count, in: outer, work)
    var cursor = SQLWindow.Cursor(window)
    if window.limit == 0 { return true }
    if order.isEmpty {
      try arrived(frame) { row throws(SQLError) in try cursor.hand(row, to: body) }
    } else {
      try arranged(frame) { row throws(SQLError) in try cursor.hand(row, to: body) }
    }
    return !cursor.isStopped
  }

  /// Without an order each row has its place at once.
  private func arrived(_ frame: SQLFrame, _ each: (SQLAnswer) throws(SQLError) -> Bool) throws(SQLError) {
    var seen: Set<[SQLValue]> = []
    let pending = SQLAnswer.pending(frame, columns)
    try forEachResult(frame) { () throws(SQLError) in
      guard isDistinct else { return try each(pending) }
      let row = try pending.values()
      guard seen.insert(row).inserted else { return true }
      try frame.work.hold()
      return try each(.known(row))
    }
  }

  /// All rows with what they are ordered by; a row is computed when it is asked for, unless rows must differ.
  private func arranged(_ frame: SQLFrame, _ each: (SQLAnswer) throws(SQLError) -> Bool) throws(SQLError) {
    var found: [(moment: SQLFrame.Moment, values: [SQLValue])] = []
    var keys: [[SQLValue]] = []
    var seen: Set<[SQLValue]> = []
    let pending = SQLAnswer.pending(frame, columns)
    try forEachResult(frame) { () throws(SQLError) in
      let row = isDistinct ? try pending.values() : []
      if isDistinct, !seen.insert(row).inserted { return true }
      try frame.work.hold()
      keys.append(try order.values(frame))
      found.append((frame.moment, row))
      return true
    }
    for place in try order.sorted(keys) {
      if !isDistinct { frame.moment = found[place].moment }
      guard try each(isDistinct ? .known(found[place].values) : pending) else { return }
    }
  }

  /// Calls `body` with each row, or each group, in the frame, until it says that it is enough.
  private func forEachResult(_ frame: SQLFrame, _ body: () throws(SQLError) -> Bool) throws(SQLError) {
    guard let groups else { return try forEachRow(frame, body) }
    var places: [SQLKey: Int] = [:]
    var found: [(key: SQLKey, gathered: [SQLAccumulator])] = []
    try forEachRow(frame) { () throws(SQLError) in
      let key = try groups.keys.key(frame)
      let place: Int
      if let known = places[key] {
        place = known
      } else {
        try frame.work.hold()
        place = found.count
        places[key] = place
        found.append((key, groups.aggregations.map { _ in SQLAccumulator() }))
      }
      for (number, aggregation) in groups.aggregations.enumerated() {
        try found[place].gathered[number].add(frame, aggregation)
      }
      return true
    }
    // Without GROUP BY all rows are one group, even if there is none.
    if groups.keys.isEmpty, found.isEmpty { found = [(.many([]), groups.aggregations.map { _ in SQLAccumulator() })] }
    for entry in found {
      frame.keys = entry.key.values
      frame.aggregates = zip(entry.gathered, groups.aggregations).map { $0.result($1) }
      if let having = groups.having { guard try having(frame) == true else { continue } }
      guard try body() else { return }
    }
  }

  private func forEachRow(_ frame: SQLFrame, _ body: () throws(SQLError) -> Bool) throws(SQLError) {
    _ = try input.forEach(frame) { () throws(SQLError) in
      for rowTest in rowTests where try rowTest.test(frame) != true { return !rowTest.isBound }
      guard try body() else { return false }
      frame.rowNumber += 1
      return true
    }
  }
}
