import HTTP
import NetSuite
import Testing

/// A token that NetSuite refuses.
@Suite struct RenewalTests {
  private static func answering(_ good: Set<String>) -> LocalNetSuite.Handler {
    { good.contains($0.headers["Authorization"] ?? "") ? HTTPResponse(status: 204) : HTTPResponse(status: 401) }
  }

  @Test(arguments: ["GET", "POST"]) func renewsAndSendsAgain(method: String) throws {
    let netsuite = try LocalNetSuite(answer: Self.answering(["Bearer token-2"]))
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let body: [UInt8]? = method == "POST" ? Array("{}".utf8) : nil
    let response = try client.send(RESTRequest(method, "record/v1/customer", body: body))
    #expect(response.status == 204 && response.attempts == 1)
    #expect(netsuite.requests.map { $0.headers["Authorization"] } == ["Bearer token-1", "Bearer token-2"])
    #expect(netsuite.requests.map(\.body) == [body ?? [], body ?? []])
  }

  /// When the new token is refused too, it is not the token: neither this request nor the next ones log in again.
  @Test func givesUpAfterOneRenewal() throws {
    let netsuite = try LocalNetSuite(answer: Self.answering([]))
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    for _ in 1...3 { #expect(try client.send(RESTRequest("GET", "x")).status == 401) }
    #expect(netsuite.logins.count == 2)
    #expect(netsuite.requests.count == 4)
  }

  /// Once a token has been taken, its refusal is worth another login again.
  @Test func renewsEachTimeATokenIsRevoked() throws {
    let count = Counter()
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: count.next() % 2 == 0 ? 204 : 401) })
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    for _ in 1...3 { #expect(try client.send(RESTRequest("GET", "x")).status == 204) }
    #expect(netsuite.logins.count == 4)
  }
}
