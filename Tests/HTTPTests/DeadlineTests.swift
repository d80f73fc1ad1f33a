import HTTP
import Platform
import Testing

/// Deadlines and cancellation against servers that keep a client waiting.
struct DeadlineTests {
  private let pool = ConnectionPool.plain()

  private func failure(
    _ origin: Origin, by deadline: Deadline = .never, cancellation: Cancellation? = nil, body: [UInt8] = []
  ) throws -> HTTPError {
    let request = HTTPRequest(method: "POST", target: "/", body: body)
    let error = #expect(throws: HTTPError.self) {
      try pool.send(request, to: origin, by: deadline, cancellation: cancellation)
    }
    return try #require(error)
  }

  /// A byte comes long before any single wait would end.
  @Test(arguments: [
    "", "HTTP/1.1 200 OK\r\nA: ", "HTTP/1.1 200 OK\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFF\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n",
  ])
  func aDripDoesNotOutlastTheDeadline(beginning: String) throws {
    let server = try ScriptedServer { player, _ in
      try player.request()
      try player.write(beginning)
      while true {
        try player.write(beginning.isEmpty ? "HTTP/1.1 100 Continue\r\n\r\n" : "x")
        try player.pause(milliseconds: 1)
      }
    }
    let error = try failure(server.origin, by: .after(nanoseconds: 300_000_000))
    guard case .timedOut = error.reason else { Issue.record("\(error)"); return }
  }

  @Test func aSilentServerMeetsTheDeadline() throws {
    let server = try ScriptedServer { player, _ in try player.awaitClose() }
    let error = try failure(server.origin, by: .after(nanoseconds: 50_000_000))
    guard case .timedOut = error.reason else { Issue.record("\(error)"); return }
  }

  @Test func aServerThatDoesNotReadMeetsTheDeadline() throws {
    let server = try ScriptedServer { player, _ in try player.awaitStop() }
    let body = [UInt8](repeating: 7, count: 16 << 20)
    let error = try failure(server.origin, by: .after(nanoseconds: 100_000_000), body: body)
    guard case .timedOut = error.reason else { Issue.record("\(error)"); return }
  }

  @Test func aDeadlineThatHasPassedSendsNothing() throws {
    let server = try ScriptedServer { player, _ in try player.awaitClose() }
    let error = try failure(server.origin, by: .after(nanoseconds: 0))
    guard case .timedOut = error.reason else { Issue.record("\(error)"); return }
    #expect(!error.mayHaveBeenSent)
  }

  @Test func cancellingFromAnotherThreadEndsTheWait() throws {
    let cancellation = Cancellation()
    // Cancelled once the request is there: the client then waits for the answer.
    let server = try ScriptedServer { player, _ in
      try player.request()
      cancellation.cancel()
      try player.awaitClose()
    }
    let error = try failure(server.origin, cancellation: cancellation)
    guard case .cancelled = error.reason else { Issue.record("\(error)"); return }
    #expect(error.phase == .waiting && error.mayHaveBeenSent)
  }

  @Test func whatIsCancelledBeforeIsNotSent() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    let server = try ScriptedServer { player, _ in try player.awaitClose() }
    let error = try failure(server.origin, cancellation: cancellation)
    guard case .cancelled = error.reason else { Issue.record("\(error)"); return }
    #expect(!error.mayHaveBeenSent)
  }

  @Test func cancellingEndsTheWaitOnAKeptConnectionToo() throws {
    let cancellation = Cancellation()
    let server = try ScriptedServer { player, _ in
      try player.request()
      try player.write("HTTP/1.1 204 No Content\r\n\r\n")
      try player.request()
      cancellation.cancel()
      try player.awaitClose()
    }
    _ = try pool.get(server.origin)
    let error = try failure(server.origin, cancellation: cancellation)
    guard case .cancelled = error.reason else { Issue.record("\(error)"); return }
    #expect(error.connectionWasReused)
  }

  /// The cancellation of one request says nothing about the next on the same connection.
  @Test func aKeptConnectionForgetsTheCancellationBefore() throws {
    let server = try Server { _ in HTTPResponse(status: 204) }
    let origin = Origin(isSecure: false, host: "127.0.0.1", port: server.port)
    weak var held: Cancellation?
    do {
      let cancellation = Cancellation()
      held = cancellation
      _ = try pool.send(HTTPRequest(method: "GET", target: "/"), to: origin, by: .never, cancellation: cancellation)
      cancellation.cancel()
    }
    #expect(held == nil)
    #expect(try pool.get(origin).connectionWasReused)
    server.stop()
  }
}
