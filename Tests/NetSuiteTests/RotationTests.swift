import HTTP
import JSON
import NetSuite
import Testing

/// The service that lists and adds an integration's certificates, in the forms its answers may have.
@Suite struct RotationTests {
  private static let old: JSONValue = ["certificate_id": "old", "entity": 7, "role": ["id": "1012"], "revoked": false]
  private static let path = "/services/rest/auth/oauth2/v1/clients/cid/certificates"

  @Test(arguments: [[old], ["items": [old]], ["certificates": [old]]] as [JSONValue]) func lists(body: JSONValue) throws {
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: 200, body: body.bytes) })
    let certificate = try #require(try client(netsuite).certificates(of: "cid").first)
    #expect(certificate.id == "old" && certificate.entity == "7" && certificate.role == "1012" && !certificate.isRevoked)
    #expect(netsuite.requests.map(\.target) == [Self.path])
  }

  @Test(arguments: [["certificate_id": "new"], nil] as [JSONValue]) func adds(answer: JSONValue) throws {
    let posts = Counter()
    let netsuite = try LocalNetSuite(answer: { request in
      if request.method == "POST" {
        _ = posts.next()
        return HTTPResponse(status: 201, body: answer.isNull ? [] : answer.bytes)
      }
      let list: JSONValue = posts.value == 0 ? [Self.old] : [Self.old, ["certificate_id": "new", "entity": "7", "role": "1012"]]
      return HTTPResponse(status: 200, body: list.bytes)
    })
    let client = client(netsuite)
    let old = try #require(try client.certificates(of: "cid").first)
    #expect(try client.addCertificate("PEM", of: "cid", like: old) == "new")
    let sent = try JSONValue.parse(#require(netsuite.requests.first { $0.method == "POST" }).body)
    #expect(sent == ["fileContent": "PEM", "role": "1012", "entity": "7"])
    #expect(posts.value == 1)
  }

  /// After a lost answer the new certificate is the only one that is new; of two one may be another's.
  @Test(arguments: [0, 1, 2]) func addsThoughTheAnswerIsLost(count: Int) throws {
    let posts = Counter()
    let netsuite = try LocalNetSuite(answer: { request in
      if request.method == "POST" {
        _ = posts.next()
        return HTTPResponse(status: 504)
      }
      // What else becomes of an old one makes it no new one.
      let old: JSONValue = ["certificate_id": "old", "entity": 7, "role": "1012", "revoked": .bool(posts.value > 0)]
      let new = (0..<(posts.value == 0 ? 0 : count)).map { ["certificate_id": .string("new\($0)")] as JSONValue }
      return HTTPResponse(status: 200, body: JSONValue.list([old] + new).bytes)
    })
    let client = client(netsuite)
    let old = try #require(try client.certificates(of: "cid").first)
    if count == 1 {
      #expect(try client.addCertificate("PEM", of: "cid", like: old) == "new0")
    } else {
      let error = #expect(throws: NetSuiteError.self) { try client.addCertificate("PEM", of: "cid", like: old) }
      #expect((error?.notes.last == "2 certificates are new: new0, new1") == (count == 2) && (error?.status == 504) == (count == 0))
    }
    #expect(posts.value == 1)
  }

  @Test func limits() throws {
    let body: JSONValue = ["accountConcurrencyLimit": 15, "integrationLimitType": "accountLimit"]
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: 200, body: body.bytes) })
    let limits = try client(netsuite).governanceLimits()
    #expect(limits.account == 15 && limits.integration == nil && limits.kind == "accountLimit")
  }

  private func client(_ netsuite: LocalNetSuite) -> Client {
    Client(retries: 0) { () throws(NetSuiteError) in try netsuite.configuration() }
  }
}
