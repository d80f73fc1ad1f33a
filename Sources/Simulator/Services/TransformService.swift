import HTTP

/// `POST record/v1/{type}/{id}/!transform/{target}`: makes an invoice of an order (netsuite.md 2.1). The body, which
/// may be left out, says what is to be otherwise; a line of it that names an `orderLine` is for that line.
struct TransformService: Service {
  let records: SharedRecords
  let now: @Sendable () -> Int64

  var routes: [Route] {
    [Route("POST", "\(SharedRecords.root)/*/*/!transform/*") { call throws(Problem) in try transform(call) }]
  }

  private func transform(_ call: Call) throws(Problem) -> HTTPResponse {
    try records.withLock { store throws(Problem) in
      let (source, from) = try store.find(call.arguments[0], call.arguments[1])
      let to = try store.table(call.arguments[2]).schema
      var fields = try Transformation(store: store, source: source, from: from, to: to).fields()
      var warnings: [String] = []
      if !call.request.body.isEmpty {
        var reader = try BodyReader(call.request.headers, store: store)
        fields.apply(try reader.changes(call.request.body, to), to.table, Replacement(call.query))
        warnings = reader.warnings
      }
      // A line that is not to be shipped or received is none.
      fields["item"] = fields["item"].map { _ in .lines(fields.lines("item").filter { $0.fields["itemReceive"] != .boolean(false) }) }
      store.now = Instant(nanoseconds: now())
      fields.stampNew(to, store.now)
      let record = try store.insert(fields, as: to)
      return .saved(record, to, call, warnings)
    }
  }
}
