import Diagnostics

/// What the digits of a literal come to.
extension Parser {
  /// `42`, `19.90`, `1.5s`
  mutating func parseNumber() -> Expression {
    let token = advance()
    let digits = source.bytes[token.span.range].filter { $0 != UInt8(ascii: "_") }
    switch token.kind {
    case .integer:
      if let value = Int64(decoding: digits) { return Expression(.int(value), at: token.span) }
      return readDecimal(digits, at: token.span)
    case .duration: return Expression(.duration(readDuration(digits, at: token.span)), at: token.span)
    default: return readDecimal(digits, at: token.span)
    }
  }

  /// `9223372036854775808` behind a `-` is an integer, though it is none without.
  mutating func acceptSmallestInteger(from start: UInt32) -> Expression? {
    guard kind == .integer else { return nil }
    let digits = source.bytes[current.span.range].filter { $0 != UInt8(ascii: "_") }
    guard digits.elementsEqual(Int64.min.magnitude.description.utf8) else { return nil }
    switch token(1).kind {
    case .dot, .optionalDot, .leftBracket, .leftParenthesis: return nil
    default: break
    }
    advance()
    return Expression(.int(.min), at: span(from: start))
  }

  /// The digits as they are written. The largest value is that of decimal128 (IEEE 754-2019, 3.5): below 10^6145.
  private mutating func readDecimal(_ digits: [UInt8], at span: Span) -> Expression {
    if magnitude(of: digits) > 6_145 {
      complain("number too large", at: span, "above 9.99…e6144, the largest decimal")
    }
    return Expression(.decimal(String(decoding: digits, as: UTF8.self)), at: span)
  }

  /// How many digits stand before the point when the exponent is resolved; 0 for zero.
  private func magnitude(of digits: [UInt8]) -> Int {
    let end = digits.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? digits.count
    let mantissa = digits[..<end]
    let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? end
    guard let first = mantissa.firstIndex(where: { $0 > UInt8(ascii: "0") }) else { return 0 }
    let leading = first < point ? point - first : point + 1 - first
    var exponent = 0
    for digit in digits[end...] where digit.isDigit {
      exponent = min(exponent * 10 + Int(digit - UInt8(ascii: "0")), 1_000_000_000)
    }
    return digits[end...].contains(UInt8(ascii: "-")) ? leading - exponent : leading + exponent
  }

  /// Nanoseconds. Too long, or finer than a nanosecond, is a mistake.
  private mutating func readDuration(_ digits: [UInt8], at span: Span) -> Int64 {
    let unitStart = digits.firstIndex { $0.isLetter } ?? digits.count
    guard let unit = DurationUnit(digits[unitStart...]) else {
      complain("malformed duration", at: span, "a duration has no exponent")
      return 0
    }
    let number = digits[..<unitStart]
    let point = number.firstIndex(of: UInt8(ascii: ".")) ?? unitStart
    let units = Int64(decoding: number[..<point])
    let (whole, overflows) = units?.multipliedReportingOverflow(by: unit.nanoseconds) ?? (0, true)
    var (place, fraction) = (unit.nanoseconds, Int64(0))
    for digit in number[point...].dropFirst() {
      guard place % 10 == 0 || digit == UInt8(ascii: "0") else {
        complain("duration too fine", at: span, "a nanosecond is the shortest")
        return 0
      }
      place /= 10
      fraction += Int64(digit - UInt8(ascii: "0")) * place
    }
    let (total, overflowsToo) = whole.addingReportingOverflow(fraction)
    guard !overflows, !overflowsToo else {
      complain("duration too long", at: span, "above 106751 days, the longest")
      return 0
    }
    return total
  }
}

extension Int64 {
  /// The value of ASCII digits; nil when it does not fit.
  fileprivate init?(decoding digits: some Sequence<UInt8>) {
    var value: Int64 = 0
    for digit in digits {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = product.addingReportingOverflow(Int64(digit) - 48)
      if overflows || overflowsToo { return nil }
      value = sum
    }
    self = value
  }
}
