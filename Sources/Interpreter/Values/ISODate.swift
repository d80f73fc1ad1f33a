import Platform

/// Dates and moments as texts have them (ISO 8601, as RFC 3339 profiles it): `2026-01-31`, `2026-01-31T08:30:00.5Z`.
enum ISODate {
  /// Whether a text is a day of the calendar, or one with a time and, at will, an offset from UTC.
  static func isOne(_ text: Text) -> Bool {
    text.withBytes { bytes in
      var reader = Reader(bytes: bytes)
      return reader.skipDay() && (reader.isAtEnd || reader.skipTime())
    }
  }

  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    /// `2026-01-31`
    mutating func skipDay() -> Bool {
      guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2) else { return false }
      return CivilDay(year: year, month: month, day: day) != nil
    }

    /// `T08:30`, `T08:30:00.123`, then nothing, `Z` or `+01:00`
    mutating func skipTime() -> Bool {
      guard skip("T") || skip(" "), let hour = number(2), hour < 24, skip(":"), let minute = number(2), minute < 60
      else { return false }
      if skip(":") {
        // The 61st second is a leap second.
        guard let second = number(2), second <= 60 else { return false }
        if skip(".") { guard skipDigits() else { return false } }
      }
      return isAtEnd || skipOffset() && isAtEnd
    }

    private mutating func skipOffset() -> Bool {
      if skip("Z") { return true }
      guard skip("+") || skip("-"), let hours = number(2), hours < 24 else { return false }
      _ = skip(":")
      guard let minutes = number(2) else { return false }
      return minutes < 60
    }

    private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
      position += 1
      return true
    }

    private mutating func skipDigits() -> Bool {
      let start = position
      while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
      return position > start
    }

    /// A number of so many digits.
    private mutating func number(_ digits: Int) -> Int? {
      guard position + digits <= bytes.count else { return nil }
      var number = 0
      for byte in bytes[position..<position + digits] {
        guard byte &- 0x30 < 10 else { return nil }
        number = number * 10 + Int(byte &- 0x30)
      }
      position += digits
      return number
    }
  }
}
