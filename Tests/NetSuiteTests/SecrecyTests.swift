import HTTP
import NetSuite
import Platform
import Synchronization
import Testing

/// Keys, assertions and tokens stay where they belong.
@Suite struct SecrecyTests {
  @Test func traces() throws {
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: 200, body: Array("answer".utf8)) })
    let events = Mutex<[TraceEvent]>([])
    let redactor = Redactor()
    let client = Client(redactor: redactor, observer: { event in events.withLock { $0.append(event) } }) {
      () throws(NetSuiteError) in try netsuite.configuration()
    }
    _ = try client.send(
      RESTRequest("POST", "x", headers: [("Authorization", "Basic c2VjcmV0")], body: Array("question".utf8)))

    let all = events.withLock { $0 }
    let names = all.map { event in
      switch event {
      case .sending(let method, let url, _, let body, let isLogin):
        "\(method) \(url) \(String(decoding: body, as: UTF8.self)) \(isLogin)"
      case .received(let status, _, _, let body, _, let isReused, let isLogin):
        "\(status) \(String(decoding: body, as: UTF8.self)) \(isReused) \(isLogin)"
      case .failed, .renewing, .waiting: "\(event)"
      }
    }
    #expect(
      names == [
        "POST \(netsuite.baseURL)\(LocalNetSuite.tokenPath)  true", "200  false true",
        "POST \(netsuite.baseURL)/services/rest/x question false", "200 answer true false",
      ])
    let trace = "\(all)"
    let assertion = try #require(String(decoding: netsuite.logins[0].body, as: UTF8.self).split(separator: "=").last)
    for secret in ["token-1", String(assertion), "c2VjcmV0", "Bearer "] { #expect(!trace.contains(secret)) }
    // And if one got into an output all the same, it would be struck out there.
    for secret in ["token-1", String(assertion), LocalNetSuite.key.pem] {
      #expect(redactor.redact(Array("<\(secret)>".utf8)) == Array("<***>".utf8))
    }
  }

  /// A server that sends everything back that it is sent.
  @Test func refusalsThatEcho() throws {
    let netsuite = try LocalNetSuite(login: { HTTPResponse(status: 400, body: $0.body) })
    let redactor = Redactor()
    let client = Client(redactor: redactor) { () throws(NetSuiteError) in try netsuite.configuration() }
    let error = #expect(throws: NetSuiteError.self) { try client.send(RESTRequest("GET", "x")) }
    let assertion = try #require(String(decoding: netsuite.logins[0].body, as: UTF8.self).split(separator: "=").last)
    #expect(!"\(try #require(error))".contains(assertion.prefix(20)))
  }
}
