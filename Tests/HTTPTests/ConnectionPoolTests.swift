import HTTP
import Platform
import Synchronization
import Testing

struct ConnectionPoolTests {
  private static let ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
  private let pool = ConnectionPool.plain()

  @Test func manyRequestsUseOneConnection() throws {
    let server = try Server { HTTPResponse(status: 200, body: Array($0.target.utf8)) }
    let origin = Origin(isSecure: false, host: "127.0.0.1", port: server.port)
    for number in 0..<200 {
      let exchange = try pool.get(origin, "/\(number)")
      #expect(exchange.response.body == Array("/\(number)".utf8))
      #expect(exchange.connectionWasReused == (number > 0))
    }
    #expect(server.connectionCount == 1 && pool.connectionCount == 1 && pool.handshakeCount == 0)
    server.stop()
  }

  /// The second request finds the kept connection closed: it is replaced before anything is written.
  @Test func aConnectionClosedBetweenRequestsIsReplaced() throws {
    let closed = Cancellation()
    let server = try ScriptedServer { player, number in
      try player.request()
      try player.write(Self.ok)
      if number > 1 { return try player.awaitClose() }
      player.close()
      closed.cancel()
    }
    #expect(try !pool.get(server.origin).connectionWasReused)
    try awaitCancel(closed)
    let second = try pool.get(server.origin)
    #expect(!second.connectionWasReused && second.response.body == Array("ok".utf8))
    #expect(pool.connectionCount == 2)
    pool.closeIdle()
  }

  /// What a server sends unasked must not become the answer to the next request.
  @Test func aConnectionWithUnsolicitedBytesIsReplaced() throws {
    let spoken = Cancellation()
    let server = try ScriptedServer { player, number in
      try player.request()
      try player.write(Self.ok)
      if number == 1 {
        // After the client has read its answer whole.
        try player.write("HTTP/1.1 408 Request Timeout\r\n\r\n")
        spoken.cancel()
      }
      try player.awaitClose()
    }
    _ = try pool.get(server.origin)
    try awaitCancel(spoken)
    #expect(try pool.get(server.origin).response.status == 200)
    #expect(pool.connectionCount == 2)
    pool.closeIdle()
  }

  @Test func aReusedConnectionThatClosesOnTheRequestSaysSo() throws {
    let server = try ScriptedServer { player, _ in
      try player.request()
      try player.write(Self.ok)
      try player.request()
    }
    _ = try pool.get(server.origin)
    let error = try #require(#expect(throws: HTTPError.self) { try pool.get(server.origin) })
    guard case .closed = error.reason else { Issue.record("\(error)"); return }
    #expect(error.connectionWasReused && error.mayHaveBeenSent && error.phase == .waiting)
    #expect(pool.connectionCount == 1)
  }

  @Test(arguments: ["HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok", "HTTP/1.1 200 OK\r\n\r\nok"])
  func aConnectionTheServerEndsIsNotKept(answer: String) throws {
    let server = try ScriptedServer { player, _ in
      try player.request()
      try player.write(answer)
    }
    for count in 1...3 {
      #expect(try pool.get(server.origin).response.body == Array("ok".utf8))
      #expect(pool.connectionCount == count)
    }
  }

  @Test func aConnectionTheRequestEndsIsNotKept() throws {
    let server = try Server { _ in HTTPResponse(status: 204) }
    let origin = Origin(isSecure: false, host: "127.0.0.1", port: server.port)
    let request = HTTPRequest(method: "GET", target: "/", headers: ["Connection": "close"])
    for count in 1...2 {
      #expect(try pool.send(request, to: origin, by: .never, cancellation: nil).response.status == 204)
      #expect(pool.connectionCount == count)
    }
    server.stop()
  }

  @Test func nothingIsSentWhereNobodyListens() throws {
    let origin = try ScriptedServer { _, _ in }.origin
    let error = try #require(#expect(throws: HTTPError.self) { try pool.get(origin) })
    guard case .couldNotConnect(.refused) = error.reason else { Issue.record("\(error)"); return }
    #expect(error.phase == .connecting && !error.mayHaveBeenSent)
    #expect(pool.connectionCount == 0)
  }

  @Test func threadsShareThePool() throws {
    let server = try Server { HTTPResponse(status: 200, body: Array($0.target.utf8)) }
    let origin = Origin(isSecure: false, host: "127.0.0.1", port: server.port)
    let wrong = Atomic<Int>(0)
    let threads = (0..<8).map { [pool] thread in
      Thread {
        for number in 0..<50 {
          let target = "/\(thread)/\(number)"
          let body = try? pool.get(origin, target).response.body
          if body != Array(target.utf8) { wrong.add(1, ordering: .relaxed) }
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(wrong.load(ordering: .relaxed) == 0)
    #expect(pool.connectionCount <= 8)
    server.stop()
  }

  @Test func timingsTellTheParts() throws {
    let server = try Server { _ in HTTPResponse(status: 200) }
    let origin = Origin(isSecure: false, host: "127.0.0.1", port: server.port)
    let first = try pool.get(origin).timings
    let connect = try #require(first.connect)
    #expect(first.lookUp != nil && first.handshake == nil)
    #expect(connect > 0 && connect < first.firstByte && first.firstByte <= first.total)
    let second = try pool.get(origin).timings
    #expect(second.lookUp == nil && second.connect == nil && second.firstByte > 0)
    server.stop()
  }

  private func awaitCancel(_ cancellation: Cancellation) throws {
    // A listener nobody connects to: it can only be ended.
    _ = try Listener().accept(cancellation)
  }
}
