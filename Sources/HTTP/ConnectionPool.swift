import Crypto
import Platform
import Synchronization

/// Sends requests over kept connections (RFC 9112, 9.3), as many at once as threads call it: how many those
/// may be is the caller's to bound.
public final class ConnectionPool: Sendable {
  public typealias TLS = @Sendable () throws(TLSError) -> TLSContext

  private let tls: TLS
  private let limits: HTTPLimits

  /// `tls` is asked for its context once, when the first secure connection is made.
  public init(limits: HTTPLimits = HTTPLimits(), tls: @escaping TLS) {
    self.limits = limits
    self.tls = tls
  }

  /// TLS handshakes completed so far.
  public var handshakeCount: Int { 0 }

  /// TCP connections made so far.
  public var connectionCount: Int { 0 }

  /// Carries out one exchange; never sends a request twice. Before a kept connection is used it is checked: one
  /// that the server has closed is replaced, and nothing counts.
  public func send(
    _ request: HTTPRequest, to origin: Origin, by deadline: Deadline, cancellation: Cancellation?
  ) throws(HTTPError) -> HTTPExchange {
    throw HTTPError(.cancelled, .preparing)
  }

  /// Closes the connections that are not in use.
  public func closeIdle() {}
}
