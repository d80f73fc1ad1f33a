import NetSuite
import Testing

@Suite struct ReadOnlyTests {
  private let netsuite: LocalNetSuite
  private let client: Client

  init() throws {
    let netsuite = try LocalNetSuite()
    self.netsuite = netsuite
    client = Client { () throws(NetSuiteError) in
      var configuration = try netsuite.configuration()
      configuration.access = ReadOnlyGuard(source: "--read-only", restlets: ["customscript_find", "6/1"])
      return configuration
    }
  }

  @Test(arguments: [
    ("GET", "record/v1/customer"), ("HEAD", "x"), ("OPTIONS", ""), ("POST", "query/v1/suiteql?limit=1"),
    ("GET", "restlet?script=6&deploy=1&x=2"), ("POST", "restlet?deploy=9&script=customscript_find"),
  ])
  func passes(method: String, target: String) throws {
    #expect(try client.send(RESTRequest(method, target)).status == 204)
  }

  @Test(arguments: [
    ("POST", "record/v1/customer"), ("PUT", "record/v1/customer/eid:1"), ("PATCH", "record/v1/customer/1"),
    ("DELETE", "record/v1/customer/1"), ("post", "record/v1/customer"), ("get", "record/v1/customer"),
    ("POST", "record/v1/../query/v1/suiteql"), ("POST", "query/v1/suiteql/../../record/v1/customer"), ("POST", "query/v1/dataset/1"),
    ("POST", "query/v1/suiteql%2F..%2F..%2Frecord"), ("POST", "record/v1/customer?query/v1/suiteql"),
    ("GET", "restlet?script=7&deploy=1"), ("GET", "restlet?script=6&deploy=2"), ("GET", "restlet?script=6"),
    ("GET", "restlet?script=6&deploy=1&script=7"), ("GET", "restlet?script=6&deploy=1&deploy=2"), ("GET", "restlet"),
  ])
  func doesNot(method: String, target: String) throws {
    let error = #expect(throws: NetSuiteError.self) { try client.send(RESTRequest(method, target)) }
    #expect(error?.kind == .readOnly && error?.notes.first?.hasPrefix("--read-only says so") == true)
    #expect(netsuite.requests.isEmpty && netsuite.logins.isEmpty)
  }

  @Test func noHeaderMakesAReadAWrite() throws {
    let error = #expect(throws: NetSuiteError.self) {
      try client.send(RESTRequest("GET", "record/v1/customer/1", headers: [("x-http-method-override", "DELETE")]))
    }
    #expect(error?.kind == .readOnly && netsuite.requests.isEmpty)
  }
}
