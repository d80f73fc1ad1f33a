import Crypto
import Platform
import Synchronization

/// Makes the connections of a pool, and counts them.
final class ConnectionOpener: Sendable {
  let connectionCount = Atomic<Int>(0)
  let handshakeCount = Atomic<Int>(0)
  private let limits: HTTPLimits
  private let proxies: Proxies
  private let tls: ConnectionPool.TLS
  private let context = Mutex<TLSContext?>(nil)

  init(limits: HTTPLimits, proxies: Proxies, tls: @escaping ConnectionPool.TLS) {
    self.limits = limits
    self.proxies = proxies
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
    let proxy = proxies.proxy(for: origin)
    let socket: Socket
    do {
      let addresses = try NameLookUp.addresses(
        of: proxy?.host ?? origin.host, port: proxy?.port ?? origin.port, by: deadline, cancellation: cancellation)
      let found = Clock.monotonic
      socket = try Socket.connect(to: addresses, by: deadline, cancellation: cancellation)
      timings.lookUp = found - begin
      timings.connect = Clock.monotonic - found
    } catch .timedOut {
      throw HTTPError(.timedOut, .connecting)
    } catch .cancelled {
      throw HTTPError(.cancelled, .connecting)
    } catch {
      if let proxy { throw Tunnel.refused(proxy, "\(error)", mayPass: true) }
      throw HTTPError(.couldNotConnect(error), .connecting)
    }
    if let proxy { try Tunnel.open(through: proxy, to: origin, over: socket, limits: limits, by: deadline) }
    return socket
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
