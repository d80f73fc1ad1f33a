import Diagnostics

/// How deep a construct stands, and how tall an expression has become: trees deeper than the limit never exist.
extension Parser {
  /// Goes a level deeper; `leave` goes back. A thrown failure needs none: the statement's end restores the context.
  mutating func enter() throws(Failure) {
    context.depth += 1
    try checkNesting()
  }

  mutating func leave() { context.depth -= 1 }

  /// Puts another level upon the expression that is being built.
  mutating func grow() throws(Failure) {
    height += 1
    try checkNesting()
  }

  private mutating func checkNesting() throws(Failure) {
    // The innermost construct counts in both: it is open, and has been built.
    if context.depth > Self.deepestNesting || context.depth + height > Self.deepestNesting + 1 {
      diagnostics.append(.tooDeep(at: current.kind == .endOfFile ? last.span : current.span, in: source))
      throw Failure(isTooDeep: true)
    }
  }
}

extension Diagnostic {
  fileprivate static func tooDeep(at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "nested too deeply", at: span, in: source, label: "more than \(Parser.deepestNesting) levels",
      hint: "give parts of it names with `let`, or keep the data in a file beside the script")
  }
}
