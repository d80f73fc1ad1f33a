/// Query lines: names of parameters and their values (netsuite.md 2.2, 2.4, 2.5, 2.8).
extension WordFinder {
  func parameters(of request: TypedRequest?) -> [Completion] {
    guard let request else { return [] }
    return Self.parameters(of: request).map { Completion($0.name, suffix: "=", detail: $0.detail) }
  }

  private typealias Parameter = (name: String, detail: String)

  private static let paging: [Parameter] = [("limit", "the size of a page"), ("offset", "where to begin")]

  private static func parameters(of request: TypedRequest) -> [Parameter] {
    let target = request.target
    if target.segments.first == "restlet" { return [("script", "the script's id"), ("deploy", "the deployment's id")] }
    guard target.record != nil else { return paging }
    if target.isCatalog { return [("select", "these record types alone")] }
    if target.isCollection {
      switch request.method {
      case "GET", "HEAD": return [("q", "a filter")] + paging + batch + [("expandRecords", "whole records, of `ids`")]
      case "DELETE": return batch
      default: return []
      }
    }
    switch request.method {
    case "GET", "HEAD": return reading
    case "PATCH", "PUT": return replacing
    default: return []
    }
  }

  private static let batch: [Parameter] = [("ids", "several records")]
  private static let reading: [Parameter] = [
    ("expandSubResources", "sublists and subrecords too"), ("fields", "these fields alone"),
    ("simpleEnumFormat", "choices by their ids"),
  ]
  private static let replacing: [Parameter] = [
    ("replace", "sublists to replace whole"), ("replaceSelectedFields", "null clears fields of `replace` alone"),
  ]

  /// The value of a parameter that is being typed; it begins at `start`.
  func parameterValues(of name: String, _ request: TypedRequest?, from start: Int) -> Completions {
    let fields = fields(of: request?.target)
    switch name {
    case "q": return inFilter(from: start, of: fields)
    case "expandSubResources", "simpleEnumFormat", "replaceSelectedFields", "expandRecords":
      return Completions(start: start, words: ["true", "false"].map { Completion($0) })
    case "fields": return inList(from: start, fields.filter { $0.fields.isEmpty }.map { completion(of: $0) })
    case "replace": return inList(from: start, fields.map { completion(of: $0) })
    case "select": return inList(from: start, world.recordTypeNames().map { Completion($0) })
    case "ids": return inList(from: start, ids(of: request?.target).map { Completion($0) })
    default: return Completions(start: start)
    }
  }

  private func ids(of target: RequestTarget?) -> [String] { target?.recordType.map(world.latestIDs(ofType:)) ?? [] }

  /// `a,b,c`
  private func inList(from start: Int, _ words: [Completion]) -> Completions {
    let comma = typed.bytes[start..<max(start, typed.cursor)].lastIndex(of: UInt8(ascii: ","))
    return Completions(start: comma.map { $0 + 1 } ?? start, words: words)
  }
}
