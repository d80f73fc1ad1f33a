import Diagnostics

/// A name where it stands. Two names are equal when they are spelt the same, wherever they stand.
public struct Name: Hashable, Sendable {
  public let text: String
  public let span: Span

  public init(_ text: String, at span: Span) {
    self.text = text
    self.span = span
  }

  public static func == (a: Name, b: Name) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
