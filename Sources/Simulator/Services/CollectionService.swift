import HTTP

/// `GET /services/rest/record/v1/{type}?q=&limit=&offset=` (netsuite.md 2.5).
struct CollectionService: Service {
  let records: SharedRecords

  var routes: [Route] {
    [Route("GET", "\(SharedRecords.root)/*") { call throws(Problem) in try list(call) }]
  }

  private func list(_ call: Call) throws(Problem) -> HTTPResponse {
    let store = records.copy(of: .init(type: call.arguments[0], filter: call.query["q"]))
    let table = try store.table(call.arguments[0])
    let page = try Page(call.query)
    let filter = call.query["q"].flatMap { $0.isEmpty ? nil : $0 }
    let records = try filter.map { text throws(Problem) in try accepted(by: text, table) } ?? table.records
    var writer = RecordWriter(store: store, root: call.recordRoot)
    writer.collection(records, page, at: "\(writer.root)/\(table.schema.type.name)", filter: filter)
    return .json(.collection, writer.json.bytes)
  }

  private func accepted(by text: String, _ table: RecordTable) throws(Problem) -> [Record] {
    do throws(FilterError) {
      let filter = try FilterParser.filter(text, for: table)
      return table.records.filter { filter.accepts($0) }
    } catch {
      throw .badQuery(error)
    }
  }
}
