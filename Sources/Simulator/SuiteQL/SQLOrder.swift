/// What rows are ordered by.
struct SQLOrder {
  struct Key {
    let code: SQLCode
    let isDescending: Bool
    let nullsFirst: Bool

    init(_ code: SQLCode, _ ordering: SQLOrdering) {
      (self.code, isDescending) = (code, ordering.isDescending)
      nullsFirst = ordering.nullsFirst ?? ordering.isDescending
    }
  }

  let keys: [Key]

  var isEmpty: Bool { keys.isEmpty }

  func values(_ frame: SQLFrame) throws(SQLError) -> [SQLValue] {
    var values: [SQLValue] = []
    values.reserveCapacity(keys.count)
    for key in keys { values.append(try key.code.evaluate(frame)) }
    return values
  }

  /// The places of rows with these values in their order; of equals the earlier first.
  func sorted(_ rows: [[SQLValue]]) throws(SQLError) -> [Int] {
    var failure: SQLError?
    let order = rows.indices.sorted { left, right in
      do throws(SQLError) {
        for (number, key) in keys.enumerated() {
          let order = try key.order(rows[left][number], rows[right][number])
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
}

extension SQLOrder.Key {
  fileprivate func order(_ left: SQLValue, _ right: SQLValue) throws(SQLError) -> Int {
    if left.isNull || right.isNull {
      return left.isNull == right.isNull ? 0 : left.isNull == nullsFirst ? -1 : 1
    }
    let order = try left.order(right) ?? 0
    return isDescending ? -order : order
  }
}
