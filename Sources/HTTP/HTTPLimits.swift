/// What is accepted from the other end, at most; beyond it the message is refused with a clear error.
public struct HTTPLimits: Sendable {
  /// Bytes of a start line with its header fields, and of the trailer fields of a chunked body.
  public var headBytes = 128 * 1024
  /// Header fields of a message.
  public var fieldCount = 256
  /// Bytes of a body.
  public var bodyBytes = 1 << 30

  public init() {}
}
