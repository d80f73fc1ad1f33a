/// Writes numbers in plain digits.
enum PlainDigits {
  static func write(_ magnitude: UInt128, isNegative: Bool, exponent: Int, to output: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { buffer in
      let first = fill(buffer, with: magnitude)
      let digits = UnsafeBufferPointer(rebasing: buffer[first...])
      if isNegative { output.append(UInt8(ascii: "-")) }
      let pointAfter = digits.count + exponent
      if exponent >= 0 {
        output.append(contentsOf: digits)
        if magnitude != 0 { output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent)) }
      } else if pointAfter > 0 {
        output.append(contentsOf: digits[..<pointAfter])
        output.append(UInt8(ascii: "."))
        output.append(contentsOf: digits[pointAfter...])
      } else {
        output.append(UInt8(ascii: "0"))
        output.append(UInt8(ascii: "."))
        output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -pointAfter))
        output.append(contentsOf: digits)
      }
    }
  }

  static func text(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts the digits at the end of the buffer, at least one, and answers where they start.
  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, with magnitude: UInt128) -> Int {
    var (rest, position) = (magnitude, buffer.count)
    // By words of 19 digits: dividing 128 bits for each digit is slow.
    while rest > UInt128(UInt64.max) {
      let (quotient, word) = rest.quotientAndRemainder(dividingBy: powerOfTen(19))
      let start = position - 19
      position = fill(buffer, before: position, with: UInt64(word))
      while position > start {
        position -= 1
        buffer[position] = UInt8(ascii: "0")
      }
      rest = quotient
    }
    if rest != 0 || position == buffer.count { position = fill(buffer, before: position, with: UInt64(rest)) }
    return position
  }

  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, before end: Int, with word: UInt64) -> Int {
    var (rest, position) = (word, end)
    repeat {
      position -= 1
      buffer[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest != 0
    return position
  }
}
