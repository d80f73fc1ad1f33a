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
    guard try RecordForm.asked(of: call, .create) == nil else {
      return try records.read { store throws(Problem) in
        let draft = try draft(call, store)
        return try FormWriter(store, call, now: time).new(draft.fields, draft.schema, draft.placement, draft.warnings)
      }
    }
    return try records.withLock { store throws(Problem) in
      var draft = try draft(call, store)
      store.now = time
      draft.fields.stampNew(draft.schema, store.now)
      let record = try draft.placement.placing { () throws(Problem) in
        try store.insert(draft.fields, as: draft.schema)
      }
      return .saved(record, draft.schema, call, draft.warnings)
    }
  }

  /// What is to become a record.
  private struct Draft {
    var fields: Fields
    let schema: RecordSchema
    var placement = Placement()
    var warnings: [String] = []
  }

  private func draft(_ call: Call, _ store: RecordStore) throws(Problem) -> Draft {
    let (source, from) = try store.find(call.arguments[0], call.arguments[1])
    let to = try store.table(call.arguments[2]).schema
    var draft = Draft(fields: try Transformation(store: store, source: source, from: from, to: to).fields(), schema: to)
    if !call.request.body.isEmpty {
      var reader = try BodyReader(call.request.headers, store: store)
      let changes = try reader.changes(call.request.body, to)
      draft.placement = draft.fields.apply(changes, to.table, try Replacement(call.query, to))
      draft.warnings = reader.warnings
    }
    // A line that is not to be shipped or received is none.
    if draft.fields["item"] != nil {
      let lines = draft.fields.lines("item").filter { $0.fields["itemReceive"] != .boolean(false) }
      draft.fields["item"] = .lines(lines)
    }
    return draft
  }

  private var time: Instant { Instant(nanoseconds: now()) }
}
