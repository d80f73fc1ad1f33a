import RecordTypes
import Syntax

/// Targets of requests, and what may stand behind them.
extension WordFinder {
  /// The services below `/services/rest/` (netsuite.md 1 to 3), and RESTlets.
  private static let services: [(path: String, detail: String)] = [
    ("record/v1/", "records"), ("query/v1/suiteql", "SuiteQL"), ("query/v1/dataset/", "datasets"), ("async/v1/job/", "jobs"),
    ("system/v1/serverTime", "the server's clock"), ("system/v1/governanceLimits", "limits of the account"),
    ("restlet?script=", "a RESTlet"), ("/services/rest/", "from the host on"),
  ]

  func inTarget(_ method: Int, from start: Int) -> Completions {
    let request = request(at: method)
    if request.target.hasQuery { return inQuery(of: request, from: start) }
    guard let record = request.target.record, let last = request.target.segments.last else {
      return Completions(start: start, words: Self.services.map { Completion($0.path, detail: $0.detail) })
    }
    return Completions(start: typed.cursor - last.utf8.count, words: segments(behind: record, request.method))
  }

  /// What the last segment of a path of records may be.
  private func segments(behind record: [String], _ method: String) -> [Completion] {
    switch record.count {
    case 1:
      let isNamed = ["PATCH", "DELETE", "PUT"].contains(method)
      let types = world.recordTypeNames().map { Completion($0, suffix: isNamed ? "/" : "") }
      guard method == "GET" else { return types }
      return types + [Completion("metadata-catalog", detail: "record types and their fields")]
    case 2 where record[0] == "metadata-catalog": return world.recordTypeNames().map { Completion($0) }
    case 2:
      let ids = method == "PUT" ? [] : world.latestIDs(ofType: record[0])
      return ids.map { Completion($0) } + [Completion("eid:", detail: "an external id")]
    case 3 where method == "POST":
      return ["!transform", "!attach", "!detach"].map { Completion($0, suffix: "/") }
        + RecordTypes.actions(of: record[0]).map { Completion("@\($0)", detail: "an action") }
    case 4 where record[2] == "!transform":
      let targets = RecordTypes.transformTargets(of: record[0])
      return (targets.isEmpty ? world.recordTypeNames() : targets).map { Completion($0) }
    case 4 where record[2] == "!attach" || record[2] == "!detach":
      return ["contact", "file"].map { Completion($0, suffix: "/") }
    default:
      return "!@".contains(record[2].prefix(1)) && !record[2].isEmpty ? [] : parts(of: record)
    }
  }

  /// The sublists and subrecords behind an id.
  private func parts(of record: [String]) -> [Completion] {
    guard let type = world.recordType(named: record[0]) else { return [] }
    let fields = record[2..<record.count - 1].reduce(type.fields) { fields, part in fields.named(part)?.fields ?? fields }
    return fields.filter { field in
      switch field.kind {
      case .sublist, .subrecord, .collection: true
      default: false
      }
    }.map { completion(of: $0) }
  }

  /// `customer?limit=5&off`
  private func inQuery(of request: TypedRequest, from start: Int) -> Completions {
    let marks = [UInt8(ascii: "?"), UInt8(ascii: "&")]
    let begin = (typed.bytes[start..<typed.cursor].lastIndex { marks.contains($0) } ?? start - 1) + 1
    guard let equals = typed.bytes[begin..<typed.cursor].firstIndex(of: UInt8(ascii: "=")) else {
      return Completions(start: begin, words: parameters(of: request))
    }
    let values = parameterValues(of: typed.text(begin..<equals), request, from: equals + 1)
    return Completions(start: values.start, words: values.words.map(\.withoutBlanks))
  }

  /// What stands behind a target: options, and a body's name.
  func words(behindTargetOf method: Int) -> [Completion] {
    let takesBody = Method(rawValue: typed.text(at: method))?.takesBody ?? false
    return [Completion("with", suffix: " ", detail: "options")] + (takesBody ? names : [])
  }
}

extension Completion {
  /// As it stands in a target, which ends at a blank.
  fileprivate var withoutBlanks: Completion {
    func coded(_ text: String) -> String { text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20") }
    return Completion(coded(text), suffix: coded(suffix), detail: detail)
  }
}
