extension Builtins {
  static let text: [Builtin] = [
    Builtin("upper", "text", summary: "The text in capitals.", examples: [#"upper("so-12") == "SO-12""#]) {
      (text: String) in
      text.uppercased()
    },
    Builtin("lower", "text", summary: "The text in small letters.", examples: [#"lower("SO") == "so""#]) {
      (text: String) in
      text.lowercased()
    },
    Builtin(
      "trim", "text", summary: "The text without blanks and line breaks at its ends.",
      examples: [#"trim("  a b ") == "a b""#]
    ) {
      (text: String) in
      let scalars = text.unicodeScalars
      guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
      else { return "" }
      return String(scalars[first...last])
    },
    Builtin(
      "split", "text", "separator", summary: "The pieces of the text between the separators.",
      examples: [#"split("a,b,,c", ",") == ["a", "b", "", "c"]"#]
    ) { (text: String, separator: String) in
      guard !separator.isEmpty else { return ItemList(text.unicodeScalars.map { .string(String($0)) }) }
      let text = Text.make(text)
      let separator = Text.make(separator)
      var pieces: [Value] = []
      var start = 0
      while let end = text.offset(of: separator, from: start) {
        pieces.append(.string(text.slice(start..<end)))
        start = end + separator.count
      }
      return ItemList(pieces + [.string(text.slice(start..<text.count))])
    },
    Builtin(
      "replace", "text", "part", "replacement", summary: "The text with every occurrence of `part` replaced.",
      examples: [#"replace("a-b-c", "-", "+") == "a+b+c""#]
    ) { (text: String, part: String, replacement: String) in
      guard !part.isEmpty else { throw BuiltinFailure(argument: 1, "an empty text occurs everywhere") }
      let text = Text.make(text)
      let part = Text.make(part)
      var result: [UInt8] = []
      var start = 0
      while let end = text.offset(of: part, from: start) {
        text.withBytes { result += $0[start..<end] }
        result += replacement.utf8
        start = end + part.count
      }
      text.withBytes { result += $0[start...] }
      return String(decoding: result, as: UTF8.self)
    },
    Builtin(
      "contains", "whole", "part",
      summary: "True if the text holds `part`, the list or range has the item, the map has the key.",
      examples: [#""SO-12".contains("-")"#, "[1, 2].contains(2)", "(1..3).contains(3)"]
    ) { (whole: Value, part: Value) in
      guard let holds = Membership.holds(whole, part) else {
        throw BuiltinFailure(argument: 0, "`contains` looks into a list, a range, or for a string in a string or a map's keys")
      }
      return holds
    },
    Builtin(
      "startsWith", "text", "prefix", summary: "True if `text` begins with `prefix`.",
      examples: [#""SO-12".startsWith("SO") == true"#]
    ) { (text: String, prefix: String) in text.utf8.starts(with: prefix.utf8) },
    Builtin(
      "endsWith", "text", "suffix", summary: "True if `text` ends with `suffix`.",
      examples: [#""a.csv".endsWith(".csv")"#]
    ) { (text: String, suffix: String) in text.utf8.reversed().starts(with: suffix.utf8.reversed()) },
    Builtin(
      "indexOf", "text", "part", summary: "Where `part` first stands in the text, counted from 0; -1 when nowhere.",
      examples: [#""Größe".indexOf("ß") == 3"#, #""a".indexOf("b") == -1"#]
    ) { (text: String, part: String) -> Int64 in
      let text = Text.make(text)
      guard let offset = text.offset(of: .make(part)) else { return -1 }
      return Int64(text.slice(0..<offset).length)
    },
    Builtin(
      "padStart", "text", "length", "filling",
      summary: "The text with `filling` (blanks when left out) before it, up to `length`.",
      examples: [#""7".padStart(3, "0") == "007""#]
    ) { (text: String, length: Int64, filling: String?) in try padding(text, to: length, filling) + text },
    Builtin(
      "padEnd", "text", "length", "filling",
      summary: "The text with `filling` (blanks when left out) behind it, up to `length`.",
      examples: [#""ab".padEnd(4, ".") == "ab..""#]
    ) { (text: String, length: Int64, filling: String?) in try text + padding(text, to: length, filling) },
  ]

  private static func padding(_ text: String, to length: Int64, _ filling: String?) throws -> String {
    let filling = Array((filling ?? " ").unicodeScalars)
    guard !filling.isEmpty else { throw BuiltinFailure(argument: 2, "`filling` is at least one character") }
    guard length <= 1_000_000 else { throw BuiltinFailure(argument: 1, "`length` is at most 1000000") }
    let missing = max(0, Int(length) - text.unicodeScalars.count)
    return String(String.UnicodeScalarView((0..<missing).map { filling[$0 % filling.count] }))
  }
}
