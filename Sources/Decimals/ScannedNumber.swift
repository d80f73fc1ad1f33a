/// A number as its text gives it: sign, digits, fraction, exponent.
struct ScannedNumber {
  private(set) var isNegative = false
  /// All the digits, or 36 of them and more when the text has more.
  private(set) var digits: UInt128 = 0
  /// The power of ten of the last of the digits.
  private(set) var exponent = 0
  /// Whether digits other than zero follow those.
  private(set) var isInexact = false

  /// Nil when the text is not a number.
  init?(_ text: UnsafeRawBufferPointer) {
    var cursor = Cursor(text: text)
    isNegative = cursor.skip("-")
    let whole = take(from: &cursor, isFraction: false)
    let hasPoint = cursor.skip(".")
    let fraction = hasPoint ? take(from: &cursor, isFraction: true) : 0
    guard whole + fraction > 0, !hasPoint || fraction > 0 else { return nil }
    if cursor.skip("e") || cursor.skip("E") {
      guard let written = cursor.exponent() else { return nil }
      exponent += written
    }
    guard cursor.isAtEnd else { return nil }
  }

  /// Takes in the digits that follow and counts them.
  private mutating func take(from cursor: inout Cursor, isFraction: Bool) -> Int {
    var count = 0
    while let digit = cursor.digit() {
      count += 1
      if digits < powerOfTen(36) {
        digits = digits * 10 + UInt128(digit)
        if isFraction { exponent -= 1 }
      } else {
        isInexact = isInexact || digit != 0
        if !isFraction { exponent += 1 }
      }
    }
    return count
  }
}

/// A place in the text of a number.
private struct Cursor {
  let text: UnsafeRawBufferPointer
  private var position = 0

  init(text: UnsafeRawBufferPointer) { self.text = text }

  var isAtEnd: Bool { position == text.count }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard !isAtEnd, text[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func digit() -> UInt8? {
    guard !isAtEnd else { return nil }
    let digit = text[position] &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    position += 1
    return digit
  }

  /// The number behind the `e`, with its sign; nil when there is none.
  mutating func exponent() -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard var exponent = digit().map(Int.init) else { return nil }
    while let digit = digit() {
      // No text is so long that its digits could bring an exponent beyond this back into the range.
      exponent = min(exponent * 10 + Int(digit), 1 << 50)
    }
    return isNegative ? -exponent : exponent
  }
}
