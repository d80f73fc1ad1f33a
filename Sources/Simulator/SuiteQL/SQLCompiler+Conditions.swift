extension SQLCompiler {
  /// A condition; a value is none.
  func test(_ expression: SQLExpression) throws(SQLError) -> SQLTest {
    switch expression {
    case .comparison(let sign, let left, let right): return comparison(sign, try value(left), try value(right))
    case .isNull(let operand):
      let operand = try value(operand)
      return { frame throws(SQLError) in try operand.evaluate(frame).isNull }
    case .like(let operand, let pattern, let escape): return try like(operand, pattern, escape)
    case .isAmong(let operand, let list): return try isAmong(operand, list)
    case .isBetween(let operand, let low, let high): return try isBetween(operand, low, high)
    case .not(let operand):
      let operand = try test(operand)
      return { frame throws(SQLError) in try operand(frame).map { !$0 } }
    case .all(let parts): return try joined(parts, until: false)
    case .any(let parts): return try joined(parts, until: true)
    case .isFound(let operands, let query): return try isFound(operands, query)
    case .exists(let query): return try exists(query)
    case .literal, .parameter, .column, .optional, .negated, .arithmetic, .joined, .call, .aggregate, .choice, .query, .row:
      throw .unsupported("a value stands where a condition is expected")
    }
  }

  func comparison(_ sign: SQLComparison, _ left: SQLCode, _ right: SQLCode) -> SQLTest {
    if let constant = right.constant {
      return { frame throws(SQLError) in try left.evaluate(frame).order(constant).map(sign.accepts) }
    }
    return { frame throws(SQLError) in
      guard let order = try left.evaluate(frame).order(try right.evaluate(frame)) else { return nil }
      return sign.accepts(order)
    }
  }

  private func isBetween(
    _ operand: SQLExpression, _ low: SQLExpression, _ high: SQLExpression
  ) throws(SQLError) -> SQLTest {
    let (operand, low, high) = (try value(operand), try value(low), try value(high))
    return { frame throws(SQLError) in
      let value = try operand.evaluate(frame)
      let (fromLow, toHigh) = (try value.order(try low.evaluate(frame)), try value.order(try high.evaluate(frame)))
      if let fromLow, fromLow < 0 { return false }
      if let toHigh, toHigh > 0 { return false }
      return fromLow == nil || toHigh == nil ? nil : true
    }
  }

  private func isAmong(_ operand: SQLExpression, _ list: [SQLExpression]) throws(SQLError) -> SQLTest {
    // Oracle's own limit (ORA-01795).
    guard list.count <= 1000 else { throw .unsupported("more than 1000 values behind IN") }
    let (operand, codes) = (try value(operand), try values(list))
    let constants = codes.compactMap(\.constant)
    if constants.count == codes.count {
      let set = SQLValueSet(constants)
      return { frame throws(SQLError) in try set.contains(try operand.evaluate(frame)) }
    }
    return { frame throws(SQLError) in
      let value = try operand.evaluate(frame)
      var isUnknown = false
      for code in codes {
        switch try value.order(try code.evaluate(frame)) {
        case 0: return true
        case nil: isUnknown = true
        default: break
        }
      }
      return isUnknown ? nil : false
    }
  }

  private func like(
    _ operand: SQLExpression, _ pattern: SQLExpression, _ escape: SQLExpression?
  ) throws(SQLError) -> SQLTest {
    let (operand, pattern) = (try value(operand), try value(pattern))
    let escape = try escape.map(value)
    // Usually it is the same for all rows.
    if let text = pattern.constant, escape == nil || escape?.constant != nil {
      let known = text.isNull ? nil : try SQLPattern(text.text, escape: escape?.constant?.text)
      return { frame throws(SQLError) in
        let value = try operand.evaluate(frame)
        return value.isNull ? nil : known.map { $0.matches(value.text) }
      }
    }
    return { frame throws(SQLError) in
      let (value, text) = (try operand.evaluate(frame), try pattern.evaluate(frame))
      guard !value.isNull, !text.isNull else { return nil }
      var mark: String?
      if let escape { mark = try escape.evaluate(frame).text }
      return try SQLPattern(text.text, escape: mark).matches(value.text)
    }
  }

  /// AND ends at the first that is false, OR at the first that is true; what is unknown decides when nothing else does.
  private func joined(_ parts: [SQLExpression], until end: Bool) throws(SQLError) -> SQLTest {
    var tests: [SQLTest] = []
    for part in parts { tests.append(try test(part)) }
    return { [tests] frame throws(SQLError) in
      var isUnknown = false
      for test in tests {
        guard let result = try test(frame) else {
          isUnknown = true
          continue
        }
        if result == end { return end }
      }
      return isUnknown ? nil : !end
    }
  }
}

extension SQLComparison {
  func accepts(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .unequal: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }
}
