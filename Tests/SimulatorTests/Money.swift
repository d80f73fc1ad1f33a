import Decimals

@testable import Simulator

extension BigDecimal {
  /// Cents as dollars.
  var hundredth: BigDecimal { self * BigDecimal(SmallDecimal(mantissa: 1, scale: 2)) }
}
