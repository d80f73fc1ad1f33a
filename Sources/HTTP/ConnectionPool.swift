import Crypto
import Platform
import Synchronization

/// Sends requests over kept connections (RFC 9112, 9.3), as many at once as threads call it: how many those
/// may be is the caller's to bound. Once it has spoken TLS, SIGPIPE is ignored.
public final class ConnectionPool: Sendable {
  public typealias TLS = @Sendable () throws(TLSError) -> TLSContext

  private let opener: ConnectionOpener
  private let idle = Mutex<[Origin: [Connection]]>([:])

  /// `tls` is asked for its context once, when the first secure connection is made.
  public init(limits: HTTPLimits = HTTPLimits(), proxies: Proxies = Proxies(), tls: @escaping TLS) {
    opener = ConnectionOpener(limits: limits, proxies: proxies, tls: tls)
  }

  /// TCP connections made so far.
  public var connectionCount: Int { opener.connectionCount.load(ordering: .relaxed) }

  /// TLS handshakes completed so far.
  public var handshakeCount: Int { opener.handshakeCount.load(ordering: .relaxed) }

  /// Carries out one exchange; never sends a request twice. Before a kept connection is used it is checked: one
  /// that the server has closed is replaced, and nothing counts. All that can go wrong is in `HTTPError`.
  public func send(
    _ request: HTTPRequest, to origin: Origin, by deadline: Deadline, cancellation: Cancellation?
  ) throws(HTTPError) -> HTTPExchange {
    let begin = Clock.monotonic
    let encoded = try RequestEncoder.encode(request, to: origin)
    var timings = HTTPTimings()
    let kept = takeIdle(origin)
    let connection = if let kept { kept } else {
      try opener.open(origin, by: deadline, cancellation: cancellation, timings: &timings)
    }
    let answer = try connection.exchange(request, encoded: encoded, by: deadline, cancellation: cancellation)
    timings.firstByte = answer.firstByteMoment - begin
    timings.total = Clock.monotonic - begin
    if answer.keepsAlive, !asksToClose(request) {
      idle.withLock { $0[origin, default: []].append(connection) }
    } else {
      connection.close()
    }
    return HTTPExchange(response: answer.response, timings: timings, connectionWasReused: kept != nil)
  }

  /// Closes the connections that are not in use.
  public func closeIdle() {
    let connections = idle.withLock { idle in
      defer { idle = [:] }
      return idle.values.joined()
    }
    for connection in connections { connection.close() }
  }

  /// The connection used last, which the server is the least likely to have closed.
  private func takeIdle(_ origin: Origin) -> Connection? {
    while let connection = idle.withLock({ $0[origin]?.popLast() }) {
      if !connection.isStale { return connection }
      connection.close()
    }
    return nil
  }

  private func asksToClose(_ request: HTTPRequest) -> Bool {
    request.headers.list("Connection").contains { HTTPHeaders.same($0, "close") }
  }
}
