import Diagnostics

extension ResponseBox {
  /// Where the request stands; of a query the name that NetSuite's error is about, when it stands in the text once.
  var errorPlace: Span {
    guard let query, answer.status >= 400 else { return span }
    for error in errorDetails {
      guard case .string(let detail) = error.detail else { continue }
      for name in Self.names(in: detail.string) {
        let places = query.places(of: name, in: source)
        if places.count == 1 { return places[0] }
      }
    }
    return span
  }

  /// What the words of an error name, in their order: `Unknown identifier 'x'.`, `Invalid search type: x.`,
  /// `Field 'x' for record 'y' was not found.`, `… near: x(1,20, …)`.
  private static func names(in detail: String) -> [String] {
    let about = detail.firstRange(of: "Available identifiers").map { detail[..<$0.lowerBound] } ?? detail[...]
    var names: [Substring] = []
    if let near = about.firstRange(of: "near: ") { names.append(about[near.upperBound...].prefix { $0 != "(" && $0 != " " }) }
    if let type = about.firstRange(of: "search type: ") {
      names.append(about[type.upperBound...].prefix { $0 != " " }.trimmingSuffix("."))
    }
    let quoted = about.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
    return (names + quoted.map(\.element)).filter { $0.count <= 100 }.prefix(10).map(String.init)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ character: Character) -> Substring { last == character ? dropLast() : self }
}
