import Diagnostics

/// `text matches 'regex'`, `value matches (shape)`: whether the regex is found in the text, or the value has the shape
/// that plain values in a map or a list give.
final class MatchesNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    let subject = try left.evaluate(c, f)
    let wanted = try right.evaluate(c, f)
    switch wanted {
    case .map, .list, .range: return PlainShape.holds(subject, wanted)
    case .string:
      guard case .string(let text) = subject else { throw Failure.noText(subject, at: left.span) }
      return try Pattern.isFound(wanted, in: text, c, at: right.span)
    default: throw Failure.noPattern(wanted, at: right.span)
    }
  }
}

/// Regexes: Swift's, by Unicode scalars, with ASCII `\d \w \s`.
enum Pattern {
  /// How many a thread keeps; a script that makes more makes them in a loop.
  private static let mostKept = 100

  /// Whether a regex in a string is found in a text; throws where it is none.
  static func isFound(_ pattern: Value, in text: Text, _ c: Context, at span: Span) throws -> Bool {
    guard case .string(let pattern) = pattern else { throw Failure.noPattern(pattern, at: span) }
    let spelling = pattern.string
    do {
      return try firstMatch(of: spelling, in: text.string, c) != nil
    } catch {
      throw Failure("this is no regex", at: span, label: complaint(about: spelling) ?? "")
    }
  }

  /// The first place where it is found, with its groups. Throws where the pattern is none.
  static func firstMatch(of pattern: String, in text: String, _ c: Context) throws -> Regex<AnyRegexOutput>.Match? {
    let spelling = Array(pattern.utf8)
    if let known = c.pointee.patterns[spelling] { return try known.firstMatch(in: text) }
    let regex = try compiled(pattern)
    if c.pointee.patterns.count < mostKept { c.pointee.patterns[spelling] = regex }
    return try regex.firstMatch(in: text)
  }

  /// What is wrong with a pattern; nil when nothing is.
  static func complaint(about pattern: String) -> String? {
    do {
      _ = try compiled(pattern)
      return nil
    } catch {
      return String(describing: error)
    }
  }

  private static func compiled(_ pattern: String) throws -> Regex<AnyRegexOutput> {
    try Regex(pattern).matchingSemantics(.unicodeScalar).asciiOnlyDigits().asciiOnlyWordCharacters()
      .asciiOnlyWhitespace()
  }
}

extension Failure {
  fileprivate static func noText(_ value: Value, at span: Span) -> Failure {
    Failure("`matches` needs a string", at: span, label: "this is \(value.described)\(value.shown)")
  }

  fileprivate static func noPattern(_ value: Value, at span: Span) -> Failure {
    Failure(
      "this is neither a regex nor a shape", at: span, label: "this is \(value.described)\(value.shown)",
      hint: "a regex stands in a string, a shape of plain values in a map or a list")
  }
}
