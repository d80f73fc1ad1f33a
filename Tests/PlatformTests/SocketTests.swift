import Platform
import Synchronization
import Testing

struct SocketTests {
  /// Both ends of a connection over loopback.
  private func pair() throws -> (client: Socket, server: Socket) {
    let listener = try Listener()
    let client = try Socket.connect(host: "127.0.0.1", port: listener.port, by: .never, cancellation: nil)
    return (client, try #require(listener.accept(Cancellation())))
  }

  private func read(_ socket: Socket, by deadline: Deadline = .never) throws(StreamError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 100)
    var result: Result<Int, StreamError> = .success(0)
    buffer.withUnsafeMutableBytes { bytes in
      result = Result { () throws(StreamError) in try socket.read(into: bytes, by: deadline) }
    }
    return Array(buffer.prefix(try result.get()))
  }

  private func write(_ text: String, to socket: Socket) throws {
    try Array(text.utf8).withUnsafeBytes { try socket.write($0, by: .never) }
  }

  @Test func carriesBytesBothWays() throws {
    let (client, server) = try pair()
    try write("ping", to: client)
    #expect(try read(server) == Array("ping".utf8))
    try write("pong", to: server)
    #expect(try read(client) == Array("pong".utf8))
    server.close()
    #expect(try read(client) == [])
  }

  @Test func readsNoLongerThanTheDeadline() throws {
    let (client, server) = try pair()
    #expect(throws: StreamError.timedOut) { try read(client, by: .after(nanoseconds: 1_000_000)) }
    // A byte that is there does not help once the time is over.
    try write("x", to: server)
    #expect(throws: StreamError.timedOut) { try read(client, by: .after(nanoseconds: 0)) }
  }

  @Test func writesNoLongerThanTheDeadline() throws {
    let (client, server) = try pair()
    let block = [UInt8](repeating: 7, count: 1 << 20)
    let deadline = Deadline.after(nanoseconds: 50_000_000)
    // Until both ends' buffers are full.
    #expect(throws: StreamError.timedOut) {
      while true { try block.withUnsafeBytes { try client.write($0, by: deadline) } }
    }
    server.close()
  }

  @Test func cancellationFromAnotherThreadEndsARead() throws {
    let (client, server) = try pair()
    let cancellation = Cancellation()
    client.cancellation = cancellation
    let thread = Thread { cancellation.cancel() }
    #expect(throws: StreamError.cancelled) { try read(client) }
    thread.join()
    server.close()
  }

  @Test func aConnectionIsStaleOnceTheOtherEndClosedOrSpoke() throws {
    let (client, server) = try pair()
    #expect(!client.isStale)
    try write("unasked", to: server)
    try client.wait(for: .read, by: .never)
    #expect(client.isStale)
    let (other, closing) = try pair()
    closing.close()
    try other.wait(for: .read, by: .never)
    #expect(other.isStale)
    other.close()
    #expect(other.isStale)
  }

  @Test func aPortWithoutListenerRefuses() throws {
    let port = try Listener().port
    let error = #expect(throws: ConnectError.self) {
      try Socket.connect(host: "127.0.0.1", port: port, by: .never, cancellation: nil)
    }
    guard case .refused(let detail) = error else { Issue.record("\(String(describing: error))"); return }
    #expect(detail == "127.0.0.1:\(port): Connection refused")
  }

  @Test func aNameThatCannotBeIsNotFound() {
    let error = #expect(throws: ConnectError.self) {
      try Socket.connect(host: "..", port: 1, by: .never, cancellation: nil)
    }
    guard case .nameNotFound("..", _) = error else { Issue.record("\(String(describing: error))"); return }
  }

  @Test func lookingUpANameEndsWithDeadlineAndCancellation() throws {
    let cancelled = Cancellation()
    cancelled.cancel()
    #expect(throws: ConnectError.cancelled) {
      try NameLookUp.addresses(of: "localhost", port: 1, by: .never, cancellation: cancelled)
    }
    #expect(throws: ConnectError.timedOut) {
      try NameLookUp.addresses(of: "localhost", port: 1, by: .after(nanoseconds: 0), cancellation: nil)
    }
    let found = try NameLookUp.addresses(of: "localhost", port: 99, by: .never, cancellation: nil)
    #expect(found.contains { $0.description == "127.0.0.1:99" })
  }

  /// `localhost` may name ::1 first, where nobody listens.
  @Test func triesTheNextAddress() throws {
    let listener = try Listener()
    let nobody = try Listener().port
    let addresses = try [nobody, listener.port].flatMap { port in
      try NameLookUp.addresses(of: "127.0.0.1", port: port, by: .never, cancellation: nil)
    }
    let socket = try Socket.connect(to: addresses, by: .never, cancellation: nil)
    socket.close()
  }

  @Test func aPortInUseIsNamed() throws {
    let listener = try Listener()
    #expect(throws: ListenError.portInUse(listener.port)) { try Listener(port: listener.port) }
  }

  @Test func acceptingEndsWithTheCancellation() throws {
    let listener = try Listener()
    let stopping = Cancellation()
    let thread = Thread { stopping.cancel() }
    #expect(listener.accept(stopping) == nil)
    thread.join()
  }
}
