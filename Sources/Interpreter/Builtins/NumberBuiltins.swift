import Decimals

extension Builtins {
  static let numbers: [Builtin] = [
    Builtin(
      "number", "value", summary: "The number that a text means; a number as it is.",
      examples: [#"number("19.90") == 19.90"#, #"number("7") == 7"#]
    ) { (value: Value) in
      switch value {
      case .string(let text):
        guard let number = numberMeant(by: text) else {
          throw BuiltinFailure(
            argument: 0, "this text is no number", hint: "digits with a `.` and no signs for thousands: \"1234.50\"")
        }
        return number
      case _ where value.isNumber: return value
      default: 
        throw BuiltinFailure(
          argument: 0, "`number` turns text into a number", hint: Value.hint(for: value))
      }
    }.offered(on: ["string"]),
    Builtin(
      "string", "value", summary: "The text of a value, as it stands in a string's `{{ }}`.",
      examples: [#"string(19.90) == "19.90""#, #"string([1, 2]) == "[1,2]""#]
    ) { (value: Value) in value.text }.offered(on: ["int", "decimal", "bool", "date", "duration", "list", "map"]),
    Builtin(
      "round", "number", "places",
      summary:
        "The number rounded half away from zero, with exactly `places` digits behind the point (0 when left out).",
      examples: ["round(2.345, 2) == 2.35", "round(-2.5) == -3", "string(round(7, 2)) == \"7.00\""]
    ) { (number: NumberArgument, places: Int64?) in
      guard let places else { return try whole(number.decimal.rounded(toPlaces: 0)) }
      guard (0...34).contains(places) else { throw BuiltinFailure(argument: 1, "`places` goes from 0 to 34") }
      return Value.number(try number.decimal.rounded(toPlaces: Int(places)))
    },
    Builtin(
      "floor", "number", summary: "The largest int that is not above the number.", examples: ["floor(-2.5) == -3"]
    ) {
      (number: NumberArgument) in try whole(number.decimal.floor)
    },
    Builtin("ceil", "number", summary: "The smallest int that is not below the number.", examples: ["ceil(2.1) == 3"]) {
      (number: NumberArgument) in try whole(number.decimal.ceil)
    },
    Builtin("abs", "number", summary: "The number without its sign.", examples: ["abs(-2.50) == 2.50"]) {
      (number: NumberArgument) -> Value in
      if case .int(let int) = number.value {
        guard int != .min else { throw BuiltinFailure(argument: 0, "the result does not fit an int of 64 bits") }
        return .int(Swift.abs(int))
      }
      return Value.number(number.decimal.magnitude)
    },
  ]

  private static func whole(_ decimal: BigDecimal) throws -> Value { decimal.int64.map(Value.int) ?? .number(decimal) }

  /// A number as JSON and scripts write it, blanks around it dropped.
  private static func numberMeant(by text: Text) -> Value? {
    text.withBytes { bytes in
      let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
      else { return nil }
      let digits = UnsafeRawBufferPointer(rebasing: bytes[first...last])
      guard let number = try? BigDecimal(text: digits) else { return nil }
      let isInteger = digits.allSatisfy { $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e") }
      if isInteger, let int = number.int64 { return .int(int) }
      return .number(number)
    }
  }
}
