import HTTP
import JSON

/// `POST record/v1/{type}/{id}/@{action}`: approves, closes, reopens (netsuite.md 2.1). Parameters in the body, which
/// may be left out, change nothing here.
struct ActionService: Service {
  let records: SharedRecords
  let now: @Sendable () -> Int64

  var routes: [Route] {
    [Route("POST", "\(SharedRecords.root)/*/*/@*") { call throws(Problem) in try act(call) }]
  }

  private func act(_ call: Call) throws(Problem) -> HTTPResponse {
    let name = call.arguments[2]
    return try records.withLock { store throws(Problem) in
      var (record, schema) = try store.find(call.arguments[0], call.arguments[1])
      let action = RecordAction(rawValue: name)
      guard let action, RecordAction.all(of: schema.type.name).contains(action) else {
        throw .unknownAction(name, schema)
      }
      if !call.request.body.isEmpty, (try? JSONValue.parse(call.request.body))?.object == nil {
        throw .badBody("A JSON object with the action's parameters is expected.")
      }
      store.now = Instant(nanoseconds: now())
      try action.apply(to: &record, schema.type.name, store)
      record.fields.stampChange(schema, store.now)
      try store.update(record, as: schema)
      let url = "\(call.recordRoot)/\(schema.type.name)/\(record.id)"
      let body: JSONValue = ["links": [["rel": "self", "href": .string(url)]], "result": true]
      return .json(.singular, body.bytes)
    }
  }
}

extension Problem {
  /// SuiteScript's code for it; what REST answers is not in the facts.
  fileprivate static func unknownAction(_ name: String, _ schema: RecordSchema) -> Problem {
    let actions = RecordAction.all(of: schema.type.name).map { "'\($0)'" }.joined(separator: ", ")
    let hint = actions.isEmpty ? "It has none." : "It has \(actions)."
    let text = "Record type '\(schema.type.name)' has no action '\(name)'. \(hint)"
    return Problem(400, .invalidAction, text, at: .url("@\(name)"))
  }
}
