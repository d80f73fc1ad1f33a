/// One finding at one place, from the lexer to a failed assertion.
///
/// The title says what was being done, labels what is wrong there, notes what else is known, the hint what to do.
public struct Diagnostic: Error, Sendable {
  public enum Severity: String, Sendable { case error, warning, note }

  /// A stretch of the source with a caret line below it; without text the line is only shown.
  public struct Label: Sendable, Equatable {
    public let span: Span
    public let text: String?

    public init(_ span: Span, _ text: String? = nil) {
      self.span = span
      self.text = text
    }
  }

  public var severity: Severity
  public var title: String
  /// Where it stands; nil for what has no place in a script, such as a missing variable of the environment.
  public var source: Source?
  /// The place that file, line and column name.
  public var span: Span
  public var labels: [Label]
  public var notes: [String]
  public var hint: String?

  /// `label` is drawn at `span`; `labels` are the further ones.
  public init(
    _ severity: Severity, _ title: String, at span: Span, in source: Source?, label: String = "",
    labels: [Label] = [], notes: [String] = [], hint: String? = nil
  ) {
    self.severity = severity
    self.title = title
    self.source = source
    self.span = span
    self.labels = [Label(span, label)] + labels
    self.notes = notes
    self.hint = hint
  }

  /// A finding without a place in a script.
  public init(_ severity: Severity, _ title: String, notes: [String] = [], hint: String? = nil) {
    self.init(severity, title, at: Span(0, 0), in: nil, notes: notes, hint: hint)
    labels = []
  }

  /// The finding with all its words changed by `rewrite`; the source keeps its own.
  public func rewritten(_ rewrite: (String) -> String) -> Diagnostic {
    var copy = self
    copy.title = rewrite(title)
    copy.labels = labels.map { Label($0.span, $0.text.map(rewrite)) }
    copy.notes = notes.map(rewrite)
    copy.hint = hint.map(rewrite)
    return copy
  }
}
