import Diagnostics

/// A parsed file.
public struct Script: Equatable, Sendable {
  public let source: Source
  public let statements: [Statement]

  public init(source: Source, statements: [Statement]) {
    self.source = source
    self.statements = statements
  }

  public static func == (a: Script, b: Script) -> Bool { a.statements == b.statements }
}
