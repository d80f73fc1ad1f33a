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

extension Failure {
  fileprivate static func noText(_ value: Value, at span: Span) -> Failure {
    Failure("`matches` needs a string", at: span, label: "this is \(value.described)\(value.shown)")
  }

  static func noPattern(_ value: Value, at span: Span) -> Failure {
    Failure(
      "this is neither a regex nor a shape", at: span, label: "this is \(value.described)\(value.shown)",
      hint: "a regex stands in a string, a shape of plain values in a map or a list")
  }
}
