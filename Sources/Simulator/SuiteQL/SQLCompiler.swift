import Decimals

/// Turns expressions into code over the rows of a scope's tables.
struct SQLCompiler {
  let scope: SQLScope
  /// Those that were met so far; each has its place in `SQLFrame.aggregates`.
  private(set) var aggregates: [SQLAggregation] = []
  /// The first column that stands in no aggregate, as it is written.
  private(set) var bareColumn: String?
  private var isWithinAggregate = false

  init(_ scope: SQLScope) { self.scope = scope }

  mutating func value(_ expression: SQLExpression) throws(SQLError) -> SQLCode {
    switch expression {
    case .literal(let value): return SQLCode(constant: value)
    case .parameter(let number): return SQLCode(constant: scope.parameters[number])
    case .column(let alias, let name): return try column(of: alias, name)
    case .negated(let operand):
      let operand = try value(operand)
      return pure([operand]) { values throws(SQLError) in
        try values[0].number().map { .number($0.negated) } ?? .null
      }
    case .arithmetic(let sign, let left, let right):
      return pure([try value(left), try value(right)]) { values throws(SQLError) in
        try sign.result(values[0], values[1])
      }
    case .joined(let left, let right):
      return pure([try value(left), try value(right)]) { values throws(SQLError) in
        SQLValue(text: values[0].text + values[1].text)
      }
    case .call(let name, let arguments): return try call(name, arguments)
    case .aggregate(let kind, let argument, let isDistinct): return try aggregate(kind, argument, isDistinct)
    case .choice(let operand, let branches, let otherwise): return try choice(operand, branches, otherwise)
    case .comparison, .isNull, .like, .isAmong, .isBetween, .not, .all, .any:
      throw .unsupported("a condition stands where a value is expected")
    }
  }

  private mutating func column(of alias: String?, _ name: String) throws(SQLError) -> SQLCode {
    if alias == nil {
      switch name {
      case "rownum": return SQLCode { frame throws(SQLError) in .number(BigDecimal(Int64(frame.rowNumber))) }
      case "sysdate", "current_date": return SQLCode(constant: .date(scope.now))
      default: break
      }
    }
    let (source, column) = try scope.column(of: alias, name)
    if !isWithinAggregate, bareColumn == nil { bareColumn = name }
    switch column.kind {
    case .date, .datetime:
      return SQLCode { frame throws(SQLError) in
        guard case .text(let text)? = column.value(frame.rows[source]) else { return .null }
        return SQLDate(field: text).map(SQLValue.date) ?? .text(text)
      }
    default:
      return SQLCode { frame throws(SQLError) in SQLValue(column.value(frame.rows[source])) }
    }
  }

  private mutating func call(_ name: String, _ arguments: [SQLExpression]) throws(SQLError) -> SQLCode {
    if name == "BUILTIN.DF" {
      guard arguments.count == 1, case .column(let alias, let name) = arguments[0] else {
        throw .unsupported("BUILTIN.DF wants a column")
      }
      let (source, column) = try scope.column(of: alias, name)
      if !isWithinAggregate, bareColumn == nil { bareColumn = name }
      let scope = scope
      return SQLCode { frame throws(SQLError) in
        let row = frame.rows[source]
        return scope.displayText(of: column.value(row), column, in: row)
      }
    }
    guard let function = SQLFunction.named(name) else { throw .unsupported("the function '\(name)' is not known") }
    guard function.arity ~= arguments.count else {
      throw .unsupported("the function '\(name)' does not take \(arguments.count) arguments")
    }
    var codes: [SQLCode] = []
    for argument in arguments { codes.append(try value(argument)) }
    let formatted = try SQLFunction.withConstantFormat(name, codes)
    return pure(codes, formatted ?? function.body)
  }

  private mutating func aggregate(
    _ kind: SQLAggregate, _ argument: SQLExpression?, _ isDistinct: Bool
  ) throws(SQLError) -> SQLCode {
    guard !isWithinAggregate else { throw .unsupported("\(kind.rawValue) stands in another aggregate") }
    isWithinAggregate = true
    defer { isWithinAggregate = false }
    let place = aggregates.count
    aggregates.append(SQLAggregation(kind: kind, argument: try argument.map { expression throws(SQLError) in try value(expression) }, isDistinct: isDistinct))
    return SQLCode { frame throws(SQLError) in
      guard place < frame.aggregates.count else { throw .unsupported("\(kind.rawValue) cannot stand in WHERE") }
      return frame.aggregates[place]
    }
  }

  private mutating func choice(
    _ operand: SQLExpression?, _ branches: [SQLBranch], _ otherwise: SQLExpression?
  ) throws(SQLError) -> SQLCode {
    let operand = try operand.map { expression throws(SQLError) in try value(expression) }
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
    let last = try otherwise.map { expression throws(SQLError) in try value(expression) } ?? SQLCode(constant: .null)
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
