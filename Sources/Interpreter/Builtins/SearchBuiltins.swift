extension Builtins {
  static let search: [Builtin] = [
    Builtin(
      "contains", "whole", "part",
      summary: "True if the text holds `part`, the list or range has the item, the map has the key.",
      examples: [#""SO-12".contains("-")"#, "[1, 2].contains(2)", "(1..3).contains(3)"]
    ) { (call: Call, whole: Value, part: Value) in
      guard let holds = try Membership.holds(whole, part, at: call.span, call.context) else {
        throw BuiltinFailure.noWhole("contains", whole, part, 0, 1)
      }
      return holds
    }.offered(on: ["string", "list", "range", "map", "response"]),
    Builtin(
      "in", "part", "whole",
      summary: "True if the text holds `part`, the list or range has the item, the map has the key.",
      examples: [#""b".in(["a", "b"])"#, "2.in(1..3)"]
    ) { (call: Call, part: Value, whole: Value) in
      guard let holds = try Membership.holds(whole, part, at: call.span, call.context) else { throw BuiltinFailure.noWhole("in", whole, part, 1, 0) }
      return holds
    }.offered(on: ["string", "int", "decimal", "bool", "date", "duration"]),
    Builtin(
      "startsWith", "text", "prefix", summary: "True if `text` begins with `prefix`.",
      examples: [#""SO-12".startsWith("SO") == true"#]
    ) { (text: Text, prefix: Text) in text.hasPrefix(prefix) },
    Builtin(
      "endsWith", "text", "suffix", summary: "True if `text` ends with `suffix`.",
      examples: [#""a.csv".endsWith(".csv")"#]
    ) { (text: Text, suffix: Text) in text.hasSuffix(suffix) },
    Builtin(
      "indexOf", "whole", "part",
      summary: "Where `part` first stands in the text, or the item in the list, counted from 0; -1 when nowhere.",
      examples: [#""Größe".indexOf("ß") == 3"#, #"["a", "b"].indexOf("b") == 1"#, #""a".indexOf("b") == -1"#]
    ) { (call: Call, whole: Value, part: Value) -> Int64 in
      if case .string(let text) = whole {
        guard case .string(let part) = part else { throw BuiltinFailure.noWhole("indexOf", whole, part, 0, 1) }
        return text.offset(of: part).map { Int64(text.slice(0..<$0).length) } ?? -1
      }
      guard let list = try ItemList(reading: whole, call) else {
        throw BuiltinFailure(
          argument: 0, "`indexOf` looks into a string or a list", hint: ItemList.hint(for: whole))
      }
      return Int64(list.items.values.firstIndex { Equality.holds($0, part) } ?? -1)
    }.offered(on: ["string", "list", "range", "response"]),
    Builtin(
      "matches", "text", "regex", summary: "True if the regex is found in the text; `^` and `$` bind it to the ends.",
      examples: [#""SO-12".matches('^SO-\d+$')"#]
    ) { (call: Call, text: String, regex: String) in try found(regex, in: text, call) != nil },
    Builtin(
      "match", "text", "regex",
      summary: """
        What the regex finds first in the text, and behind it the groups in it (null for one that takes no part); \
        null when it is not found.
        """,
      examples: [
        #""SO-12".match('(\w+)-(\d+)') == ["SO-12", "SO", "12"]"#, #""SO".match('\d+') == null"#,
        #""total: 7".match('\d+')[0] == "7""#,
      ]
    ) { (call: Call, text: String, regex: String) -> Value in
      guard let match = try found(regex, in: text, call) else { return .null }
      return .list(ListBox(match.output.map { group in group.substring.map { .string(String($0)) } ?? .null }))
    },
  ]

  private static func found(_ pattern: String, in text: String, _ call: Call) throws -> Regex<AnyRegexOutput>.Match? {
    do {
      return try Pattern.firstMatch(of: pattern, in: text, call.context, at: call.span)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw BuiltinFailure(argument: 1, "this is no regex", label: Pattern.complaint(about: pattern))
    }
  }
}

extension BuiltinFailure {
  /// Nothing to look into, or only a string can be found in it.
  fileprivate static func noWhole(_ name: String, _ whole: Value, _ part: Value, _ wholeAt: Int, _ partAt: Int)
    -> BuiltinFailure
  {
    switch whole {
    case .string, .map:
      let what = if case .map = whole { "key of a map" } else { "part of a string" }
      return BuiltinFailure(argument: partAt, "a \(what) is a string", hint: String.hint(for: part))
    case .null:
      return BuiltinFailure(argument: wholeAt, "`\(name)` has nothing to look into", hint: String.hint(for: whole))
    default:
      return BuiltinFailure(argument: wholeAt, "`\(name)` looks into a string, a list, a range or a map")
    }
  }
}
