import Decimals

extension SQLFunction {
  static let texts: [String: SQLFunction] = [
    "UPPER": strict(1...1) { values in .text(values[0].text.uppercased()) },
    "LOWER": strict(1...1) { values in .text(values[0].text.lowercased()) },
    "LENGTH": strict(1...1) { values in .number(BigDecimal(Int64(values[0].text.unicodeScalars.count))) },
    "CONCAT": SQLFunction(2...2) { values throws(SQLError) in try SQLValue(joining: values[0].text + values[1].text) },
    "TRIM": strict(1...1) { values in SQLValue(text: values[0].text.trimmingBlanks) },
    "LTRIM": strict(1...2) { values in SQLValue(text: trimmed(values, atStart: true)) },
    "RTRIM": strict(1...2) { values in SQLValue(text: trimmed(values, atStart: false)) },
    "REPLACE": strict(2...3) { values throws(SQLError) in
      guard !values[1].isNull else { return values[0] }
      let text = values[0].text.replacing(values[1].text, with: values.count == 3 ? values[2].text : "")
      return text.utf8.count <= values[0].text.utf8.count ? SQLValue(text: text) : try SQLValue(joining: text)
    },
    "SUBSTR": strict(2...3) { values throws(SQLError) in
      let letters = Array(values[0].text.unicodeScalars)
      guard let start = try whole(values[1]) else { return .null }
      // From 1; below 0 it counts from the end, and 0 is 1.
      let first = start > 0 ? start - 1 : start == 0 ? 0 : max(letters.count + start, -1)
      guard first >= 0, first < letters.count else { return .null }
      let length = values.count == 3 ? try whole(values[2]) : letters.count
      guard let length, length > 0 else { return .null }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: letters[first..<min(letters.count, first + min(length, letters.count))])
      return SQLValue(text: String(text))
    },
    "INSTR": strict(2...4) { values throws(SQLError) in
      guard !values[1].isNull, let start = try values.count > 2 ? whole(values[2]) : 1 else { return .null }
      guard let occurrence = try values.count > 3 ? whole(values[3]) : 1 else { return .null }
      return .number(BigDecimal(Int64(place(of: values[1].text, in: values[0].text, from: start, occurrence))))
    },
    "INITCAP": strict(1...1) { values in
      var isWithin = false
      return .text(String(values[0].text.lowercased().map { letter in
        defer { isWithin = letter.isLetter || letter.isNumber }
        return isWithin ? letter : Character(letter.uppercased())
      }))
    },
    "LPAD": strict(2...3) { values throws(SQLError) in try padded(values, atStart: true) },
    "RPAD": strict(2...3) { values throws(SQLError) in try padded(values, atStart: false) },
    "TRANSLATE": strict(3...3) { values in
      guard !values[1].isNull, !values[2].isNull else { return .null }
      let (from, to) = (Array(values[1].text), Array(values[2].text))
      return SQLValue(text: String(values[0].text.compactMap { letter in
        guard let place = from.firstIndex(of: letter) else { return letter }
        return place < to.count ? to[place] : nil
      }))
    },
    "ASCII": strict(1...1) { values in .number(BigDecimal(Int64(values[0].text.utf8.first ?? 0))) },
    "CHR": strict(1...1) { values throws(SQLError) in
      guard let code = try whole(values[0]), let letter = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
        return .null
      }
      return .text(String(Character(letter)))
    },
  ]

  private static func trimmed(_ values: [SQLValue], atStart: Bool) -> String {
    let set = values.count == 2 ? values[1].text : " "
    var text = values[0].text[...]
    while let end = atStart ? text.first : text.last, set.contains(end) {
      if atStart { text.removeFirst() } else { text.removeLast() }
    }
    return String(text)
  }

  static func whole(_ value: SQLValue) throws(SQLError) -> Int? {
    guard let number = try value.number() else { return nil }
    guard let whole = number.truncated.int64, whole.magnitude < 1 << 40 else { throw .unsupported("\(number) is too large") }
    return Int(whole)
  }

  /// From 1; 0 when it is not there. From a place below 0 it is looked for backwards, that far from the end.
  private static func place(of part: String, in text: String, from start: Int, _ occurrence: Int) -> Int {
    let (text, part) = (Array(text.unicodeScalars), Array(part.unicodeScalars))
    guard start != 0, occurrence > 0, part.count <= text.count else { return 0 }
    let last = text.count - part.count
    let places =
      start > 0
      ? stride(from: start - 1, through: last, by: 1) : stride(from: min(last, text.count + start), through: 0, by: -1)
    var left = occurrence
    for place in places where text[place...].starts(with: part) {
      left -= 1
      if left == 0 { return place + 1 }
    }
    return 0
  }

  private static func padded(_ values: [SQLValue], atStart: Bool) throws(SQLError) -> SQLValue {
    guard let width = try whole(values[1]), width > 0 else { return .null }
    guard width <= 4000 else { throw .unsupported("a text would be longer than 4000 bytes") }
    let (text, filling) = (Array(values[0].text), Array(values.count == 3 ? values[2].text : " "))
    guard text.count < width else { return SQLValue(text: String(text.prefix(width))) }
    guard !filling.isEmpty else { return .null }
    let padding = (0..<width - text.count).map { filling[$0 % filling.count] }
    return try SQLValue(joining: String(atStart ? padding + text : text + padding))
  }
}
