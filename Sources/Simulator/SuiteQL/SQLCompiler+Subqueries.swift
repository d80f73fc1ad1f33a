// Queries within a query. What does not depend on the row is looked up once.
extension SQLCompiler {
  private func plan(_ query: SQLQuery) throws(SQLError) -> any SQLPlan {
    try SQLPlanner(context: scope.context, definitions: scope.definitions, outer: scope).plan(query)
  }

  /// `(SELECT MAX(id) FROM …)`: of no rows it is null.
  func scalar(_ query: SQLQuery) throws(SQLError) -> SQLCode {
    let plan = try plan(query)
    guard plan.names.count == 1 else {
      throw .unsupported("a query that stands for a value has one column, not \(plan.names.count)")
    }
    let known = SQLOnce<SQLValue>(isKept: !plan.isCorrelated)
    return SQLCode { frame throws(SQLError) in
      try known.value { () throws(SQLError) in
        var result: SQLValue?
        _ = try plan.forEach(in: frame, frame.work) { row throws(SQLError) in
          // Oracle's words (ORA-01427).
          guard result == nil else { throw .unsupported("single-row subquery returns more than one row") }
          result = try row.values()[0]
          return true
        }
        return result ?? .null
      }
    }
  }

  func exists(_ query: SQLQuery) throws(SQLError) -> SQLTest {
    let plan = try plan(query)
    let known = SQLOnce<Bool>(isKept: !plan.isCorrelated)
    return { frame throws(SQLError) in
      try known.value { () throws(SQLError) in
        try !plan.forEach(in: frame, frame.work) { _ throws(SQLError) in false }
      }
    }
  }

  /// `a IN (SELECT …)`
  func isFound(_ operands: [SQLExpression], _ query: SQLQuery) throws(SQLError) -> SQLTest {
    let (codes, plan) = (try values(operands), try plan(query))
    guard plan.names.count == codes.count else {
      throw .unsupported("the query behind IN has \(plan.names.count) columns, and \(codes.count) are compared")
    }
    if codes.count == 1, !plan.isCorrelated {
      let known = SQLOnce<SQLValueSet>(isKept: true)
      return { frame throws(SQLError) in
        let set = try known.value { () throws(SQLError) in
          var set = SQLValueSet()
          _ = try plan.forEach(in: frame, frame.work) { row throws(SQLError) in
            if set.insert(try row.values()[0]) { try frame.work.hold() }
            return true
          }
          return set
        }
        return try set.contains(try codes[0].evaluate(frame))
      }
    }
    let kept = plan.isCorrelated ? nil : SQLDerived(plan, names: plan.names)
    return { frame throws(SQLError) in
      var left: [SQLValue] = []
      for code in codes { left.append(try code.evaluate(frame)) }
      var isUnknown = false
      let compare = { (right: [SQLValue]) throws(SQLError) -> Bool in
        guard let isSame = try Self.isSame(left, right) else {
          isUnknown = true
          return true
        }
        return !isSame
      }
      let isOver =
        if let kept {
          try kept.forEach(frame.work, compare)
        } else {
          try plan.forEach(in: frame, frame.work) { row throws(SQLError) in try compare(try row.values()) }
        }
      return !isOver ? true : isUnknown ? nil : false
    }
  }

  /// Nil when a null keeps that from being known.
  private static func isSame(_ left: [SQLValue], _ right: [SQLValue]) throws(SQLError) -> Bool? {
    var isUnknown = false
    for (left, right) in zip(left, right) {
      switch try left.order(right) {
      case 0: break
      case nil: isUnknown = true
      default: return false
      }
    }
    return isUnknown ? nil : true
  }
}

/// What is made once, if it may be kept.
private final class SQLOnce<Value> {
  private var kept: Value?
  private let isKept: Bool

  init(isKept: Bool) { self.isKept = isKept }

  func value(_ make: () throws(SQLError) -> Value) throws(SQLError) -> Value {
    if let kept { return kept }
    let value = try make()
    if isKept { kept = value }
    return value
  }
}
