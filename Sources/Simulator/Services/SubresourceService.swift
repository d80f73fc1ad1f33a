import HTTP

/// What has a URL below a record's: sublists, their lines, subrecords, references (netsuite.md 2.3). All of it can
/// only be read.
struct SubresourceService: Service {
  let records: SharedRecords

  var routes: [Route] {
    // Down to salesOrder/6/item/1/inventoryDetail/inventoryAssignment/1.
    (1...5).map { depth in
      let path = Array(repeating: "*", count: 2 + depth).joined(separator: "/")
      return Route("GET", "\(SharedRecords.root)/\(path)") { call throws(Problem) in try read(call) }
    }
  }

  private func read(_ call: Call) throws(Problem) -> HTTPResponse {
    try records.read { store throws(Problem) in
      let (record, schema) = try store.find(call.arguments[0], call.arguments[1])
      var writer = RecordWriter(store: store, root: call.recordRoot, options: .init(isExpanded: true))
      let form = try writer.subresource(call.arguments[2...], of: record, schema)
      return .json(form, writer.json.bytes)
    }
  }
}
