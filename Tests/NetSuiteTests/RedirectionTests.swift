import HTTP
import NetSuite
import Testing

/// Answers that point elsewhere.
@Suite struct RedirectionTests {
  @Test(arguments: ["/services/rest/there", "there", "{base}/services/rest/there", "//{host}/services/rest/there#part"])
  func readsAreFollowed(location: String) throws {
    let response = try send("GET", location)
    #expect(response.0.status == 200 && response.1 == ["GET /services/rest/here?x=1", "GET /services/rest/there"])
  }

  @Test(arguments: ["POST", "PATCH", "PUT", "DELETE"]) func writesAreNot(method: String) throws {
    let response = try send(method, "/services/rest/there")
    #expect(response.0.status == 307 && response.1.count == 1)
  }

  @Test(arguments: ["https://evil.example/", "//evil.example/x", "http://{host}/services/rest/there", "https://localhost/x"])
  func otherHostsAreNot(location: String) throws {
    let response = try send("GET", location)
    #expect(response.0.status == 307 && response.1.count == 1)
  }

  @Test func circlesEnd() throws {
    let response = try send("GET", "/services/rest/here?x=1")
    #expect(response.0.status == 307 && response.1.count == 6)
  }

  private func send(_ method: String, _ location: String) throws -> (RESTResponse, [String]) {
    let netsuite = try LocalNetSuite(answer: { request in
      if request.target == "/services/rest/there" { return HTTPResponse(status: 200) }
      let host = request.headers["Host"] ?? ""
      let place = location.replacing("{base}", with: "https://\(host)").replacing("{host}", with: host)
      return HTTPResponse(status: 307, headers: ["Location": place])
    })
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let response = try client.send(RESTRequest(method, "here?x=1"))
    return (response, netsuite.requests.map { "\($0.method) \($0.target)" })
  }
}
