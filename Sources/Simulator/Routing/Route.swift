import HTTP

/// What is done for one method on the paths of one form.
struct Route: Sendable {
  typealias Handler = @Sendable (Call) throws(Problem) -> HTTPResponse

  let method: String
  /// The segments of the path; `*` stands for any one, or for what is behind the beginning of one.
  let pattern: [String]
  /// Whether it is reached without an access token.
  let isOpen: Bool
  let handler: Handler

  init(_ method: String, _ path: String, isOpen: Bool = false, _ handler: @escaping Handler) {
    (self.method, self.isOpen, self.handler) = (method, isOpen, handler)
    pattern = path.split(separator: "/").map(String.init)
  }

  /// What stands in the places of the `*`; nil when the path is of another form.
  func arguments(of path: [String]) -> [String]? {
    guard path.count == pattern.count else { return nil }
    var arguments: [String] = []
    for (pattern, segment) in zip(pattern, path) {
      guard pattern.last == "*" else {
        if pattern != segment { return nil }
        continue
      }
      let beginning = pattern.dropLast()
      guard segment.hasPrefix(beginning) else { return nil }
      arguments.append(String(segment.dropFirst(beginning.count)))
    }
    return arguments
  }
}

/// A part of NetSuite's services: one file each, which names its routes.
protocol Service: Sendable {
  var routes: [Route] { get }
}

/// All routes. Of several that fit the earlier wins, so that a service puts fixed segments before `*`.
struct RouteTable: Sendable {
  /// By the number of their segments.
  private let routes: [Int: [Route]]

  init(_ services: [any Service]) { routes = Dictionary(grouping: services.flatMap(\.routes)) { $0.pattern.count } }

  enum Match {
    case route(Route, arguments: [String])
    /// The path is known, but not with this method; whether it is reached without an access token.
    case otherMethods([String], isOpen: Bool)
    case nothing

    var isOpen: Bool {
      switch self {
      case .route(let route, _): route.isOpen
      case .otherMethods(_, let isOpen): isOpen
      case .nothing: false
      }
    }
  }

  func match(_ method: String, _ path: [String]) -> Match {
    // To HEAD the server answers as to GET, without the body (RFC 9110 9.3.2).
    let method = method == "HEAD" ? "GET" : method
    var others: [Route] = []
    for route in routes[path.count] ?? [] {
      guard let arguments = route.arguments(of: path) else { continue }
      if route.method == method { return .route(route, arguments: arguments) }
      others.append(route)
    }
    guard !others.isEmpty else { return .nothing }
    return .otherMethods(Set(others.map(\.method)).sorted(), isOpen: others.allSatisfy(\.isOpen))
  }
}
