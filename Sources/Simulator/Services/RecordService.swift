import HTTP

/// `/services/rest/record/v1/{type}/{id}`: records one by one (netsuite.md 2.1).
struct RecordService: Service {
  let records: SharedRecords
  let now: @Sendable () -> Int64

  var routes: [Route] {
    let (all, one) = ("\(SharedRecords.root)/*", "\(SharedRecords.root)/*/*")
    return [
      Route("POST", all) { call throws(Problem) in try create(call) },
      Route("GET", one) { call throws(Problem) in try read(call) },
      Route("PATCH", one) { call throws(Problem) in try update(call) },
      Route("PUT", one) { call throws(Problem) in try upsert(call) },
      Route("DELETE", one) { call throws(Problem) in try delete(call) },
    ]
  }

  private func create(_ call: Call) throws(Problem) -> HTTPResponse {
    if let form = try RecordForm.asked(of: call, .create, .options) { return try answer(form, call) }
    return try records.withLock(extent(call)) { store throws(Problem) in
      try insert(try body(of: call, store), call, &store)
    }
  }

  private func read(_ call: Call) throws(Problem) -> HTTPResponse {
    try records.read(extent(call)) { store throws(Problem) in
      let (record, schema) = try store.find(call.arguments[0], call.arguments[1])
      var writer = RecordWriter(store: store, root: call.recordRoot, options: try .init(call.query, schema))
      writer.record(record, schema)
      return .json(.singular, writer.json.bytes)
    }
  }

  private func update(_ call: Call) throws(Problem) -> HTTPResponse {
    if let form = try RecordForm.asked(of: call, .edit, .options) { return try answer(form, call) }
    return try records.withLock(extent(call)) { store throws(Problem) in
      let (record, schema) = try store.find(call.arguments[0], call.arguments[1])
      return try change(record, schema, try body(of: call, store), call, &store)
    }
  }

  /// PUT creates or updates by external id; by internal id it is not documented, and refused here.
  private func upsert(_ call: Call) throws(Problem) -> HTTPResponse {
    guard case .external(let externalID) = RecordKey(call.arguments[1]) else {
      throw .methodNotAllowed("PUT", allowed: ["DELETE", "GET", "PATCH"])
    }
    // There is no form of it.
    _ = try RecordForm.asked(of: call)
    return try records.withLock(extent(call)) { store throws(Problem) in
      var body = try body(of: call, store)
      // The path decides, whatever the body says.
      body.changes.entries.append(("externalId", .set(.text(externalID))))
      guard let (record, schema) = try store.look(for: .external(externalID), call.arguments[0]) else {
        return try insert(body, call, &store)
      }
      return try change(record, schema, body, call, &store)
    }
  }

  private func delete(_ call: Call) throws(Problem) -> HTTPResponse {
    try records.withLock(extent(call)) { store throws(Problem) in
      let (record, schema) = try store.find(call.arguments[0], call.arguments[1])
      try store.remove(record, as: schema)
      return HTTPResponse(status: 204)
    }
  }
}

extension RecordService {
  /// What a request's body asks for, and the names of what was passed over.
  private typealias Body = (changes: Changes, warnings: [String])

  /// A form, whose request may have a body.
  private func answer(_ form: RecordForm, _ call: Call) throws(Problem) -> HTTPResponse {
    try records.read { store throws(Problem) in
      let schema = try store.table(call.arguments[0]).schema
      var record = try call.arguments.count > 1 ? store.find(call.arguments[0], call.arguments[1]).0 : nil
      let body: Body = try call.request.body.isEmpty ? (Changes(), []) : body(of: call, store)
      if form == .options { return try SelectOptions(store: store, call: call, schema: schema).answer() }
      let writer = FormWriter(store, call, now: time)
      var fields = record?.fields ?? Fields()
      let placement = fields.apply(body.changes, schema.table, try Replacement(call.query, schema))
      record?.fields = fields
      guard let record else { return try writer.new(fields, schema, placement, body.warnings) }
      return try writer.edited(record, schema, placement, body.warnings)
    }
  }

  private func body(of call: Call, _ store: RecordStore) throws(Problem) -> Body {
    var reader = try BodyReader(call.request.headers, store: store)
    let changes = try reader.changes(call.request.body, try store.table(call.arguments[0]).schema)
    return (changes, reader.warnings)
  }

  private func insert(_ body: Body, _ call: Call, _ store: inout RecordStore) throws(Problem) -> HTTPResponse {
    let schema = try store.table(call.arguments[0]).schema
    store.now = time
    var fields = Fields()
    let placement = fields.apply(body.changes, schema.table)
    fields.stampNew(schema, time)
    let record = try placement.placing { () throws(Problem) in try store.insert(fields, as: schema) }
    return .saved(record, schema, call, body.warnings)
  }

  private func change(
    _ record: Record, _ schema: RecordSchema, _ body: Body, _ call: Call, _ store: inout RecordStore
  ) throws(Problem) -> HTTPResponse {
    var record = record
    store.now = time
    let placement = record.fields.apply(body.changes, schema.table, try Replacement(call.query, schema))
    record.fields.stampChange(schema, time)
    try placement.placing { () throws(Problem) in try store.update(record, as: schema) }
    return .saved(record, schema, call, body.warnings)
  }

  private func extent(_ call: Call) -> SharedRecords.Extent {
    .init(type: call.arguments[0], key: call.arguments.count > 1 ? call.arguments[1] : nil)
  }

  private var time: Instant { Instant(nanoseconds: now()) }
}

extension RecordWriter.Options {
  /// Throws when `fields` names one that the type has not.
  init(_ query: Parameters, _ schema: RecordSchema) throws(Problem) {
    self.init(
      isExpanded: query.isTrue("expandSubResources"), names: nil, enumsAreSimple: query.isTrue("simpleEnumFormat"))
    guard let names = query.list("fields") else { return }
    for name in names where schema.table.kind(of: name) == nil && !FieldTable.isCustom(name) {
      // What NetSuite answers is not documented.
      throw .parameter("fields", "Record type '\(schema.type.name)' has no field '\(name)'.")
    }
    self.names = Set(names)
  }
}

extension HTTPResponse {
  /// 204 with the record's place, and the names of what was passed over.
  static func saved(_ record: Record, _ schema: RecordSchema, _ call: Call, _ warnings: [String]) -> HTTPResponse {
    var response = HTTPResponse(
      status: 204, headers: ["Location": "\(call.recordRoot)/\(schema.type.name)/\(record.id)"])
    response.addWarnings(warnings)
    return response
  }

  /// Tells the names of what was passed over.
  mutating func addWarnings(_ warnings: [String]) {
    if !warnings.isEmpty { headers["X-NetSuite-PropertyValidation"] = warnings.joined(separator: ",") }
  }
}

extension Fields {
  /// Sets the times of a record that is made now.
  mutating func stampNew(_ schema: RecordSchema, _ time: Instant, keepingOthers: Bool = false) {
    let names = ["created", "createdDate", "dateCreated", "lastModified", "lastModifiedDate"]
    stamp(schema, keepingOthers ? names.filter { self[$0] == nil } : names, time)
  }

  /// Sets the times of a record that is changed now.
  mutating func stampChange(_ schema: RecordSchema, _ time: Instant) {
    stamp(schema, ["lastModified", "lastModifiedDate"], time)
  }

  /// Sets times that NetSuite keeps itself, those that the type has.
  fileprivate mutating func stamp(_ schema: RecordSchema, _ names: [String], _ time: Instant) {
    for name in names where schema.table.kind(of: name) == .datetime { self[name] = .text(time.text) }
  }
}
