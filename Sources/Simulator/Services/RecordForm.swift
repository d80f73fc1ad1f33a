import HTTP

/// What a request asks for by `Accept` in the place of a write: a record as it would be, or what could be chosen for
/// some of its fields. Nothing is saved (NetSuite help, "Create-form Operation", "Edit-form Operation", "selectOptions
/// Operation").
enum RecordForm: String {
  case create = "create-form"
  case edit = "edit-form"
  case options = "select-options"

  /// The form a request asks for; nil for none. Throws for one that its method has not.
  static func asked(of call: Call, _ known: RecordForm...) throws(Problem) -> RecordForm? {
    let accepted = call.request.headers.values(of: "Accept").joined(separator: ",").lowercased().filter { $0 != " " }
    for form in [create, edit, options] where accepted.contains(";type=\(form.rawValue)") {
      guard known.contains(form) else { throw .noForm(form, call.request.method) }
      return form
    }
    return nil
  }
}

/// Answers with records that are not saved.
struct FormWriter {
  let store: RecordStore
  let call: Call

  /// `now` is the moment of the request, which dates new records.
  init(_ store: RecordStore, _ call: Call, now: Instant) {
    self.store = store.as(of: now)
    self.call = call
  }

  /// A new record with what it has without being told.
  func new(
    _ fields: Fields, _ schema: RecordSchema, _ placement: Placement, _ warnings: [String]
  ) throws(Problem) -> HTTPResponse {
    var record = Record(id: 0, fields: fields)
    try placement.placing { () throws(Problem) in try schema.rules.prefill(&record, in: store) }
    return try answer(record, schema, .createForm, warnings)
  }

  /// A record that is there, with changes that are not made.
  func edited(
    _ record: Record, _ schema: RecordSchema, _ placement: Placement, _ warnings: [String]
  ) throws(Problem) -> HTTPResponse {
    var record = record
    try placement.placing { () throws(Problem) in try store.check(&record, schema) }
    return try answer(record, schema, .editForm, warnings)
  }

  private func answer(
    _ record: Record, _ schema: RecordSchema, _ form: MediaForm, _ warnings: [String]
  ) throws(Problem) -> HTTPResponse {
    var options = try RecordWriter.Options(call.query, schema)
    options.expanded = Set(call.query.list("expand") ?? [])
    options.isSaved = form == .editForm
    var writer = RecordWriter(store: store, root: call.recordRoot, options: options)
    writer.record(record, schema)
    var response = HTTPResponse.json(form, writer.json.bytes)
    response.addWarnings(warnings)
    return response
  }
}

extension Problem {
  /// What NetSuite answers is not documented.
  fileprivate static func noForm(_ form: RecordForm, _ method: String) -> Problem {
    Problem(400, .invalidHeader, "\(method) does not answer with '\(form.rawValue)' here.", at: .header("Accept"))
  }
}
