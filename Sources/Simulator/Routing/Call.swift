import HTTP

/// A request with its target taken apart.
struct Call: Sendable {
  let request: HTTPRequest
  /// The decoded segments of the path.
  let path: [String]
  let query: Parameters
  /// `https://127.0.0.1:PORT`, by the name under which the client came: where links lead.
  let origin: String
  /// The segments that stand where the route has a `*`, in order.
  var arguments: [String] = []
  /// Who is logged in; nil where nobody has to be, and for what was put aside.
  var caller: String?

  /// Throws for a target that is no path with a query. `host` stands in when the request names none.
  init(_ request: HTTPRequest, host: String) throws(Problem) {
    let (path, query) = request.target.splitOnce(at: "?") ?? (request.target[...], "")
    guard path.utf8.first == UInt8(ascii: "/"), path.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }), let query = Parameters(query) else {
      throw .malformedURL
    }
    var segments: [String] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      guard let segment = PercentCoding.decode(Substring(part)) else { throw .malformedURL }
      segments.append(segment)
    }
    (self.request, self.path, self.query) = (request, segments, query)
    origin = "https://\(request.headers["Host"] ?? host)"
  }

  /// Path without the query, as it was sent.
  var target: String { String(request.target.splitOnce(at: "?")?.0 ?? request.target[...]) }

  /// The whole URL without the query, as it was posted to.
  var url: String { origin + target }

  /// Whether its `Prefer` fields (RFC 7240) have this among what they prefer.
  func prefers(_ preference: String) -> Bool {
    request.headers.values(of: "Prefer").contains { value in
      value.lowercased().split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }).contains { $0 == preference }
    }
  }

  /// Where links to records lead.
  var recordRoot: String { origin + SharedRecords.root }
}
