import Diagnostics
import Syntax

/// A script in the one style.
public struct FormattedScript: Sendable {
  public let source: Source
  /// Nil of a script that does not parse: it is left alone.
  public let bytes: [UInt8]?
  /// Why there are none.
  public let diagnostics: [Diagnostic]

  public init(_ source: Source) {
    self.source = source
    switch Formatter.format(source) {
    case .formatted(let bytes): (self.bytes, diagnostics) = (bytes, [])
    case .refused(let diagnostics): (bytes, self.diagnostics) = (nil, diagnostics)
    }
  }

  /// Whether the style asks for other bytes than the script has.
  public var isChanged: Bool { bytes.map { $0 != source.bytes } ?? false }
}
