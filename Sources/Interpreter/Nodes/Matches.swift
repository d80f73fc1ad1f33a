import Diagnostics

/// `text matches 'regex'`: whether the regex is found in the text.
final class MatchesNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    let text = try left.evaluate(c, f)
    let pattern = try right.evaluate(c, f)
    guard case .string(let text) = text else {
      throw Failure("`matches` needs a string", at: left.span, label: "this is \(text.described)\(text.shown)")
    }
    guard case .string(let pattern) = pattern else {
      throw Failure(
        "`matches` wants a regex in a string", at: right.span, label: "this is \(pattern.described)\(pattern.shown)")
    }
    do {
      return try Pattern.isFound(pattern.string, in: text.string, c)
    } catch {
      throw Failure("this is no regex", at: right.span, label: Pattern.complaint(about: pattern.string) ?? "")
    }
  }
}

/// Regexes: Swift's, by Unicode scalars, with ASCII `\d \w \s`.
enum Pattern {
  /// How many a thread keeps; a script that makes more makes them in a loop.
  private static let mostKept = 100

  static func isFound(_ pattern: String, in text: String, _ c: Context) throws -> Bool {
    if let known = c.pointee.patterns[pattern] { return try known.firstMatch(in: text) != nil }
    let regex = try compiled(pattern)
    if c.pointee.patterns.count < mostKept { c.pointee.patterns[pattern] = regex }
    return try regex.firstMatch(in: text) != nil
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
