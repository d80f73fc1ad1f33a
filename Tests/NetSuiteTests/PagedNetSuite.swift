import HTTP
import JSON
import NetSuite

/// A collection of numbered rows behind a server, answered as NetSuite does: pages by `limit` and `offset`, a key-set query by what
/// is above its last parameter. `change` makes something else of an answer.
struct PagedNetSuite {
  struct Answer {
    /// From 1.
    let number: Int
    let request: HTTPRequest
    var status = 200
    var ids: [Int]
    var count: JSONValue?
    var hasMore: JSONValue?
    var total: JSONValue?
    /// Nil for none.
    var next: String?
    var column = "id"
    var text: String?
  }

  let netsuite: LocalNetSuite

  /// `most` is what NetSuite gives in all pages.
  init(rows: Int, most: Int = .max, change: @escaping @Sendable (inout Answer) -> Void = { _ in }) throws {
    let counter = Counter()
    netsuite = try LocalNetSuite(answer: { request in
      var answer = Self.answer(counter.next(), request, rows: rows, most: most)
      change(&answer)
      return Self.response(answer)
    })
  }

  var client: Client { Client(retries: 0) { [netsuite] () throws(NetSuiteError) in try netsuite.configuration() } }

  /// `GET /services/rest/record/v1/customer?limit=2`
  var requests: [String] { netsuite.requests.map { "\($0.method) \($0.target.dropFirst("/services/rest/".count))" } }

  /// The queries and their parameters, as JSON.
  var bodies: [String] { netsuite.requests.map { String(decoding: $0.body, as: UTF8.self) } }

  private static func answer(_ number: Int, _ request: HTTPRequest, rows: Int, most: Int) -> Answer {
    let query = try? JSONValue.parse(request.body)
    let above = query?["params"]?.list?.last?.string.flatMap { Int($0) } ?? 0
    let limit = parameter("limit", of: request) ?? 1000
    let offset = parameter("offset", of: request) ?? 0
    let total = rows - above
    let reachable = min(total, most)
    let end = min(offset + limit, reachable)
    let path = request.target.prefix { $0 != "?" }
    return Answer(
      number: number, request: request, ids: Array(above + min(offset, end) + 1..<above + end + 1), count: .number("\(end - min(offset, end))"),
      hasMore: .bool(end < reachable), total: .number("\(total)"),
      next: end < reachable ? "https://\(request.headers["Host"] ?? "")\(path)?limit=\(limit)&offset=\(end)" : nil)
  }

  private static func response(_ answer: Answer) -> HTTPResponse {
    let links: [JSONValue] = answer.next.map { [["rel": "next", "href": .string($0)], ["rel": "last", "href": "https://x/"]] } ?? []
    var body: JSONObject = ["links": .list(links)]
    body["count"] = answer.count
    body["hasMore"] = answer.hasMore
    body["items"] = .list(answer.ids.map { ["links": [], .init(answer.column): .string(String($0))] as JSONValue })
    body["totalResults"] = answer.total
    let bytes = answer.text.map { Array($0.utf8) } ?? JSONValue.object(body).bytes
    return HTTPResponse(status: answer.status, headers: ["Content-Type": "application/json"], body: bytes)
  }

  private static func parameter(_ name: String, of request: HTTPRequest) -> Int? {
    request.target.split(separator: "?").last?.split(separator: "&").first { $0.hasPrefix("\(name)=") }
      .flatMap { Int($0.dropFirst(name.count + 1)) }
  }
}
