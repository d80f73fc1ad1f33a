import HTTP
import Platform
import Testing

@testable import NetSuite

/// Requests that are sent again.
@Suite struct RetryTests {
  @Test(
    arguments: [
      ("GET", [503, 429, 200], 200, 3, [500, 1000]), ("POST", [429, 429, 204], 204, 3, [500, 1000]),
      ("POST", [503, 204], 503, 1, []),
      ("PATCH", [500], 500, 1, []), ("PUT", [502], 502, 1, []), ("GET", [500, 500, 500, 500, 500], 500, 4, [500, 1000, 2000]),
      ("DELETE", [503, 404], 204, 2, [500]), ("DELETE", [404], 404, 1, []), ("DELETE", [429, 404], 404, 2, [500]),
    ] as [(String, [Int], Int, Int, [Int64])])
  func statuses(method: String, answers: [Int], status: Int, attempts: Int, sleeps: [Int64]) throws {
    let count = Counter()
    let time = HeldTime()
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: answers[count.next() - 1]) })
    let client = Client(timekeeper: time.timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    let response = try client.send(RESTRequest(method, "record/v1/customer/7", retries: 3))
    #expect(response.status == status && response.attempts == attempts)
    #expect(netsuite.requests.count == attempts)
    #expect(time.sleeps == sleeps.map { $0 * 1_000_000 })
    #expect(response.duration == time.sleeps.reduce(0, +))
  }

  /// Six tries unless told otherwise; 0 repeats send once.
  @Test(arguments: [(nil, nil, 6), (2, nil, 3), (nil, 1, 2), (2, 0, 1)] as [(Int?, Int?, Int)])
  func tries(ofClient: Int?, ofRequest: Int?, tries: Int) throws {
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: 429) })
    let configuration = { @Sendable () throws(NetSuiteError) in try netsuite.configuration() }
    let timekeeper = HeldTime().timekeeper
    let client =
      ofClient.map { Client(retries: $0, timekeeper: timekeeper, configuration: configuration) }
      ?? Client(timekeeper: timekeeper, configuration: configuration)
    let response = try client.send(RESTRequest("POST", "x", retries: ofRequest))
    #expect(response.status == 429 && response.attempts == tries)
    #expect(netsuite.requests.count == tries)
  }

  /// NetSuite refuses a RESTlet's call with 400 when too many run, and has done nothing.
  @Test func limitsOfRESTlets() throws {
    let count = Counter()
    let netsuite = try LocalNetSuite(answer: { _ in
      let code = count.next() == 1 ? "SSS_REQUEST_LIMIT_EXCEEDED" : "UNEXPECTED_ERROR"
      return HTTPResponse(status: 400, body: Array(#"{"error":{"code":"\#(code)","message":"x"}}"#.utf8))
    })
    let client = Client(timekeeper: HeldTime().timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    #expect(try client.send(RESTRequest("POST", "restlet?script=6&deploy=1")).attempts == 2)
  }

  @Test func retryAfterIsHonoured() throws {
    let count = Counter()
    let time = HeldTime()
    let netsuite = try LocalNetSuite(answer: { _ in
      count.next() == 1 ? HTTPResponse(status: 429, headers: ["Retry-After": "17"]) : HTTPResponse(status: 204)
    })
    let client = Client(timekeeper: time.timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    #expect(try client.send(RESTRequest("POST", "x", retries: 1)).status == 204)
    #expect(time.sleeps == [17_000_000_000])
  }

  /// Nothing listens: nothing was sent, so any method may try again.
  @Test func refusedConnections() throws {
    let port = try Listener().port
    let time = HeldTime()
    let client = Client(timekeeper: time.timekeeper) { () throws(NetSuiteError) in
      try localConfiguration(port: port)
    }
    let error = #expect(throws: NetSuiteError.self) { try client.send(RESTRequest("POST", "x", retries: 2)) }
    #expect(error?.kind == .connection && error?.mayHaveBeenCarriedOut == false)
    #expect(time.sleeps == [500_000_000, 1_000_000_000])
    #expect(error?.notes.contains("it was tried 3 times in 1.5 s") == true)
  }

  @Test func aBusyLoginIsTriedAgain() throws {
    let count = Counter()
    let netsuite = try LocalNetSuite(login: { _ in
      count.next() == 1 ? HTTPResponse(status: 503) : LocalNetSuite.grant("t")
    })
    let client = Client(timekeeper: HeldTime().timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    #expect(try client.send(RESTRequest("POST", "x", retries: 1)).attempts == 2)
  }

  @Test func cancellationEndsTheWait() throws {
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: 503) })
    let cancellation = Cancellation()
    let client = Client(observer: { if case .waiting = $0 { cancellation.cancel() } }) { () throws(NetSuiteError) in
      try netsuite.configuration()
    }
    let error = #expect(throws: NetSuiteError.self) {
      try client.send(RESTRequest("DELETE", "record/v1/customer/7"), cancellation: cancellation)
    }
    // The 503 may have come from in front of a NetSuite that did it.
    #expect(error?.kind == .cancelled && error?.mayHaveBeenCarriedOut == true)
  }
}
