import Decimals

/// Turns expressions into code over the rows of a scope's sources.
struct SQLCompiler {
  let scope: SQLScope

  init(_ scope: SQLScope) { self.scope = scope }

  func value(_ expression: SQLExpression) throws(SQLError) -> SQLCode {
    if let grouping = scope.grouping, let place = grouping.keys.firstIndex(of: expression) {
      return SQLCode { frame throws(SQLError) in frame.keys[place] }
    }
    switch expression {
    case .literal(let value): return SQLCode(constant: value)
    case .parameter(let number): return SQLCode(constant: scope.context.parameters[number])
    case .column(let alias, let name): return try column(of: alias, name)
    case .negated(let operand):
      return pure([try value(operand)]) { values throws(SQLError) in
        try values[0].number().map { .number($0.negated) } ?? .null
      }
    case .arithmetic(let sign, let left, let right):
      return pure([try value(left), try value(right)]) { values throws(SQLError) in
        try sign.result(values[0], values[1])
      }
    case .joined(let left, let right):
      return pure([try value(left), try value(right)]) { values throws(SQLError) in
        try SQLValue(joining: values[0].text + values[1].text)
      }
    case .call(let name, let arguments): return try call(name, arguments)
    case .aggregate(let kind, let argument, let isDistinct): return try aggregate(expression, kind, argument, isDistinct)
    case .choice(let operand, let branches, let otherwise): return try choice(operand, branches, otherwise)
    case .query(let query): return try scalar(query)
    case .row: throw .unsupported("a list of values stands where one is expected")
    case .optional: throw .unsupported("(+) can only stand in a condition of WHERE that joins tables")
    case .comparison, .isNull, .like, .isAmong, .isFound, .isBetween, .exists, .not, .all, .any:
      throw .unsupported("a condition stands where a value is expected")
    }
  }

  func values(_ expressions: [SQLExpression]) throws(SQLError) -> [SQLCode] {
    var codes: [SQLCode] = []
    for expression in expressions { codes.append(try value(expression)) }
    return codes
  }

  private func column(of alias: String?, _ name: String) throws(SQLError) -> SQLCode {
    if alias == nil {
      switch name {
      case "rownum":
        try refuseBare(name)
        scope.reach.readsRowNumber = true
        return SQLCode { frame throws(SQLError) in .number(BigDecimal(Int64(frame.rowNumber))) }
      case "sysdate", "current_date", "systimestamp", "current_timestamp", "localtimestamp":
        return SQLCode(constant: .date(scope.context.now))
      default: break
      }
    }
    let place = try scope.place(of: alias, name)
    // A column of a SELECT that has grouped its rows is one of its keys.
    if let grouping = place.scope.grouping {
      guard let key = grouping.keys.firstIndex(of: place.expression) else {
        throw .unsupported("'\(name)' is neither in GROUP BY nor in an aggregate")
      }
      let depth = place.depth
      return SQLCode { frame throws(SQLError) in frame.ancestor(depth).keys[key] }
    }
    return Self.column(at: place)
  }

  private func refuseBare(_ name: String) throws(SQLError) {
    if scope.grouping != nil { throw .unsupported("'\(name)' is neither in GROUP BY nor in an aggregate") }
  }

  private static func column(at place: SQLScope.Place) -> SQLCode {
    let (slot, depth) = (place.slot, place.depth)
    switch place.column {
    case .value(let number):
      return SQLCode { frame throws(SQLError) in
        if case .values(let values) = frame.ancestor(depth).rows[slot] { values[number] } else { .null }
      }
    case .field(let column, _):
      let read = column.value
      switch column.kind {
      case .date, .datetime:
        return SQLCode { frame throws(SQLError) in
          guard case .record(let row) = frame.ancestor(depth).rows[slot] else { return .null }
          guard case .text(let text)? = read(row) else { return .null }
          return SQLDate(field: text).map(SQLValue.date) ?? .text(text)
        }
      default:
        return SQLCode { frame throws(SQLError) in
          if case .record(let row) = frame.ancestor(depth).rows[slot] { SQLValue(read(row)) } else { .null }
        }
      }
    }
  }

  private func call(_ name: String, _ arguments: [SQLExpression]) throws(SQLError) -> SQLCode {
    if name == "BUILTIN.DF" { return try displayed(arguments) }
    guard let function = SQLFunction.named(name) else { throw .unsupported("the function '\(name)' is not known") }
    guard function.arity ~= arguments.count else {
      throw .unsupported("the function '\(name)' does not take \(arguments.count) arguments")
    }
    let codes = try values(arguments)
    let formatted = try SQLFunction.withConstantFormat(name, codes)
    return pure(codes, formatted ?? function.body)
  }

  /// `BUILTIN.DF(entity)`: what is shown in the place of an id.
  private func displayed(_ arguments: [SQLExpression]) throws(SQLError) -> SQLCode {
    guard arguments.count == 1, case .column(let alias, let name) = arguments[0] else {
      throw .unsupported("BUILTIN.DF wants a column")
    }
    let place = try scope.place(of: alias, name)
    if place.scope.grouping != nil { throw .unsupported("'\(name)' is neither in GROUP BY nor in an aggregate") }
    guard case .field(let column, _) = place.column else { return Self.column(at: place) }
    let (slot, depth, store) = (place.slot, place.depth, scope.context.store)
    return SQLCode { frame throws(SQLError) in
      guard case .record(let row) = frame.ancestor(depth).rows[slot] else { return .null }
      return store.displayText(of: column.value(row), column, in: row)
    }
  }

  private func aggregate(
    _ expression: SQLExpression, _ kind: SQLAggregate, _ argument: SQLExpression?, _ isDistinct: Bool
  ) throws(SQLError) -> SQLCode {
    guard !scope.isWithinAggregate else { throw .unsupported("\(kind.rawValue) stands in another aggregate") }
    guard let grouping = scope.grouping else { throw .unsupported("an aggregate stands in WHERE") }
    let place = try grouping.place(of: expression) { () throws(SQLError) in
      // What it is an aggregate of is read from the rows themselves.
      (scope.isWithinAggregate, scope.grouping) = (true, nil)
      defer { (scope.isWithinAggregate, scope.grouping) = (false, grouping) }
      return SQLAggregation(kind: kind, argument: try argument.map(value), isDistinct: isDistinct)
    }
    return SQLCode { frame throws(SQLError) in frame.aggregates[place] }
  }

  private func choice(
    _ operand: SQLExpression?, _ branches: [SQLBranch], _ otherwise: SQLExpression?
  ) throws(SQLError) -> SQLCode {
    let operand = try operand.map(value)
    var codes: [(test: SQLTest, value: SQLCode)] = []
    for branch in branches {
      let test: SQLTest
      if let operand {
        let other = try value(branch.condition)
        test = { frame throws(SQLError) in try operand.evaluate(frame).order(try other.evaluate(frame)) == 0 }
      } else {
        test = try self.test(branch.condition)
      }
      codes.append((test, try value(branch.value)))
    }
    let last = try otherwise.map(value) ?? SQLCode(constant: .null)
    return SQLCode { [codes] frame throws(SQLError) in
      for code in codes where try code.test(frame) == true { return try code.value.evaluate(frame) }
      return try last.evaluate(frame)
    }
  }

  /// What depends on nothing but its operands: of constants it is one itself.
  private func pure(_ operands: [SQLCode], _ body: @escaping SQLFunction.Body) -> SQLCode {
    let constants = operands.compactMap(\.constant)
    // A mistake is said when a row meets it, as in a CASE that never comes to it.
    if constants.count == operands.count, let result = try? body(constants) { return SQLCode(constant: result) }
    if operands.count == 1 {
      let operand = operands[0]
      return SQLCode { frame throws(SQLError) in try body([try operand.evaluate(frame)]) }
    }
    return SQLCode { frame throws(SQLError) in
      var values: [SQLValue] = []
      values.reserveCapacity(operands.count)
      for operand in operands { values.append(try operand.evaluate(frame)) }
      return try body(values)
    }
  }
}

extension SQLArithmetic {
  /// Null with a null. A date takes days, and from a date a date can be taken.
  fileprivate func result(_ left: SQLValue, _ right: SQLValue) throws(SQLError) -> SQLValue {
    if left.isNull || right.isNull { return .null }
    switch (self, left, right) {
    case (.plus, .date(let date), _): return try Self.date(date, plus: right)
    case (.plus, _, .date(let date)): return try Self.date(date, plus: left)
    case (.minus, .date(let date), .date(let other)):
      let seconds = BigDecimal(date.seconds - other.seconds)
      return .number((try? seconds.divided(by: BigDecimal(86_400))) ?? seconds)
    case (.minus, .date(let date), _): return try Self.date(date, plus: .number(try right.number()?.negated ?? BigDecimal(0)))
    default: break
    }
    guard let left = try left.number(), let right = try right.number() else { return .null }
    do {
      switch self {
      case .plus: return .number(try left.adding(right))
      case .minus: return .number(try left.subtracting(right))
      case .times: return .number(try left.multiplied(by: right))
      case .divided: return .number(try left.divided(by: right))
      }
    } catch {
      throw .unsupported(error == .divisionByZero ? "a division by zero" : "a number is too large")
    }
  }

  private static func date(_ date: SQLDate, plus days: SQLValue) throws(SQLError) -> SQLValue {
    guard let days = try days.number(), let seconds = try? days.multiplied(by: BigDecimal(86_400)).floor.int64 else {
      throw .unsupported("a date cannot be moved so far")
    }
    let (moved, overflow) = date.seconds.addingReportingOverflow(seconds)
    // The years 1 to 9999.
    guard !overflow, -62_135_596_800..<253_402_300_800 ~= moved else { throw .unsupported("a date cannot be moved so far") }
    return .date(SQLDate(seconds: moved))
  }
}
