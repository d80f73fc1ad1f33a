import Diagnostics

extension Parser {
  /// Reports what stands here in the place of what was expected. It points at the token when that is on the line of the
  /// last one, else right behind the last one, or at `place`.
  mutating func unexpected(hint: String? = nil, opened opening: Token? = nil, at place: Span? = nil) -> Failure {
    switch kind {
    case .invalid: return Failure()
    case .endOfFile:
      if reportedEnd { return Failure() }
      reportedEnd = true
    default: break
    }
    let title = "expected " + Expectation.sentence(of: expectations)
    let labels = opening.map { [Diagnostic.Label($0.span, "opened here")] } ?? []
    let label = place == nil ? found : "found \(description(of: current))"
    diagnostics.append(
      Diagnostic(
        .error, title, at: place ?? placeOfCurrent, in: source, label: label, labels: labels, hint: hint ?? usualHint))
    return Failure()
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Reads a spelling of another language as what it means here.
  mutating func report(_ spelling: ForeignSpelling, at token: Token) {
    diagnostics.append(spelling.diagnostic(at: token.span, in: source))
  }

  /// A complaint about what stands between two places; the statement is read on.
  mutating func complain(_ title: String, at span: Span, _ label: String, hint: String? = nil) {
    diagnostics.append(Diagnostic(.error, title, at: span, in: source, label: label, hint: hint))
  }

  /// The spelling in a table that the next token has.
  func foreign(_ spellings: [ForeignSpelling]) -> ForeignSpelling? {
    kind == .name ? spellings.first { isAt(word: $0.spelling) } : nil
  }

  private var placeOfCurrent: Span {
    if position == 0 { return current.span }
    return kind == .endOfFile || current.startsLine ? last.span.after : current.span
  }

  private var found: String {
    if kind == .endOfFile { return "the file ends here" }
    guard current.startsLine, position > 0 else { return "found \(description(of: current))" }
    return context.newlinesCount ? "the line ends here" : "found \(description(of: current)) in the next line"
  }

  /// A token as a message names it.
  func description(of token: Token) -> String {
    switch token.kind {
    case .stringStart, .multilineStart, .rawString, .stringText, .stringEnd: "a string"
    case .rawText, .rawEnd: "the end of the target"
    case .sqlText, .sqlEnd: "the end of the query"
    case .endOfFile: "the end of the file"
    default: "`\(text(token).prefix(Self.longestQuote))\(token.end - token.start > Self.longestQuote ? "…" : "")`"
    }
  }

  /// How much of a token a message repeats.
  private static let longestQuote = 60

  private var usualHint: String? {
    let isGlued = position > 0 && last.end == current.start
    switch kind {
    case _ where isGlued && last.kind == .stringEnd && text(last) == "\"": return "a `\"` in a string is `\\\"`"
    case .rawString where isGlued && last.kind == .rawString: return "a text with a `'` in it stands in `\"…\"`"
    case .greater where isGlued && last.kind == .minus:
      return "a function without a name is `x => …` or `(a, b) => …`"
    case .assign: return "`=` sets a name at the beginning of a statement; `==` compares"
    case .arrow: return "a function without a name is `x => …` or `(a, b) => …`"
    case .spread: return "a range has two dots: `1..10`"
    case .suiteQL: return "a query goes into parentheses here: `(\(text(current)) …)`"
    case .method: return "a request goes into parentheses here: `(\(text(current)) …)`"
    default: return nil
    }
  }
}
