/// A stretch of a source: two UTF-8 offsets. Lines and columns exist only in the renderer.
public struct Span: Hashable, Sendable {
  public let start: UInt32
  public let end: UInt32

  public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = max(start, end)
  }

  public init(_ range: Range<Int>) { self.init(UInt32(range.lowerBound), UInt32(range.upperBound)) }

  public var range: Range<Int> { Int(start)..<Int(end) }

  /// From the start of the one to the end of the other.
  public func through(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

  /// The place right behind it.
  public var after: Span { Span(end, end) }
}
