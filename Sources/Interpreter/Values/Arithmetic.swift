import Decimals
import Diagnostics

/// What the operators `+ - * / %` and unary `-` give. Integers never wrap, decimals never become binary floats.
///
/// The nodes answer the commonest pairs themselves and come here with the rest.
enum Arithmetic {
  enum Operation: String {
    case add = "+", subtract = "-", multiply = "*", divide = "/", remainder = "%"
  }

  static func apply(_ operation: Operation, _ a: Value, _ b: Value, at span: Span) throws -> Value {
    switch (a, b) {
    case (.int(let a), .int(let b)): return try integers(operation, a, b, at: span)
    case (.decimal(let a), .decimal(let b)):
      if let result = small(operation, a, b) { return .decimal(result) }
    case (.decimal(let a), .int(let b)):
      if let result = small(operation, a, SmallDecimal(b)) { return .decimal(result) }
    case (.int(let a), .decimal(let b)):
      if let result = small(operation, SmallDecimal(a), b) { return .decimal(result) }
    case (.string(let a), .string(let b)) where operation == .add: return .string(joined(a, b))
    case (.day, _), (.instant, _), (_, .day), (_, .instant): return try dates(operation, a, b, at: span)
    case (.duration, _), (_, .duration): return try durations(operation, a, b, at: span)
    default: break
    }
    guard a.isNumber, b.isNumber else { throw Failure.cannot(operation, a, b, at: span) }
    return try decimals(operation, a.asBigDecimal, b.asBigDecimal, at: span)
  }

  static func negate(_ value: Value, at span: Span) throws -> Value {
    switch value {
    case .int(let int):
      guard int != .min else { throw Failure.overflow("-", .int(0), value, at: span) }
      return .int(-int)
    case .decimal(let decimal): return decimal.negated.map(Value.decimal) ?? .number(BigDecimal(decimal).negated)
    case .bigDecimal where value.isNumber: return .number(value.asBigDecimal.negated)
    case .duration(let duration):
      guard duration != .min else { throw Failure.overflow("-", .duration(0), value, at: span) }
      return .duration(-duration)
    default:
      throw Failure(
        "only numbers and durations have a negative", at: span, label: "this is \(value.described)\(value.shown)")
    }
  }

  private static func integers(_ operation: Operation, _ a: Int64, _ b: Int64, at span: Span) throws -> Value {
    let (result, overflow): (Int64, Bool)
    switch operation {
    case .add: (result, overflow) = a.addingReportingOverflow(b)
    case .subtract: (result, overflow) = a.subtractingReportingOverflow(b)
    case .multiply: (result, overflow) = a.multipliedReportingOverflow(by: b)
    case .divide:
      guard b != 0 else { throw Failure.divisionByZero(operation, at: span) }
      let (quotient, tooLarge) = a.dividedReportingOverflow(by: b)
      if !tooLarge, quotient &* b != a { return try decimals(.divide, BigDecimal(a), BigDecimal(b), at: span) }
      (result, overflow) = (quotient, tooLarge)
    case .remainder:
      guard b != 0 else { throw Failure.divisionByZero(operation, at: span) }
      return .int(b == -1 ? 0 : a % b)
    }
    guard !overflow else { throw Failure.overflow(operation.rawValue, .int(a), .int(b), at: span) }
    return .int(result)
  }

  /// Two durations are added, or divided into a number (the days in it: `d / 1d`); one is multiplied or divided by a
  /// number; nanoseconds that do not divide are rounded.
  private static func durations(_ operation: Operation, _ a: Value, _ b: Value, at span: Span) throws -> Value {
    switch (operation, a, b) {
    case (.add, .duration(let a), .duration(let b)), (.subtract, .duration(let a), .duration(let b)):
      let (result, overflow) = operation == .add ? a.addingReportingOverflow(b) : a.subtractingReportingOverflow(b)
      guard !overflow else { throw Failure.overflow(operation.rawValue, .duration(a), .duration(b), at: span) }
      return .duration(result)
    case (.divide, .duration(let a), .duration(let b)): return try integers(.divide, a, b, at: span)
    case (.multiply, .duration(let duration), let number) where number.isNumber,
      (.multiply, let number, .duration(let duration)) where number.isNumber,
      (.divide, .duration(let duration), let number) where number.isNumber:
      let exact = try decimals(operation, BigDecimal(duration), number.asBigDecimal, at: span).asBigDecimal
      guard let result = try? exact.rounded(toPlaces: 0).int64 else {
        throw Failure.overflow(operation.rawValue, a, b, at: span)
      }
      return .duration(result)
    default: throw Failure.cannot(operation, a, b, at: span)
    }
  }

  private static func small(_ operation: Operation, _ a: SmallDecimal, _ b: SmallDecimal) -> SmallDecimal? {
    switch operation {
    case .add: a.adding(b)
    case .subtract: a.subtracting(b)
    case .multiply: a.multiplied(by: b)
    case .remainder: a.remainder(dividingBy: b)
    case .divide: nil
    }
  }

  private static func decimals(_ operation: Operation, _ a: BigDecimal, _ b: BigDecimal, at span: Span) throws -> Value
  {
    do throws(DecimalError) {
      switch operation {
      case .add: return .number(try a.adding(b))
      case .subtract: return .number(try a.subtracting(b))
      case .multiply: return .number(try a.multiplied(by: b))
      case .divide: return .number(try a.divided(by: b))
      case .remainder: return .number(try a.remainder(dividingBy: b))
      }
    } catch {
      switch error {
      case .divisionByZero: throw Failure.divisionByZero(operation, at: span)
      default: throw Failure("the result is out of range", at: span, label: error.description)
      }
    }
  }

  static func joined(_ a: Text, _ b: Text) -> Text {
    Text.make(count: a.count + b.count, isASCII: a.isASCII && b.isASCII) { bytes in
      a.withBytes { bytes.copyMemory(from: $0) }
      b.withBytes { UnsafeMutableRawBufferPointer(rebasing: bytes[a.count...]).copyMemory(from: $0) }
    }
  }
}

extension Value {
  /// A decimal in its smallest form.
  static func number(_ decimal: BigDecimal) -> Value {
    decimal.small.map(Value.decimal) ?? .bigDecimal(DecimalBox(decimal))
  }
}

extension Failure {
  fileprivate static func overflow(_ operation: String, _ a: Value, _ b: Value, at span: Span) -> Failure {
    let what = if case .duration = a { "a duration" } else { "an int" }
    return Failure(
      "the result does not fit \(what) of 64 bits", at: span, label: "\(a.text) \(operation) \(b.text)",
      hint: what == "an int" ? "write one of the numbers as a decimal (`1.0`): decimals hold 34 digits" : nil)
  }

  fileprivate static func divisionByZero(_ operation: Arithmetic.Operation, at span: Span) -> Failure {
    Failure("division by zero", at: span, label: "the right side of `\(operation.rawValue)` is 0")
  }

  static func cannot(_ operation: Arithmetic.Operation, _ a: Value, _ b: Value, at span: Span) -> Failure {
    let hint: String? =
      switch (operation, a, b) {
      case (_, .day, .instant), (_, .instant, .day): "`date(x)` is the local day of an instant"
      case (_, .day, let other) where other.isNumber, (_, .instant, let other) where other.isNumber:
        "write a duration: `\(other.text)d` is days"
      case (_, .day, .string), (_, .instant, .string), (_, .string, .day), (_, .string, .instant):
        "`date(x)` is the date that a text means; a text with a date in it is `\"{{a}} {{b}}\"`"
      case (.add, .string, _), (.add, _, .string):
        "write both into one string: `\"{{a}}{{b}}\"`, or turn one with `string(x)` or `number(x)`"
      case (.add, .list, .list): "join lists with `[...a, ...b]`"
      case (.add, .map, .map): "join maps with `{ ...a, ...b }`"
      case (_, .null, _), (_, _, .null): "a field that is not there reads as null; give it a value with `?? 0`"
      case (_, .string, _), (_, _, .string): "turn text into a number with `number(x)`"
      default: nil
      }
    return Failure(
      "`\(operation.rawValue)` cannot be used on these", at: span,
      label: "\(a.described)\(a.shown) \(operation.rawValue) \(b.described)\(b.shown)",
      hint: hint)
  }
}
