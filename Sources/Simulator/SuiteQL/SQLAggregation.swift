import Decimals

/// An aggregate of a query: `SUM(total)`.
struct SQLAggregation {
  let kind: SQLAggregate
  /// Nil for `COUNT(*)`.
  let argument: SQLCode?
  let isDistinct: Bool
}

/// What an aggregate has gathered from the rows of a group.
struct SQLAccumulator {
  private var seen: Set<SQLValue> = []
  private var count: Int64 = 0
  private var sum = BigDecimal(0)
  private var best = SQLValue.null

  /// Takes in the row of the frame; nulls do not count.
  mutating func add(_ frame: SQLFrame, _ aggregation: SQLAggregation) throws(SQLError) {
    guard let argument = aggregation.argument else {
      count += 1
      return
    }
    let value = try argument.evaluate(frame)
    if value.isNull { return }
    if aggregation.isDistinct {
      guard seen.insert(value).inserted else { return }
      try frame.work.hold()
    }
    count += 1
    switch aggregation.kind {
    case .count: break
    case .sum, .avg:
      guard let number = try value.number(), let sum = try? sum.adding(number) else {
        throw .unsupported("\(aggregation.kind.rawValue) of what is too large a number")
      }
      self.sum = sum
    case .min: if try value.order(best) ?? -1 < 0 { best = value }
    case .max: if try value.order(best) ?? 1 > 0 { best = value }
    }
  }

  /// Of no rows a count is 0 and everything else null.
  func result(_ aggregation: SQLAggregation) -> SQLValue {
    switch aggregation.kind {
    case .count: .number(BigDecimal(count))
    case .min, .max: best
    case .sum: count == 0 ? .null : .number(sum)
    case .avg: count == 0 ? .null : (try? sum.divided(by: BigDecimal(count))).map(SQLValue.number) ?? .null
    }
  }
}
