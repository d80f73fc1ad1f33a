@testable import NetSuite
import Testing

/// Connections that the server closes at a bad moment.
@Suite struct BrokenConnectionTests {
  static let noContent = "HTTP/1.1 204 No Content\r\n\r\n"

  @Test(arguments: [("GET", false), ("POST", true), ("DELETE", true)])
  func answerThatEndsEarly(method: String, mayHaveBeenCarriedOut: Bool) throws {
    let error = try failure(method, [.grant("t"), .close("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")])
    #expect(error.kind == .connection && error.title.hasSuffix("the answer ended early"))
    #expect(error.mayHaveBeenCarriedOut == mayHaveBeenCarriedOut)
  }

  @Test func notHTTP() throws {
    let error = try failure("POST", [.grant("t"), .close("SSH-2.0-OpenSSH_9.2\r\n\r\n")])
    #expect(error.kind == .protocolViolation && error.mayHaveBeenCarriedOut)
  }

  /// Closed after an answer: the next request goes over another connection, whatever its method.
  @Test func closedBetweenRequests() throws {
    let server = try ScriptedServer([.grant("t"), .close(Self.noContent), .answer(Self.noContent)])
    let client = Client { () throws(NetSuiteError) in try server.configuration() }
    #expect(try client.send(RESTRequest("POST", "x")).status == 204)
    try server.awaitClose()
    let response = try client.send(RESTRequest("DELETE", "x"))
    #expect(response.status == 204 && response.attempts == 1)
    #expect(server.connectionCount == 2)
  }

  /// Closed when the request was on its way: what changes nothing goes out once more, unseen.
  @Test(arguments: ["GET", "HEAD", "OPTIONS"]) func readsGoOutOnceMore(method: String) throws {
    let server = try ScriptedServer([.grant("t"), .close(""), .answer(Self.noContent)])
    let client = Client { () throws(NetSuiteError) in try server.configuration() }
    let response = try client.send(RESTRequest(method, "x"))
    #expect(response.status == 204 && response.attempts == 1)
    #expect(server.requests.count == 3 && server.connectionCount == 2)
  }

  @Test func readsGoOutOnceMoreOnly() throws {
    let server = try ScriptedServer([.grant("t"), .close(""), .close(""), .answer(Self.noContent)])
    let client = Client(retries: 1, timekeeper: HeldTime().timekeeper) { () throws(NetSuiteError) in try server.configuration() }
    let response = try client.send(RESTRequest("GET", "x"))
    #expect(response.status == 204 && response.attempts == 2)
    #expect(server.requests.count == 4)
  }

  /// Whoever asks for no repeat gets none, not even the unseen one.
  @Test func readsThatAreToGoOutOnce() throws {
    let server = try ScriptedServer([.grant("t"), .close(""), .answer(Self.noContent)])
    let client = Client { () throws(NetSuiteError) in try server.configuration() }
    let error = #expect(throws: NetSuiteError.self) { try client.send(RESTRequest("GET", "x", retries: 0)) }
    #expect(error?.kind == .connection && error?.mayHaveBeenCarriedOut == false)
    #expect(server.requests.count == 2)
  }

  @Test(arguments: ["POST", "PUT", "PATCH", "DELETE"]) func writesNever(method: String) throws {
    let error = try failure(method, [.grant("t"), .close(""), .answer(Self.noContent)])
    #expect(error.kind == .connection && error.mayHaveBeenCarriedOut)
    #expect(error.notes.contains { $0.contains("may have carried it out") })
  }

  private func failure(_ method: String, _ steps: [ScriptedServer.Step]) throws -> NetSuiteError {
    let server = try ScriptedServer(steps)
    let client = Client { () throws(NetSuiteError) in try server.configuration() }
    let error = #expect(throws: NetSuiteError.self) { try client.send(RESTRequest(method, "x", retries: 0)) }
    #expect(server.requests.count == 2)
    return try #require(error)
  }
}
