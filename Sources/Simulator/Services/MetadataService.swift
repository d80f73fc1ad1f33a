import HTTP
import JSON
import RecordTypes

/// `GET record/v1/metadata-catalog[/{type}]`: which record types there are, and their fields as JSON Schema or
/// OpenAPI, by the `Accept` header (netsuite.md 4).
struct MetadataService: Service {
  let records: SharedRecords

  var routes: [Route] {
    let root = "\(SharedRecords.root)/metadata-catalog"
    return [
      Route("GET", root) { call throws(Problem) in try catalog(call) },
      Route("GET", "\(root)/*") { call throws(Problem) in try one(call) },
    ]
  }

  private func catalog(_ call: Call) throws(Problem) -> HTTPResponse {
    let store = records.copy(of: .people)
    let tables = try selected(call, store)
    switch Form(call) {
    case .openAPI: return .metadata(.openAPI, OpenAPI(root: call.recordRoot).document(tables))
    // A schema is of one type: the list has them all, whatever is asked for.
    case .list, .schema:
      let items = tables.map { entry($0.schema.type.name, call) }
      return .json(.plain, JSONValue.object(["items": .list(items)]).bytes)
    }
  }

  private func one(_ call: Call) throws(Problem) -> HTTPResponse {
    let store = records.copy(of: .people)
    let table = try store.table(call.arguments[0])
    switch Form(call) {
    case .openAPI: return .metadata(.openAPI, OpenAPI(root: call.recordRoot).document([table]))
    case .schema: return .metadata(.schema, SchemaWriter(root: call.recordRoot).document(table))
    case .list: return .json(.plain, entry(table.schema.type.name, call).bytes)
    }
  }

  /// All types, or those that `select` names.
  private func selected(_ call: Call, _ store: RecordStore) throws(Problem) -> [RecordTable] {
    guard let names = call.query.list("select") else {
      return store.tables.values.sorted { $0.schema.type.name < $1.schema.type.name }
    }
    var tables: [RecordTable] = []
    for name in names { tables.append(try store.table(name)) }
    return tables
  }

  private func entry(_ name: String, _ call: Call) -> JSONValue {
    let own = JSONValue.string("\(call.recordRoot)/metadata-catalog/\(name)")
    let links: [JSONValue] = [("canonical", MediaForm.plain), ("alternate", .openAPI), ("alternate", .schema)].map {
      ["rel": .string($0), "href": own, "mediaType": .string($1.rawValue)]
    }
    return ["name": .string(name), "links": .list(links + [["rel": "describes", "href": .string("\(call.recordRoot)/\(name)")]])]
  }

  /// What is asked for.
  private enum Form {
    case list, schema, openAPI

    init(_ call: Call) {
      let accepted = call.request.headers.values(of: "Accept").joined(separator: ",").lowercased()
      let wanted = accepted.split(separator: ",").map { $0.prefix { $0 != ";" }.filter { $0 != " " } }
      // The first that is known counts. What is answered to others alone is not documented: here the list.
      self = wanted.lazy.compactMap(Self.named).first ?? .list
    }

    private static func named(_ type: String) -> Form? {
      switch MediaForm(rawValue: type) {
      case .openAPI: .openAPI
      case .schema: .schema
      case .plain: .list
      default: nil
      }
    }
  }
}

extension HTTPResponse {
  fileprivate static func metadata(_ form: MediaForm, _ document: JSONValue) -> HTTPResponse {
    .json(form, document.bytes)
  }
}
