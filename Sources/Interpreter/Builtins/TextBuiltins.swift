extension Builtins {
  static let text: [Builtin] = [
    Builtin("upper", "text", summary: "The text in capitals.", examples: [#"upper("so-12") == "SO-12""#]) {
      (text: Text) in Text.make(text.string.uppercased())
    },
    Builtin("lower", "text", summary: "The text in small letters.", examples: [#"lower("SO") == "so""#]) {
      (text: Text) in Text.make(text.string.lowercased())
    },
    Builtin(
      "trim", "text", summary: "The text without blanks and line breaks at its ends.",
      examples: [#"trim("  a b ") == "a b""#]
    ) { (text: String) in
      let scalars = text.unicodeScalars
      guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
      else { return "" }
      return String(scalars[first...last])
    },
    Builtin(
      "split", "text", "separator",
      summary: "The pieces of the text between the separators; its characters when the separator is empty.",
      examples: [#"split("a,b,,c", ",") == ["a", "b", "", "c"]"#, #""abc".split("") == ["a", "b", "c"]"#]
    ) { (text: Text, separator: Text) in
      let pieces = ListBox()
      guard separator.count > 0 else {
        for scalar in text.string.unicodeScalars { pieces.append(.string(String(scalar))) }
        return ItemList(pieces)
      }
      var start = 0
      while let end = text.offset(of: separator, from: start) {
        pieces.append(.string(text.slice(start..<end)))
        start = end + separator.count
      }
      pieces.append(.string(text.slice(start..<text.count)))
      return ItemList(pieces)
    },
    Builtin(
      "replace", "text", "part", "replacement", summary: "The text with every occurrence of `part` replaced.",
      examples: [#"replace("a-b-c", "-", "+") == "a+b+c""#]
    ) { (text: Text, part: Text, replacement: Text) in
      guard part.count > 0 else { throw BuiltinFailure(argument: 1, "an empty text occurs everywhere") }
      var result: [UInt8] = []
      var start = 0
      while let end = text.offset(of: part, from: start) {
        text.withBytes { result += $0[start..<end] }
        replacement.withBytes { result += $0 }
        start = end + part.count
      }
      text.withBytes { result += $0[start...] }
      return Text.repairing(result)
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
    let missing = max(0, Int(max(0, length)) - text.unicodeScalars.count)
    return String(String.UnicodeScalarView((0..<missing).map { filling[$0 % filling.count] }))
  }
}
