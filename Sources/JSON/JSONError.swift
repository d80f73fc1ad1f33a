/// Why a text is not JSON, and where.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was expected and what was found.
  public let message: String
  /// The place in bytes, from 0.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The column in characters (Unicode scalars), from 1.
  public let column: Int

  /// Place and message on one line.
  public var description: String { "line \(line), column \(column): \(message)" }
}
