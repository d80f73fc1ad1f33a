import HTTP
import JSON

/// A request for many records, taken apart into one for each (NetSuite help, "Executing Batch Operations").
enum Batch {
  private static let largest = 100

  /// Whether its body is said to be a collection.
  static func isMarked(_ request: HTTPRequest) -> Bool {
    let type = request.headers["Content-Type"]?.lowercased().filter { $0 != " " } ?? ""
    return type.hasPrefix("application/vnd.oracle.resource+json") && type.contains(";type=collection")
  }

  /// The requests for its records; nil when it is for one. Throws when it has too many or names none.
  static func requests(_ call: Call) throws(Problem) -> [HTTPRequest]? {
    // services, rest, record, v1, the type.
    guard call.path.count == 5 else { return nil }
    switch call.request.method {
    case "GET", "DELETE":
      guard let ids = call.query.list("ids") else { return nil }
      try check(ids.count)
      return ids.map { request(call, at: $0, query: query(call)) }
    case "POST", "PATCH", "PUT":
      guard isMarked(call.request) else { return nil }
      let items = try items(call.request.body)
      try check(items.count)
      var requests: [HTTPRequest] = []
      for (number, item) in items.enumerated() {
        var request = request(call, at: try key(of: item, number, call.request.method), query: query(call))
        request.body = JSONValue.object(item).bytes
        requests.append(request)
      }
      return requests
    default:
      return nil
    }
  }

  private static func check(_ count: Int) throws(Problem) {
    guard 1...largest ~= count else {
      throw .badBody("A batch has 1 to \(largest) records, and this one has \(count).")
    }
  }

  private static func items(_ body: [UInt8]) throws(Problem) -> [JSONObject] {
    let value: JSONValue
    do {
      value = try JSONValue.parse(body, maximumDepth: 50)
    } catch {
      throw .badBody("It is not valid JSON: \(error).")
    }
    guard let list = value["items"]?.list else { throw .badBody("A JSON object with a list of items is expected.") }
    let items = list.compactMap(\.object)
    guard items.count == list.count else { throw .badBody("Every item of a batch must be a JSON object.") }
    return items
  }

  /// The path segment that names the record of an item: of the two ids the internal one counts; PUT knows the external
  /// one alone, and POST neither.
  private static func key(of item: JSONObject, _ number: Int, _ method: String) throws(Problem) -> String? {
    if method == "POST" { return nil }
    if method == "PATCH" {
      switch item["id"] {
      case .string(let id), .number(let id): return id
      default: break
      }
    }
    guard let id = item["externalId"]?.string else {
      let wanted = method == "PUT" ? "externalId" : "id or externalId"
      throw Problem(
        400, .invalidContent, "Invalid content in the request body. An item of the batch has no \(wanted).",
        at: .path("items[\(number)]"))
    }
    return "eid:\(id)"
  }

  private static func request(_ call: Call, at key: String?, query: String) -> HTTPRequest {
    var request = call.request
    // `eid:` names an external id as long as its colon is one.
    let segment = key.map { "/" + PercentCoding.encode($0).replacing("%3A", with: ":") } ?? ""
    request.target = call.target + segment + query
    request.headers["Content-Type"] = "application/json"
    return request
  }

  /// What is asked of each record: all but what makes it a batch.
  private static func query(_ call: Call) -> String {
    let rest = call.query.entries.filter { $0.name != "ids" && $0.name != "expandRecords" }
    let pairs = rest.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }
}
