/// Why a decimal could not be had.
public enum DecimalError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The result is 1e6145 or more (or -1e6145 or less), which 34 digits and the exponents of decimal128 do not hold.
  case overflow
  /// A division by zero, or the remainder of one.
  case divisionByZero
  /// The text is not a number.
  case notANumber

  /// The reason in words, fit to stand in a message.
  public var description: String {
    switch self {
    case .overflow: "the number is too large: a decimal ends below 1e6145"
    case .divisionByZero: "division by zero"
    case .notANumber: "not a number"
    }
  }
}
