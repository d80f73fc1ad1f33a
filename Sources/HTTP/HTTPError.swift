import Crypto
import Platform

/// Why an exchange brought no answer. What may be tried again is the caller's decision; `phase`,
/// `mayHaveBeenSent` and `connectionWasReused` are what it needs for it.
public struct HTTPError: Error, Sendable {
  /// What went wrong. The texts are for people and name no secrets.
  public enum Reason: Sendable {
    /// The request itself cannot be sent as it is; nothing was.
    case invalidRequest(String)
    case couldNotConnect(ConnectError)
    case tls(TLSError)
    /// The proxy gave no way through; `mayPass` when it may the next time.
    case proxy(String, mayPass: Bool)
    case timedOut
    case cancelled
    /// The server closed or reset the connection.
    case closed(String)
    /// The answer is not HTTP/1.1.
    case malformed(String)
    /// The answer is beyond `HTTPLimits`.
    case tooLarge(String)
  }

  /// How far an exchange had come.
  public enum Phase: Int, Sendable, Comparable {
    case preparing
    case connecting
    case handshake
    /// From the first byte of the request written.
    case sending
    /// The request is written, no byte of an answer is here.
    case waiting
    /// From the first byte of the answer read.
    case receiving

    public static func < (a: Phase, b: Phase) -> Bool { a.rawValue < b.rawValue }
  }

  public let reason: Reason
  public let phase: Phase
  /// Whether an earlier request had used the connection: then a close before any answer byte is often only the
  /// server's idle limit meeting the request on its way.
  public let connectionWasReused: Bool

  /// Whether the server may have seen the request, or a part of it, and acted on it.
  public var mayHaveBeenSent: Bool { phase >= .sending }

  init(_ reason: Reason, _ phase: Phase, connectionWasReused: Bool = false) {
    self.reason = reason
    self.phase = phase
    self.connectionWasReused = connectionWasReused
  }
}
