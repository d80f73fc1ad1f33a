@testable import HTTP
import Platform
import Synchronization
import Testing

struct ServerTests {
  /// Tells back what it was asked.
  private static func echo(_ request: HTTPRequest) -> HTTPResponse {
    let head = "\(request.method) \(request.target)\n"
    return HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: Array(head.utf8) + request.body)
  }

  /// What the server's side of a connection writes to `wire`.
  private func conversation(_ wire: String, limits: HTTPLimits = Server.limits) -> [String] {
    ScriptedStream.everySplit(of: wire).map { stream in
      ServerConnection(stream, over: nil, limits: limits) { .whole(Self.echo($0)) }.serve()
      #expect(stream.isClosed)
      return String(decoding: stream.written, as: UTF8.self).replacing(/Date: [^\r]*GMT\r\n/, with: "")
    }
  }

  private func expect(_ wire: String, _ answers: String..., limits: HTTPLimits = Server.limits) {
    for written in conversation(wire, limits: limits) { #expect(written == answers.joined()) }
  }

  private func ok(_ body: String, connection: String = "", length: Int? = nil) -> String {
    let length = length ?? body.utf8.count
    return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: \(length)\r\n\(connection)\r\n\(body)"
  }

  private func refusal(_ status: Int, _ text: String) -> String {
    """
    HTTP/1.1 \(status) \(HTTPStatus.reason(status))\r\nContent-Type: text/plain; charset=utf-8\r\n\
    Content-Length: \(text.utf8.count + 1)\r\nConnection: close\r\n\r\n\(text)\n
    """
  }

  @Test func answersRequestAfterRequest() {
    expect(
      "GET /a HTTP/1.1\r\nHost: h\r\n\r\nPOST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi"
        + "\r\nGET /c HTTP/1.1\r\nHost: h\r\n\r\n",
      ok("GET /a\n"), ok("POST /b\nhi"), ok("GET /c\n"))
  }

  @Test func readsAChunkedBody() {
    expect(
      "PUT / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1;x=y\r\nd\r\n0\r\nTrailer: x\r\n\r\n",
      ok("PUT /\nabcd"))
  }

  @Test func headGetsNoBodyButItsLength() {
    expect("HEAD /a HTTP/1.1\r\nHost: h\r\n\r\n", ok("", length: 8))
  }

  @Test func closesWhenAsked() {
    expect(
      "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\nGET /unheard HTTP/1.1\r\nHost: h\r\n\r\n",
      ok("GET /\n", connection: "Connection: close\r\n"))
  }

  @Test func speaksWithOldClients() {
    expect("GET / HTTP/1.0\r\n\r\n", ok("GET /\n", connection: "Connection: close\r\n"))
    expect("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", ok("GET /\n", connection: "Connection: keep-alive\r\n"))
  }

  @Test func encouragesAClientThatWaitsWithItsBody() {
    expect(
      "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
      "HTTP/1.1 100 Continue\r\n\r\n", ok("POST /\nx"))
  }

  @Test func refusesWhatItCannotRead() {
    expect("nonsense\r\n\r\n", refusal(400, "not a request line: 'nonsense'"))
    expect("GET / HTTP/1.1\r\n\r\n", refusal(400, "the request has no Host field, or several"))
    expect("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", refusal(400, "the request has no Host field, or several"))
    expect("G(T / HTTP/1.1\r\nHost: h\r\n\r\n", refusal(400, "not a method: 'G(T'"))
    expect("GET a b HTTP/1.1\r\nHost: h\r\n\r\n", refusal(400, "not a request target: 'a b'"))
    expect(
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      refusal(400, "Content-Length is given twice with different values: 1, 2"))
  }

  @Test func refusesWhatIsTooLarge() {
    var limits = HTTPLimits()
    limits.headBytes = 50
    limits.bodyBytes = 3
    expect(
      "GET / HTTP/1.1\r\nHost: \(String(repeating: "h", count: 50))\r\n\r\n",
      refusal(431, "the header is larger than allowed"), limits: limits)
    // Before it is encouraged to send it.
    expect(
      "POST / HTTP/1.1\r\nContent-Length:4\r\nHost:h\r\n\r\n", refusal(413, "the body is larger than 3 bytes"),
      limits: limits)
  }

  @Test func anAnswerCanBeCutOffOrLeftOut() {
    func written(_ answer: ServerAnswer) -> String {
      let stream = ScriptedStream("GET /a HTTP/1.1\r\nHost: h\r\n\r\nGET /b HTTP/1.1\r\nHost: h\r\n\r\n")
      ServerConnection(stream, over: nil, limits: Server.limits) { _ in answer }.serve()
      #expect(stream.isClosed)
      return String(decoding: stream.written, as: UTF8.self).replacing(/Date: [^\r]*GMT\r\n/, with: "")
    }
    let large = HTTPResponse(status: 200, body: [UInt8](repeating: UInt8(ascii: "x"), count: 100_000))
    #expect(written(.none) == "")
    #expect(written(.cut(large, bodyBytes: 2)) == "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nxx")
    #expect(written(.whole(large)).utf8.count > 200_000)
  }

  @Test func goesWhenTheClientGoes() {
    expect("")
    expect("GET / HTT")
    expect("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nabc")
  }

  @Test func everyAnswerHasADate() throws {
    let stream = ScriptedStream("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    ServerConnection(stream, over: nil, limits: Server.limits) { .whole(Self.echo($0)) }.serve()
    let answer = try exchange(over: ScriptedStream([stream.written])).response
    let date = try #require(answer.headers["Date"].flatMap(HTTPDate.seconds))
    #expect(abs(date - Clock.wall / 1_000_000_000) < 3600)
  }

  @Test func anAnswerCannotBeginAnother() {
    let split = HTTPResponse(
      status: 204, reason: "a\r\nb", headers: ["X": "1\r\nY: 2", "Content-Length": "9", "Connection": "close", "Z": "3"])
    let written = String(decoding: ResponseEncoder.encode(split, ResponseEncoder.Manner()), as: UTF8.self)
    #expect(written.replacing(/Date: [^\r]*GMT\r\n/, with: "") == "HTTP/1.1 204 \r\nZ: 3\r\n\r\n")
  }

  @Test func stoppingClosesIdleConnectionsAndThePort() throws {
    let server = try Server(handler: Self.echo)
    let origin = Origin(isSecure: false, host: "127.0.0.1", port: server.port)
    let pool = ConnectionPool.plain()
    _ = try pool.get(origin)
    server.stop()
    server.stop()
    let error = #expect(throws: HTTPError.self) { try pool.get(origin) }
    guard case .couldNotConnect(.refused) = error?.reason else { Issue.record("\(String(describing: error))"); return }
  }

  /// Even when its answer is more than the socket takes at once.
  @Test func stoppingLetsARequestEnd() throws {
    let (reached, mayAnswer) = (Cancellation(), Cancellation())
    let size = 16 << 20
    let server = try Server { _ in
      reached.cancel()
      _ = try? Listener().accept(mayAnswer)
      return HTTPResponse(status: 200, body: [UInt8](repeating: 7, count: size))
    }
    let origin = Origin(isSecure: false, host: "127.0.0.1", port: server.port)
    let received = Atomic<Int>(0)
    let client = Thread {
      received.store((try? ConnectionPool.plain().get(origin).response.body.count) ?? -1, ordering: .relaxed)
    }
    _ = try Listener().accept(reached)
    let stopper = Thread { server.stop() }
    // The port closes with the accepting thread: from then on the server is stopping.
    while (try? Socket.connect(host: "127.0.0.1", port: origin.port, by: .never, cancellation: nil)) != nil {}
    mayAnswer.cancel()
    stopper.join()
    client.join()
    #expect(received.load(ordering: .relaxed) == size)
  }
}
