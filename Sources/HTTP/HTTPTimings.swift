/// How long the parts of an exchange took, in nanoseconds.
public struct HTTPTimings: Sendable, Equatable {
  /// Finding the addresses of the host; nil when a kept connection was used.
  public var lookUp: Int64?
  /// Making the TCP connection; nil when a kept connection was used.
  public var connect: Int64?
  /// The TLS handshake; nil on a kept connection and without TLS.
  public var handshake: Int64?
  /// From the start of the exchange to the first byte of the answer.
  public var firstByte: Int64 = 0
  /// From the start of the exchange to the last byte of the answer.
  public var total: Int64 = 0

  public init() {}
}
