/// A decimal of one machine word: `mantissa` divided by ten to the power of `scale`, exactly.
///
/// The form that money and quantities have: it lives inline in a value, and its arithmetic needs no memory.
/// What no longer fits answers nil and is computed as a `BigDecimal`, with the same result and the same scale.
@frozen public struct SmallDecimal: Sendable {
  /// The digits with their sign, 123410 for 1234.10.
  public let mantissa: Int64
  /// How many of the digits stand behind the point, 2 for 1234.10.
  public let scale: UInt8

  /// The largest scale that results of arithmetic have.
  @inlinable public static var maximumScale: UInt8 { 30 }

  /// `mantissa` divided by ten to the power of `scale`, which should not exceed `maximumScale`.
  @inlinable @inline(__always)
  public init(mantissa: Int64, scale: UInt8) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// A whole number, with no digits behind the point.
  @inlinable @inline(__always)
  public init(_ value: Int64) { self.init(mantissa: value, scale: 0) }

  /// The value as an integer, nil when it has a fraction.
  public var int64: Int64? {
    var (rest, scale) = (mantissa, scale)
    while scale > 0, rest != 0 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { return nil }
      (rest, scale) = (quotient, scale - 1)
    }
    return rest
  }
}

extension SmallDecimal {
  /// The sum with the larger of the two scales; nil when it does not fit.
  @inlinable @inline(__always)
  public func adding(_ other: SmallDecimal) -> SmallDecimal? {
    if scale == other.scale {
      let (sum, overflow) = mantissa.addingReportingOverflow(other.mantissa)
      return overflow ? nil : SmallDecimal(mantissa: sum, scale: scale)
    }
    guard let (left, right) = aligned(with: other) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : SmallDecimal(mantissa: sum, scale: max(scale, other.scale))
  }

  /// The difference with the larger of the two scales; nil when it does not fit.
  @inlinable @inline(__always)
  public func subtracting(_ other: SmallDecimal) -> SmallDecimal? {
    if scale == other.scale {
      let (difference, overflow) = mantissa.subtractingReportingOverflow(other.mantissa)
      return overflow ? nil : SmallDecimal(mantissa: difference, scale: scale)
    }
    guard let (left, right) = aligned(with: other) else { return nil }
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? nil : SmallDecimal(mantissa: difference, scale: max(scale, other.scale))
  }

  /// The product with the sum of the scales; nil when it does not fit.
  @inlinable @inline(__always)
  public func multiplied(by other: SmallDecimal) -> SmallDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    let sum = Int(scale) + Int(other.scale)
    guard !overflow, sum <= Int(SmallDecimal.maximumScale) else { return nil }
    return SmallDecimal(mantissa: product, scale: UInt8(truncatingIfNeeded: sum))
  }

  /// What the truncated division leaves, with the dividend's sign and the larger scale; nil when the two
  /// do not fit one scale and when `other` is zero.
  @inlinable
  public func remainder(dividingBy other: SmallDecimal) -> SmallDecimal? {
    guard other.mantissa != 0, let (left, right) = aligned(with: other) else { return nil }
    // -1 divides everything; the machine's division would trap for the smallest integer.
    return SmallDecimal(mantissa: right == -1 ? 0 : left % right, scale: max(scale, other.scale))
  }

  /// The value with its sign turned; nil for the smallest mantissa, which has no opposite.
  @inlinable @inline(__always)
  public var negated: SmallDecimal? {
    mantissa == .min ? nil : SmallDecimal(mantissa: -mantissa, scale: scale)
  }

  /// The value rounded half away from zero to exactly `places` digits behind the point; nil when that does not
  /// fit and when `places` is negative.
  @inlinable
  public func rounded(toPlaces places: Int) -> SmallDecimal? {
    guard places >= 0, places <= Int(SmallDecimal.maximumScale) else { return nil }
    let target = UInt8(places)
    if target >= scale { return mantissa(atScale: target).map { SmallDecimal(mantissa: $0, scale: target) } }
    guard let unit = SmallDecimal(1).mantissa(atScale: scale - target) else { return nil }
    let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: unit)
    let isHalfOrMore = remainder.magnitude >= unit.magnitude - remainder.magnitude
    return SmallDecimal(mantissa: isHalfOrMore ? quotient + mantissa.signum() : quotient, scale: target)
  }

  /// Both mantissas at the larger of the two scales; nil when one does not fit.
  @inlinable
  func aligned(with other: SmallDecimal) -> (Int64, Int64)? {
    let common = max(scale, other.scale)
    guard let left = mantissa(atScale: common), let right = other.mantissa(atScale: common) else { return nil }
    return (left, right)
  }

  /// The mantissa with zeros behind it, so that the value has a scale at least its own; nil when it does not fit.
  @inlinable
  func mantissa(atScale target: UInt8) -> Int64? {
    var (result, scale) = (mantissa, scale)
    while scale < target {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      (result, scale) = (product, scale + 1)
    }
    return result
  }
}

/// Compared by value: 1.0 equals 1.00.
extension SmallDecimal: Comparable, Hashable {
  /// Whether both have the same value, whatever their scales.
  @inlinable @inline(__always)
  public static func == (left: SmallDecimal, right: SmallDecimal) -> Bool {
    left.scale == right.scale ? left.mantissa == right.mantissa : left.difference(from: right) == 0
  }

  /// Whether the left value is the smaller one.
  @inlinable @inline(__always)
  public static func < (left: SmallDecimal, right: SmallDecimal) -> Bool {
    left.scale == right.scale ? left.mantissa < right.mantissa : left.difference(from: right) < 0
  }

  /// Feeds the same as the `BigDecimal` of this value.
  public func hash(into hasher: inout Hasher) { BigDecimal(self).hash(into: &hasher) }

  /// Negative, zero or positive as this is less than, equal to or greater than the other.
  @usableFromInline
  func difference(from other: SmallDecimal) -> Int {
    if let (left, right) = aligned(with: other) { return left < right ? -1 : left == right ? 0 : 1 }
    return BigDecimal(self).compared(to: BigDecimal(other))
  }
}
