/// `SELECT * FROM (…) WHERE key > ? ORDER BY key` around a query: its rows by the value of a column, from above one on.
/// It is the one query of another that is known here, that by which clients go past the most rows of an answer.
struct SQLKeySet: Sendable {
  /// In lower case.
  let column: String
  /// The parameter, if there is a condition.
  let parameter: Int?

  /// The page of the rows that the query within gives.
  func rows(of all: SQLResult, above parameters: [SQLValue], page: Range<Int>) throws(SQLError) -> SQLResult {
    guard let place = all.names.firstIndex(of: column) else { throw .unknownColumn(column, []) }
    var kept: [[SQLValue]] = []
    for row in all.rows {
      guard let parameter else {
        kept.append(row)
        continue
      }
      if let order = try row[place].order(parameters[parameter]), order > 0 { kept.append(row) }
    }
    let rows = try sorted(kept, by: place).dropFirst(page.lowerBound).prefix(page.count)
    return SQLResult(names: all.names, rows: Array(rows), count: kept.count)
  }

  /// Null comes last; of equals the earlier first.
  private func sorted(_ rows: [[SQLValue]], by place: Int) throws(SQLError) -> [[SQLValue]] {
    var failure: SQLError?
    let sorted = rows.enumerated().sorted { left, right in
      do throws(SQLError) {
        let order = try left.element[place].order(right.element[place])
        guard let order, order != 0 else {
          return order == nil && left.element[place].isNull != right.element[place].isNull
            ? right.element[place].isNull : left.offset < right.offset
        }
        return order < 0
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    return sorted.map(\.element)
  }
}
