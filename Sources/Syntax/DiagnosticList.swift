import Diagnostics

/// What is wrong with a file: as many findings as a person reads, and how many more there are.
struct DiagnosticList: Sendable {
  /// More than this many say nothing that the first ones do not.
  static let longest = 100

  private var findings: [Diagnostic] = []
  private var more = 0

  /// How many there are in all.
  var count: Int { findings.count + more }

  mutating func append(_ diagnostic: Diagnostic) {
    // Twice as many, because the lexer's and the parser's are put in order later.
    if findings.count < 2 * Self.longest { findings.append(diagnostic) } else { more += 1 }
  }

  /// Takes back the last ones until so many are left.
  mutating func truncate(to count: Int) {
    let surplus = self.count - count
    findings.removeLast(max(0, surplus - more))
    more = max(0, more - surplus)
  }

  /// In the order of the source; behind the hundredth only how many more there are.
  func presentable(in source: Source) -> [Diagnostic] {
    let sorted = findings.enumerated()
      .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
      .map(\.element)
    guard count > Self.longest else { return sorted }
    let place = sorted[Self.longest].span
    return sorted.prefix(Self.longest) + [.more(count - Self.longest, from: place, in: source)]
  }
}

extension Diagnostic {
  fileprivate static func more(_ count: Int, from place: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "\(count) more error\(count == 1 ? "" : "s")", at: place, in: source, label: "the next one is here")
  }
}
