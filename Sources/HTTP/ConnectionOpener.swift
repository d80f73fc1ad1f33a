import Crypto
import Platform
import Synchronization

/// Makes the connections of a pool, and counts them.
final class ConnectionOpener: Sendable {
  let connectionCount = Atomic<Int>(0)
  let handshakeCount = Atomic<Int>(0)
  private let limits: HTTPLimits
  private let tls: ConnectionPool.TLS
  private let context = Mutex<TLSContext?>(nil)

  init(limits: HTTPLimits, tls: @escaping ConnectionPool.TLS) {
    self.limits = limits
    self.tls = tls
  }

  /// Looks the host up, connects and shakes hands; each step's time goes to `timings`.
  func open(
    _ origin: Origin, by deadline: Deadline, cancellation: Cancellation?, timings: inout HTTPTimings
  ) throws(HTTPError) -> Connection {
    let socket = try connect(origin, by: deadline, cancellation: cancellation, timings: &timings)
    connectionCount.add(1, ordering: .relaxed)
    guard origin.isSecure else { return Connection(socket, over: socket, limits: limits) }
    // OpenSSL writes in a way that raises SIGPIPE, which would end the program, once the server has gone.
    Signals.ignorePipe()
    let begin = Clock.monotonic
    do {
      let stream = try TLSStream(client: sharedContext(), over: socket, host: origin.host, by: deadline)
      handshakeCount.add(1, ordering: .relaxed)
      timings.handshake = Clock.monotonic - begin
      return Connection(stream, over: socket, limits: limits)
    } catch .timedOut {
      throw HTTPError(.timedOut, .handshake)
    } catch .cancelled {
      throw HTTPError(.cancelled, .handshake)
    } catch {
      throw HTTPError(.tls(error), .handshake)
    }
  }

  private func connect(
    _ origin: Origin, by deadline: Deadline, cancellation: Cancellation?, timings: inout HTTPTimings
  ) throws(HTTPError) -> Socket {
    let begin = Clock.monotonic
    do {
      let addresses = try NameLookUp.addresses(
        of: origin.host, port: origin.port, by: deadline, cancellation: cancellation)
      let found = Clock.monotonic
      let socket = try Socket.connect(to: addresses, by: deadline, cancellation: cancellation)
      timings.lookUp = found - begin
      timings.connect = Clock.monotonic - found
      return socket
    } catch .timedOut {
      throw HTTPError(.timedOut, .connecting)
    } catch .cancelled {
      throw HTTPError(.cancelled, .connecting)
    } catch {
      throw HTTPError(.couldNotConnect(error), .connecting)
    }
  }

  private func sharedContext() throws(TLSError) -> TLSContext {
    try context.withLock { context throws(TLSError) in
      if let context { return context }
      let new = try tls()
      context = new
      return new
    }
  }
}
