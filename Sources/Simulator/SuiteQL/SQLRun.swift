/// A part of what a query finds.
struct SQLResult {
  /// The names of the columns.
  let names: [String]
  /// The rows of the page.
  var rows: [[SQLValue]] = []
  /// Of all pages.
  var count = 0
}

extension SQLPlan {
  /// Runs the query; of its rows those in `page` are computed.
  func run(page: Range<Int>) throws(SQLError) -> SQLResult {
    guard let keySet = query.keySet else { return try ownRows(page) }
    return try keySet.rows(of: ownRows(0..<Int.max), above: parameters, page: page)
  }

  private func ownRows(_ page: Range<Int>) throws(SQLError) -> SQLResult {
    if !aggregates.isEmpty { return try aggregated(page) }
    if query.isDistinct || !orderings.isEmpty { return try arranged(page) }
    return try streamed(page)
  }

  private func names() -> [String] { columns.map(\.name) }

  private func values(_ frame: SQLFrame) throws(SQLError) -> [SQLValue] {
    var values: [SQLValue] = []
    values.reserveCapacity(columns.count)
    for column in columns { values.append(try column.code.evaluate(frame)) }
    return values
  }

  /// Calls `body` with each row that the condition accepts.
  private func forEachRow(_ frame: SQLFrame, _ body: () throws(SQLError) -> Void) throws(SQLError) {
    let condition = condition
    try table.forEach { row throws(SQLError) in
      if frame.rows.isEmpty { frame.rows.append(row) } else { frame.rows[0] = row }
      if let condition { guard try condition(frame) == true else { return } }
      try body()
      frame.rowNumber += 1
    }
  }

  /// The rows that are left by OFFSET and FETCH, out of so many.
  private func limited(_ count: Int) -> Range<Int> {
    let start = min(query.skippedRows, count)
    return start..<(query.rowLimit.map { min(count, start + min($0, count)) } ?? count)
  }

  /// One row, of whatever was accepted.
  private func aggregated(_ page: Range<Int>) throws(SQLError) -> SQLResult {
    let frame = SQLFrame()
    var accumulators = aggregates.map(SQLAccumulator.init)
    try forEachRow(frame) { () throws(SQLError) in
      for place in accumulators.indices { try accumulators[place].add(frame) }
    }
    frame.aggregates = accumulators.map(\.result)
    var result = SQLResult(names: names())
    result.count = limited(1).count
    if result.count == 1, page.contains(0) { result.rows = [try values(frame)] }
    return result
  }

  /// Without an order each row has its place at once, and only the page is computed.
  private func streamed(_ page: Range<Int>) throws(SQLError) -> SQLResult {
    let frame = SQLFrame()
    var result = SQLResult(names: names())
    var count = 0
    try forEachRow(frame) { () throws(SQLError) in
      let place = count - query.skippedRows
      if page.contains(place), place < query.rowLimit ?? .max { result.rows.append(try values(frame)) }
      count += 1
    }
    result.count = limited(count).count
    return result
  }

  /// All rows with what they are ordered by; the page is computed at the end, unless they must differ.
  private func arranged(_ page: Range<Int>) throws(SQLError) -> SQLResult {
    let frame = SQLFrame()
    var found: [(row: Row, number: Int, values: [SQLValue], keys: [SQLValue])] = []
    var seen: Set<[SQLValue]> = []
    try forEachRow(frame) { () throws(SQLError) in
      var values: [SQLValue] = []
      if query.isDistinct {
        values = try self.values(frame)
        guard seen.insert(values).inserted else { return }
      }
      var keys: [SQLValue] = []
      for ordering in orderings { keys.append(try ordering.code.evaluate(frame)) }
      found.append((frame.rows[0], frame.rowNumber, values, keys))
    }
    let order = try sorted(found.map(\.keys))
    let range = limited(order.count)
    var result = SQLResult(names: names())
    result.count = range.count
    for place in order[range].dropFirst(page.lowerBound).prefix(page.count) {
      let entry = found[place]
      (frame.rows[0], frame.rowNumber) = (entry.row, entry.number)
      result.rows.append(query.isDistinct ? entry.values : try values(frame))
    }
    return result
  }

  /// The places of the keys in their order; of equals the earlier first.
  private func sorted(_ keys: [[SQLValue]]) throws(SQLError) -> [Int] {
    var failure: SQLError?
    let order = keys.indices.sorted { left, right in
      do throws(SQLError) {
        for (number, ordering) in orderings.enumerated() {
          let order = try Self.order(keys[left][number], keys[right][number], ordering.isDescending, ordering.nullsFirst)
          if order != 0 { return order < 0 }
        }
      } catch {
        failure = error
      }
      return left < right
    }
    if let failure { throw failure }
    return order
  }

  private static func order(
    _ left: SQLValue, _ right: SQLValue, _ isDescending: Bool, _ nullsFirst: Bool
  ) throws(SQLError) -> Int {
    if left.isNull || right.isNull {
      return left.isNull == right.isNull ? 0 : left.isNull == nullsFirst ? -1 : 1
    }
    let order = try left.order(right) ?? 0
    return isDescending ? -order : order
  }
}
