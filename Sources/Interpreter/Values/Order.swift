import Decimals

/// `<` and its kin: only values of one type have an order.
enum Order {
  /// Below, equal to or above 0; nil when the two have no order.
  static func of(_ a: Value, _ b: Value) -> Int? {
    switch (a, b) {
    case (.int(let a), .int(let b)): a < b ? -1 : a == b ? 0 : 1
    case (.string(let a), .string(let b)): Text.compare(a, b)
    case (.duration(let a), .duration(let b)), (.day(let a), .day(let b)), (.instant(let a), .instant(let b)):
      a < b ? -1 : a == b ? 0 : 1
    default: a.isNumber && b.isNumber ? ofNumbers(a, b) : nil
    }
  }

  /// The same for two numbers of whatever kinds.
  static func ofNumbers(_ a: Value, _ b: Value) -> Int {
    switch (a, b) {
    case (.int(let a), .int(let b)): return a < b ? -1 : a == b ? 0 : 1
    case (.decimal(let a), .decimal(let b)): return a < b ? -1 : a == b ? 0 : 1
    default: return a.asBigDecimal.compared(to: b.asBigDecimal)
    }
  }
}

extension Value {
  /// A number as the widest kind; only for numbers.
  var asBigDecimal: BigDecimal {
    switch self {
    case .int(let int): BigDecimal(int)
    case .decimal(let decimal): BigDecimal(decimal)
    case .bigDecimal(let box): box.number!  // only numbers get here: `isNumber`
    default: preconditionFailure("\(typeName) is no number")
    }
  }
}
