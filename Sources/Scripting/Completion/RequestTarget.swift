/// A request's target taken apart, as far as it tells what the request is about.
struct RequestTarget {
  /// The path below `/services/rest/`, its segments; the last is what is being typed.
  let segments: [String]
  /// Whether it has a query of its own.
  let hasQuery: Bool

  init(_ text: String) {
    var path = text.prefix { $0 != "?" && $0 != "#" }
    hasQuery = path.endIndex < text.endIndex
    if let services = path.firstRange(of: Self.root) {
      path = path[services.upperBound...]
    } else if path.hasPrefix("/") {
      path = path.dropFirst()
    }
    segments = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  }

  static let root = "/services/rest/"
  static let records = "record/v1/"

  private var isRecords: Bool { segments.count > 2 && segments[0] == "record" && segments[1] == "v1" }

  /// What stands behind `record/v1/`; nil for another service.
  var record: [String]? { isRecords ? Array(segments[2...]) : nil }

  var isCatalog: Bool { record?.first == "metadata-catalog" }

  var isSuiteQL: Bool { segments == ["query", "v1", "suiteql"] }

  /// Whether it is a collection of records.
  var isCollection: Bool {
    guard let record, !isCatalog else { return false }
    return record.count == 1 || record.count == 2 && record[1].isEmpty
  }

  /// The record type that a body is of, or an answer: of a transformation that of the new record.
  var recordType: String? {
    guard let record, !isCatalog, let type = record.first, !type.isEmpty else { return nil }
    guard record.count > 2 else { return type }
    if record[2] == "!transform" { return record.count > 3 ? record[3] : nil }
    return isPart(record[2]) ? type : nil
  }

  /// Whether what stands behind an id is a part of the record; else it is something to do with it: `!transform`, `@approve`.
  private func isPart(_ segment: String) -> Bool { !segment.hasPrefix("!") && !segment.hasPrefix("@") }

  /// The names of the sublists and subrecords that lead from the record to a part of it: `["addressBook", "7"]`.
  var part: [String] {
    guard let record, record.count > 2, isPart(record[2]) else { return [] }
    return record[2...].filter { !$0.isEmpty }
  }
}
