import Crypto
import Platform
import Synchronization

/// A small HTTP/1.1 server on 127.0.0.1: a thread a connection, keep-alive, plain or TLS (then SIGPIPE is ignored from
/// there on).
public final class Server: Sendable {
  /// Answers one request; called on several threads at once. To HEAD it answers as to GET: the body is left out.
  public typealias Handler = @Sendable (HTTPRequest) -> HTTPResponse

  /// The port it listens at.
  public let port: UInt16

  private let stopping: Cancellation
  private let threads: ServerThreads
  private let accepting: Mutex<Thread?>

  /// Listens at once; port 0 takes any free one. With `tls`, made for a server, every connection speaks TLS.
  public convenience init(
    port: UInt16 = 0, tls: TLSContext? = nil, limits: HTTPLimits = Server.limits, handler: @escaping Handler
  ) throws(ListenError) {
    try self.init(at: port, tls: tls, limits: limits, answering: { .whole(handler($0)) })
  }

  /// The same for a server whose answers may be cut off.
  public init(
    at port: UInt16, tls: TLSContext? = nil, limits: HTTPLimits = Server.limits,
    answering: @escaping @Sendable (HTTPRequest) -> ServerAnswer
  ) throws(ListenError) {
    let listener = try Listener(port: port)
    self.port = listener.port
    // OpenSSL writes in a way that raises SIGPIPE, which would end the program, once a client has gone.
    if tls != nil { Signals.ignorePipe() }
    let stopping = Cancellation()
    let threads = ServerThreads()
    // The thread holds the parts and not the server, so that a server nobody holds any more can stop itself; with the
    // thread the listener ends.
    accepting = Mutex(Thread {
      while let socket = listener.accept(stopping) {
        threads.start { ServerConnection.serve(socket, tls: tls, limits: limits, answering: answering) }
      }
    })
    self.stopping = stopping
    self.threads = threads
  }

  deinit { stop() }

  /// What a server accepts unless told otherwise: bodies of 128 MiB.
  public static var limits: HTTPLimits {
    var limits = HTTPLimits()
    limits.bodyBytes = 128 << 20
    return limits
  }

  /// Connections accepted so far.
  public var connectionCount: Int { threads.startedCount }

  /// Stops: no new connections, idle ones closed at once, requests under way answered; returns when every
  /// thread has ended. Not to be called by a handler. Calling it again does nothing.
  public func stop() {
    stopping.cancel()
    accepting.withLock { thread in
      defer { thread = nil }
      return thread
    }?.join()
    threads.join()
  }
}
