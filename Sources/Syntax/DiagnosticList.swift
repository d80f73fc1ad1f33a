import Diagnostics

/// What is wrong with a file, as it is shown.
enum DiagnosticList {
  /// More than this many say nothing that the first ones do not.
  static let longest = 100

  /// In the order of the source, and not too many.
  static func presentable(_ diagnostics: [Diagnostic], in source: Source) -> [Diagnostic] {
    var sorted = diagnostics.enumerated()
      .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
      .map(\.element)
    guard sorted.count > longest else { return sorted }
    let more = sorted[longest...]
    sorted.removeLast(more.count)
    return sorted + [.more(more, in: source)]
  }
}

extension Diagnostic {
  fileprivate static func more(_ diagnostics: ArraySlice<Diagnostic>, in source: Source) -> Diagnostic {
    let errors = diagnostics.count { $0.severity == .error }
    let what = errors == 0 ? "warning" : "error"
    let count = errors == 0 ? diagnostics.count : errors
    return Diagnostic(
      errors == 0 ? .warning : .error, "\(count) more \(what)\(count == 1 ? "" : "s")",
      at: diagnostics.first?.span ?? Span(0, 0), in: source, label: "the next one is here")
  }
}
