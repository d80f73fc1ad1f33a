import HTTP

/// A path of NetSuite's REST services taken apart, as far as the client must understand what it asks for.
enum ServicePath: Equatable {
  /// `/services/rest/record/v1/customer/eid:7?replace=item`: the type, and what stands behind it.
  case record(type: String, rest: [String])
  /// `/services/rest/query/v1/suiteql`
  case suiteQL
  /// Another service, a RESTlet, or a path that different programs may read differently.
  case other

  /// `path` as it is sent, with its query.
  init(_ path: String) {
    let segments = path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map { PercentCoding.decoded($0) }
    guard segments.count > 4, segments[0] == "services", segments[1] == "rest",
      !segments.contains(where: { $0 == "" || $0 == "." || $0 == ".." })
    else {
      self = .other
      return
    }
    switch (segments[2], segments[3]) {
    case ("record", "v1"): self = .record(type: segments[4], rest: Array(segments[5...]))
    case ("query", "v1") where segments[4...] == ["suiteql"]: self = .suiteQL
    default: self = .other
    }
  }

  /// The names that the query's `replace` lists (NetSuite help, "Replacing Sublist Lines").
  static func replaced(in path: String) -> Set<String> {
    let query = path.drop { $0 != "?" }.dropFirst().split(separator: "&")
    let values = query.compactMap { pair -> String? in
      let name = pair.prefix { $0 != "=" }
      return name == "replace" ? PercentCoding.decoded(pair.dropFirst(name.count + 1)) : nil
    }
    return Set(values.flatMap { $0.split(separator: ",").map(String.init) })
  }
}
