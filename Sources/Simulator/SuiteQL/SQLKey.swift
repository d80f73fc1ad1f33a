/// What a group or a join finds its rows by: one value most of the time.
enum SQLKey: Hashable {
  case one(SQLValue)
  case many([SQLValue])

  init(_ values: [SQLValue]) { self = values.count == 1 ? .one(values[0]) : .many(values) }

  var hasNull: Bool {
    switch self {
    case .one(let value): value.isNull
    case .many(let values): values.contains(where: \.isNull)
    }
  }

  var values: [SQLValue] {
    switch self {
    case .one(let value): [value]
    case .many(let values): values
    }
  }
}

extension [SQLCode] {
  func key(_ frame: SQLFrame) throws(SQLError) -> SQLKey {
    if count == 1 { return .one(try self[0].evaluate(frame)) }
    var values: [SQLValue] = []
    values.reserveCapacity(count)
    for code in self { values.append(try code.evaluate(frame)) }
    return .many(values)
  }
}
