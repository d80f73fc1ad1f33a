import Diagnostics
import Syntax

/// What a profile says of an account. A relative path is meant from the file's folder.
public struct Profile: Sendable {
  public let name: String
  public private(set) var account: String?
  public private(set) var clientID: String?
  public private(set) var certificateID: String?
  public private(set) var privateKey: String?
  public private(set) var baseURL: String?
  public private(set) var caFile: String?
  public private(set) var concurrency: Int?
  public private(set) var isReadOnly = false
  public private(set) var readOnlyRestlets: [String] = []
  /// Where each field's value stands, by the field's name.
  let spans: [String: Span]
  /// The last entry, or the brace that begins the map.
  let end: Span

  static let fields = [
    "account", "clientId", "certificateId", "privateKey", "baseURL", "caFile", "concurrency", "readOnly", "readOnlyRestlets",
  ]

  init(_ entry: MapLiteral.Entry, in source: Source) throws(Diagnostic) {
    name = entry.name
    guard case .map(let literal) = entry.value.kind else {
      throw .wrong("a profile is a map: `{ account: \"1234567\", … }`", at: entry.value.span, in: source)
    }
    end = literal.entries.last?.value.span ?? literal.start
    spans = Dictionary(literal.entries.map { ($0.name, $0.value.span) }) { $1 }
    for field in literal.entries { try set(field, in: source) }
  }

  private mutating func set(_ field: MapLiteral.Entry, in source: Source) throws(Diagnostic) {
    switch (field.name, field.value.kind) {
    case ("account", .string(let text)), ("account", .number(let text)): account = text
    case ("clientId", .string(let text)): clientID = text
    case ("certificateId", .string(let text)): certificateID = text
    case ("privateKey", .string(let text)): privateKey = text
    case ("baseURL", .string(let text)): baseURL = text
    case ("caFile", .string(let text)): caFile = text
    case ("concurrency", .number(let text)) where Int(text).map { 1...1000 ~= $0 } == true: concurrency = Int(text)
    case ("readOnly", .bool(let value)): isReadOnly = value
    case ("readOnlyRestlets", .list(let items)):
      for item in items {
        guard case .string(let text) = item.kind else {
          throw .wrong("a RESTlet is listed as \"SCRIPT/DEPLOY\"", at: item.span, in: source)
        }
        readOnlyRestlets.append(text)
      }
    // What is null is not there.
    case (_, .null) where Self.fields.contains(field.name): break
    case (let name, _): throw Self.complaint(name, field, source)
    }
  }

  private static func complaint(_ name: String, _ field: MapLiteral.Entry, _ source: Source) -> Diagnostic {
    guard fields.contains(name) else {
      let nearest = Suggestion.nearest(to: name, among: fields)
      return .wrong(
        "a profile has no `\(name)`", at: field.span, in: source,
        hint: nearest.map { "did you mean `\($0)`?" } ?? "it has \(fields.joined(separator: ", "))")
    }
    let kinds = [
      "concurrency": "a whole number from 1 to 1000", "readOnly": "true or false", "readOnlyRestlets": "a list of strings",
    ]
    return .wrong("`\(name)` is \(kinds[name] ?? "a string")", at: field.value.span, in: source)
  }
}
