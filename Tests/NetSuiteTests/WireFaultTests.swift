@testable import NetSuite
import Testing

/// Answers that break off, or are none, on their way: reads come again, and writes are told to be in doubt.
@Suite struct WireFaultTests {
  static let ok = "HTTP/1.1 200 OK\r\n"
  static let json = #"{"id":"7"}"#
  static let good = ok + "Content-Type: application/json\r\nContent-Length: \(json.utf8.count)\r\n\r\n\(json)"

  static let broken = [
    "", "HTTP/1.", ok + "Content-Le", ok + "Content-Length: 10\r\n", ok + "Content-Length: 10\r\n\r\n{\"id\"",
    ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"i", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
    ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}", "HTTP/1.1 2x0 OK\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n",
    "\u{1}\u{2}\r\n\r\n", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx", ok + "no colon\r\n\r\n",
    // Whole by its length, but not what it says it is.
    ok + "Content-Type: application/json\r\nContent-Length: 3\r\n\r\n{\"a",
  ]

  @Test(arguments: broken) func readsComeAgain(answer: String) throws {
    for request in [RESTRequest("GET", "record/v1/customer/7"), .query, RESTRequest("DELETE", "record/v1/customer/7")] {
      let server = try ScriptedServer([.grant("t"), .close(answer), .answer(Self.good)])
      let response = try client(server).send(request)
      // A DELETE's own answer need not be JSON.
      #expect(response.status == 200 && (request.method == "DELETE" || response.body == Array(Self.json.utf8)))
    }
  }

  @Test(arguments: broken.dropLast()) func writesAreInDoubt(answer: String) throws {
    let server = try ScriptedServer([.grant("t"), .close(answer), .answer(Self.good)])
    let error = #expect(throws: NetSuiteError.self) { try client(server).send(RESTRequest("PATCH", "record/v1/customer/7")) }
    #expect(error?.mayHaveBeenCarriedOut == true && error?.lookUp == "GET record/v1/customer/7")
    #expect(server.requests.count == 2)
  }

  /// RFC 9110, 15.2: they announce an answer, and are none.
  @Test func interimAnswers() throws {
    let interim = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    let server = try ScriptedServer([.grant("t"), .answer(interim + "HTTP/1.1 204 No Content\r\n\r\n")])
    let response = try client(server).send(RESTRequest("POST", "record/v1/customer"))
    #expect(response.status == 204 && response.attempts == 1 && server.connectionCount == 1)
  }

  /// What a server sends behind its answer to HEAD is not taken for the next one.
  @Test func bodiesBehindHEAD() throws {
    let wrong = Self.ok + "Content-Length: 40\r\n\r\nHTTP/1.1 500 Wrong\r\nContent-Length: 0\r\n\r\n"
    let server = try ScriptedServer([.grant("t"), .answer(wrong), .answer(Self.good)])
    let client = client(server)
    let head = try client.send(RESTRequest("HEAD", "record/v1/customer/7"))
    #expect(head.status == 200 && head.body.isEmpty)
    #expect(try client.send(RESTRequest("GET", "record/v1/customer/7")).status == 200)
    #expect(server.connectionCount == 2)
  }

  /// The page of a machine in front of NetSuite: a read comes again, a write may have been passed on before.
  @Test func pagesOfHTML() throws {
    let page = "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html\r\nContent-Length: 40\r\n\r\n"
      + "<html><h1>Down for maintenance</h1></html>".prefix(40)
    let server = try ScriptedServer([.grant("t"), .answer(page), .answer(Self.good), .answer(page)])
    let client = client(server)
    #expect(try client.send(RESTRequest("GET", "record/v1/customer/7")).attempts == 2)
    let error = try #require(try client.send(RESTRequest("POST", "record/v1/customer")).error)
    #expect(error.status == 503 && error.mayHaveBeenCarriedOut && error.notes.first == "its text begins: Down for maintenance")
  }

  /// The wait that a date asks for (RFC 9110, 10.2.3).
  @Test func retryAfterADate() throws {
    let time = HeldTime()
    let busy = "HTTP/1.1 429 X\r\nRetry-After: Fri, 15 Jan 2027 08:00:40 GMT\r\nContent-Length: 0\r\n\r\n"
    let server = try ScriptedServer([.grant("t"), .answer(busy), .answer(Self.good)])
    #expect(try client(server, time).send(RESTRequest("POST", "record/v1/customer")).attempts == 2)
    #expect(time.sleeps == [40_000_000_000])
  }

  private func client(_ server: ScriptedServer, _ time: HeldTime = HeldTime()) -> Client {
    Client(timekeeper: time.timekeeper) { () throws(NetSuiteError) in try server.configuration() }
  }
}
