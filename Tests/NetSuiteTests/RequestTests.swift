import HTTP
import NetSuite
import Synchronization
import Testing

/// What goes out and what comes back.
@Suite struct RequestTests {
  @Test func headersThatAreAdded() throws {
    let netsuite = try LocalNetSuite()
    let client = Client(userAgent: "nss/0.1") { () throws(NetSuiteError) in try netsuite.configuration() }
    let response = try client.send(RESTRequest("GET", "x"))
    #expect(
      fields(netsuite.requests[0]) == [
        "Accept: application/json", "User-Agent: nss/0.1", "Authorization: Bearer token-1",
      ])
    #expect(response.sentHeaders.map { "\($0): \($1)" } == ["Accept: application/json", "User-Agent: nss/0.1"])
    _ = try client.send(RESTRequest("POST", "x", body: Array("{}".utf8)))
    #expect(netsuite.requests[1].headers["Content-Type"] == "application/json")
    _ = try client.send(RESTRequest("POST", "record/v1/salesOrder/1/!transform/invoice"))
    #expect(netsuite.requests[2].headers["Content-Type"] == nil)
  }

  @Test func headersOfTheCaller() throws {
    let netsuite = try LocalNetSuite()
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let headers = [
      ("accept", "text/plain"), ("X-Twice", "1"), ("X-Twice", "2"), ("content-type", "text/csv"),
      ("authorization", "Basic evil"),
      ("User-Agent", "other"),
    ]
    _ = try client.send(RESTRequest("POST", "x", headers: headers, body: [1]))
    #expect(
      fields(netsuite.requests[0]) == [
        "accept: text/plain", "X-Twice: 1", "X-Twice: 2", "content-type: text/csv", "User-Agent: other",
        "Authorization: Bearer token-1",
      ])
  }

  @Test func lineEndsInHeadersAreRefused() throws {
    let netsuite = try LocalNetSuite()
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let error = #expect(throws: NetSuiteError.self) {
      try client.send(RESTRequest("GET", "x", headers: [("X-A", "1\r\nX-B: 2")]))
    }
    #expect(error?.kind == .invalidRequest && netsuite.requests.isEmpty)
  }

  @Test func answers() throws {
    let body = Array(#"{"id":"7"}"#.utf8)
    let netsuite = try LocalNetSuite(answer: { _ in
      HTTPResponse(
        status: 302, reason: "Elsewhere", headers: ["Location": "https://evil.example/", "X-N-OperationId": "42"],
        body: body)
    })
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let response = try client.send(RESTRequest("GET", "record/v1/customer/7?x=1"))
    #expect(response.status == 302 && response.reason == "Elsewhere" && response.body == body)
    #expect(response.header("x-n-operationid") == "42")
    #expect(response.url == netsuite.baseURL + "/services/rest/record/v1/customer/7?x=1" && response.method == "GET")
    #expect(response.duration >= response.timings.total && response.timings.total > 0)
    #expect(netsuite.requests.count == 1)
  }

  /// Refused before anything is sent, the login too.
  @Test(arguments: ["https://evil.example/", "https://localhost@evil.example/", "record/v1/a b", "http://localhost/"])
  func refusedTargets(target: String) throws {
    let netsuite = try LocalNetSuite()
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    #expect(throws: NetSuiteError.self) { try client.send(RESTRequest("DELETE", target)) }
    #expect(netsuite.server.connectionCount == 0)
  }

  @Test func configurationIsAskedForOnceAndLate() throws {
    let netsuite = try LocalNetSuite()
    let asked = Counter()
    let client = Client { () throws(NetSuiteError) in
      _ = asked.next()
      return try netsuite.configuration()
    }
    #expect(asked.value == 0)
    for _ in 1...3 { _ = try client.send(RESTRequest("GET", "x")) }
    #expect(asked.value == 1)
    #expect(try client.url(of: "restlet?script=1") == netsuite.baseURL + "/app/site/hosting/restlet.nl?script=1")
  }

  /// Without those the wire adds by itself.
  private func fields(_ request: HTTPRequest) -> [String] {
    request.headers.filter { !["Host", "Content-Length"].contains($0.name) }.map { "\($0.name): \($0.value)" }
  }
}
