import Crypto
@testable import HTTP
import Platform

/// A server on loopback whose every connection is played by the test: for answers that no sound server gives.
final class ScriptedServer: Sendable {
  /// Plays the connection with this number, from 1.
  typealias Play = @Sendable (Player, Int) throws -> Void

  let origin: Origin
  private let stopping = Cancellation()
  private let thread: Thread

  init(_ play: @escaping Play) throws {
    let listener = try Listener()
    let stopping = stopping
    origin = Origin(isSecure: false, host: "127.0.0.1", port: listener.port)
    thread = Thread {
      var number = 0
      while let socket = listener.accept(stopping) {
        number += 1
        // What fails here shows as the client's error.
        try? play(Player(socket), number)
        socket.close()
      }
    }
  }

  /// Ends the play under way too, if it waits.
  deinit {
    stopping.cancel()
    thread.join()
  }

  /// One connection of the server, in the hands of the test.
  struct Player {
    private let socket: Socket
    private let reader: WireReader

    init(_ socket: Socket) {
      self.socket = socket
      reader = WireReader(socket)
    }

    /// The next request, or nil when the client has closed.
    @discardableResult
    func request() throws -> HTTPRequest? {
      guard let head = try reader.head(.request, limits: HTTPLimits(), by: .never),
        case .request(let method, let target) = head.start
      else { return nil }
      let body = try reader.body(head.framing(), limits: HTTPLimits(), by: .never)
      return HTTPRequest(method: method, target: target, headers: head.headers, body: body)
    }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) throws { try socket.write(bytes, by: .never) }

    /// Lets the client run dry before the next write. Throws when the server is stopped.
    func pause(milliseconds: Int64) throws {
      do {
        try socket.wait(for: .read, by: .after(nanoseconds: milliseconds * 1_000_000))
      } catch StreamError.timedOut {
        return
      }
      try awaitClose()
      throw StreamError.broken("the client has closed")
    }

    /// Waits, without reading, until the server is stopped.
    func awaitStop() throws {
      while true {
        try socket.check(by: .never)
        try? socket.wait(for: .write, by: .after(nanoseconds: 5_000_000))
      }
    }

    func close() { socket.close() }

    /// Waits until the client closes.
    func awaitClose() throws {
      while try !reader.some(upTo: .max, by: .never).isEmpty {}
    }
  }
}

extension ConnectionPool {
  /// A pool for connections without TLS.
  static func plain() -> ConnectionPool {
    ConnectionPool { () throws(TLSError) in throw .configuration("no TLS in this test") }
  }

  /// A GET that takes the time it needs.
  func get(_ origin: Origin, _ target: String = "/") throws(HTTPError) -> HTTPExchange {
    try send(HTTPRequest(method: "GET", target: target), to: origin, by: .never, cancellation: nil)
  }
}
