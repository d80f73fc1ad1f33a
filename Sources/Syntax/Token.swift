import Diagnostics

/// The smallest piece of a script: what it is and which bytes of the source it covers.
public struct Token: Equatable, Sendable {
  public enum Kind: Equatable, Sendable { case endOfFile }
  public let kind: Kind
  public let span: Span
}
