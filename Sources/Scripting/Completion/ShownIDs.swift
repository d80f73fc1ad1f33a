import Interpreter
import JSON
import Syntax

/// The ids of the records that a value shows, by their types: an id of another type would name another record.
public enum ShownIDs {
  /// The names of the types in lower case; nothing for ids of which the type is not sure.
  public static func byType(in value: Value) -> [String: [String]] {
    switch value {
    case .response(let response):
      guard let type = type(in: response), let items = response.shownBody.part("items") else { return [:] }
      let ids = items.items(atMost: mostRows).compactMap(id)
      return ids.isEmpty ? [:] : [type.lowercased(): ids]
    case .list:
      return Dictionary(grouping: value.items(atMost: mostRows).compactMap(owned), by: \.type).mapValues { $0.map(\.id) }
    default: return [:]
    }
  }

  private static let mostRows = 1_000

  private static func id(of row: Value) -> String? {
    switch row.part("id") {
    case .null?, nil: nil
    case let id?: id.text
    }
  }

  private static func type(in response: ResponseBox) -> String? {
    let target = RequestTarget(response.target)
    if target.isCollection { return target.recordType }
    guard target.isSuiteQL, let query = (try? JSONValue.parse(response.sentBody))?["q"]?.string else { return nil }
    return table(of: query)
  }

  /// A row whose own link says which record it is: `links: [{ href: "…/record/v1/customer/107" }]`.
  private static func owned(_ row: Value) -> (type: String, id: String)? {
    guard let id = id(of: row), let link = row.part("links")?.firstItem?.part("href")?.text,
      let record = RequestTarget(link).record, record.count == 2, record[1] == id
    else { return nil }
    return (record[0].lowercased(), id)
  }

  /// The one table of a query whose column `id` is that table's own; nil for any other query.
  static func table(of query: String) -> String? {
    let bytes = Array(query.utf8)
    let typed = TypedQuery(bytes, from: 0, to: bytes.count, at: 0)
    let pieces = typed.pieces.filter { $0.kind != .comment }
    guard typed.tables.count == 1, typed.named.isEmpty, pieces.count(where: { $0.text == "SELECT" }) == 1,
      pieces.first?.text == "SELECT",
      let from = pieces.firstIndex(where: { $0.text == "FROM" && $0.group == 0 })
    else { return nil }
    let columns = pieces[1..<from].filter { $0.text != "DISTINCT" }
      .split(omittingEmptySubsequences: false) { $0.text == "," && $0.group == 0 }.map { $0.map(\.text) }
    // `entity AS id` and `entity "id"` are called so too.
    let ids = columns.filter { ["ID", "\"ID\"", "*"].contains($0.last) }
    guard ids.count == 1, ids[0].count == 1 || ids[0].count == 3 && ids[0][1] == "." else { return nil }
    return typed.tables[0].name
  }
}
