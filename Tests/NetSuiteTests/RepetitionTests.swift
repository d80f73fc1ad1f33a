import HTTP
import Testing

@testable import NetSuite

/// What may be sent twice.
@Suite struct RepetitionTests {
  static let rows: [(String, String, String, String)] = [
    ("GET", "record/v1/customer/7", "", "read"), ("HEAD", "x", "", "read"), ("OPTIONS", "", "", "read"),
    ("GET", "restlet?script=1&deploy=1", "", "read"),
    ("POST", "query/v1/suiteql?limit=5", "{}", "read"), ("POST", "query/v1/suiteql/x", "{}", "harmful"),
    ("POST", "/services/rest/query/v1/dataset/../suiteql", "{}", "harmful"),
    ("DELETE", "record/v1/customer/7", "", "deletion"), ("DELETE", "restlet?script=1&deploy=1", "", "harmful"),
    ("PUT", "record/v1/customer/eid:7", #"{"companyName":"x"}"#, "upsert"),
    ("PUT", "record/v1/customer/eid%3A7", #"{"subsidiary":{"id":1}}"#, "upsert"),
    ("PUT", "record/v1/customer/7", "{}", "harmful"), ("PUT", "record/v1/salesOrder/eid:7/item", "{}", "harmful"),
    ("PUT", "record/v1/salesOrder/eid:7", #"{"item":{"items":[{}]}}"#, "harmful"),
    ("PUT", "record/v1/salesOrder/eid:7?replace=item", #"{"item":{"items":[{"x":{"items":[]}}]}}"#, "upsert"),
    ("PUT", "record/v1/salesOrder/eid:7?replace=partners,item", #"{"item":{"items":[]},"partners":{"items":[]}}"#, "upsert"),
    ("PUT", "record/v1/salesOrder/eid:7?replace=partners%2Citem", #"{"item":{"items":[]},"partners":{"items":[]}}"#, "upsert"),
    ("PUT", "record/v1/salesOrder/eid:7?replace=item", #"{"item":{"items":[]},"partners":{"items":[]}}"#, "harmful"),
    ("PUT", "record/v1/salesOrder/eid:7?replaced=item", #"{"item":{"items":[]}}"#, "harmful"),
    ("PUT", "record/v1/customer/eid:7", "no JSON", "harmful"),
    ("POST", "record/v1/customer", #"{"externalId":"A-1"}"#, "creation A-1"),
    ("POST", "record/v1/customer?replace=x", #"{"externalId":7}"#, "creation 7"),
    ("POST", "record/v1/customer", #"{"externalId":"A|B"}"#, "harmful"), ("POST", "record/v1/customer", "{}", "harmful"),
    ("POST", "record/v1/customer", #"{"externalId":null}"#, "harmful"),
    ("POST", "record/v1/customer/7/!transform/invoice", #"{"externalId":"A"}"#, "creation A"),
    ("POST", "restlet?script=1&deploy=1", #"{"externalId":"A"}"#, "harmful"),
    ("PATCH", "record/v1/customer/7", #"{"externalId":"A"}"#, "harmful"),
    ("PATCH", "record/v1/customer/eid:7", "{}", "harmful"),
  ]

  @Test(arguments: rows) func table(method: String, target: String, body: String, expected: String) throws {
    #expect(try name(method, target, body) == expected)
  }

  /// NetSuite looks at an idempotency key only where it answers later.
  @Test func keys() throws {
    let key = (Repetition.keyHeader, "1")
    #expect(try name("POST", "record/v1/customer", "{}", [("Prefer", "respond-async"), key]) == "keyed")
    #expect(try name("PATCH", "record/v1/customer/1", "{}", [("prefer", "transient, respond-async"), key]) == "keyed")
    #expect(try name("POST", "record/v1/customer", "{}", [key]) == "harmful")
    #expect(try name("POST", "record/v1/customer", "{}", [("Prefer", "respond-async")]) == "harmful")
  }

  @Test(
    arguments: [
      ("PATCH", "record/v1/customer/7?replace=item", "", "GET record/v1/customer/7"),
      ("POST", "record/v1/salesOrder/18/!transform/invoice", "{}", "GET record/v1/invoice?q=createdFrom%20ANY_OF%20%5B18%5D"),
      ("POST", "record/v1/salesOrder/18/@approve", "{}", "GET record/v1/salesOrder/18"),
      ("POST", "record/v1/customer", #"{"email":"a@b.c","externalId":"A|B"}"#, "GET record/v1/customer?q=externalId%20IS%20%22A%7CB%22"),
      ("POST", "record/v1/customer", #"{"isPerson":true}"#, "GET record/v1/customer"),
      ("POST", "restlet?script=1", "{}", nil),
    ] as [(String, String, String, String?)])
  func lookUps(method: String, target: String, body: String, lookUp: String?) throws {
    let (request, target) = try request(method, target, body, [])
    #expect(Doubt(request, at: target, moment: 0).lookUp == lookUp)
  }

  @Test func moments() {
    #expect(Instant.text(seconds: 1_800_000_000) == "2027-01-15T08:00:00Z")
    #expect(Instant.seconds("2027-01-15T08:00:00.123Z") == 1_800_000_000)
    #expect(Instant.seconds("2027-01-15T08:00:00+01:00") == nil && Instant.seconds("1/15/2027") == nil)
  }

  private func request(
    _ method: String, _ target: String, _ body: String, _ headers: [(String, String)]
  ) throws -> (HTTPRequest, Target) {
    let target = try Target(target, in: Account(id: "1"))
    return (HTTPRequest(method: method, target: target.path, headers: HTTPHeaders(headers), body: Array(body.utf8)), target)
  }

  private func name(_ method: String, _ target: String, _ body: String, _ headers: [(String, String)] = []) throws -> String {
    let (request, target) = try request(method, target, body, headers)
    return switch Repetition(of: request, at: target) {
    case .read: "read"
    case .upsert: "upsert"
    case .deletion: "deletion"
    case .keyed: "keyed"
    case .creation(let record): "creation \(record.externalID)"
    case .harmful: "harmful"
    }
  }
}
