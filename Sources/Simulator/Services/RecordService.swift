import HTTP
import Synchronization

/// `/services/rest/record/v1`: records one by one (netsuite.md 2.1).
final class RecordService: Service {
  static let root = "/services/rest/record/v1"

  private let store: Mutex<RecordStore>
  private let now: @Sendable () -> Int64

  init(_ store: RecordStore, now: @escaping @Sendable () -> Int64) {
    self.store = Mutex(store)
    self.now = now
  }

  var routes: [Route] {
    let (all, one) = ("\(Self.root)/*", "\(Self.root)/*/*")
    return [
      Route("GET", all) { call throws(Problem) in try self.list(call) },
      Route("POST", all) { call throws(Problem) in try self.create(call) },
      Route("GET", one) { call throws(Problem) in try self.read(call) },
      Route("PATCH", one) { call throws(Problem) in try self.update(call) },
      Route("PUT", one) { call throws(Problem) in try self.upsert(call) },
      Route("DELETE", one) { call throws(Problem) in try self.delete(call) },
      Route("GET", "\(one)/*") { call throws(Problem) in try self.readWithin(call) },
      Route("GET", "\(one)/*/*") { call throws(Problem) in try self.readWithin(call) },
      Route("GET", "\(one)/*/*/*") { call throws(Problem) in try self.readWithin(call) },
    ]
  }

  private func create(_ call: Call) throws(Problem) -> HTTPResponse {
    try store.withLock { store throws(Problem) in
      try self.insert(try Self.body(of: call, store), call, &store)
    }
  }

  private func read(_ call: Call) throws(Problem) -> HTTPResponse {
    try store.withLock { store throws(Problem) in
      let (record, schema) = try Self.find(call, in: store)
      var writer = RecordWriter(store: store, root: call.origin + Self.root, options: try .init(call.query, schema))
      writer.record(record, schema)
      return .json(.singular, writer.json.bytes)
    }
  }

  private func update(_ call: Call) throws(Problem) -> HTTPResponse {
    try store.withLock { store throws(Problem) in
      let (record, schema) = try Self.find(call, in: store)
      return try self.change(record, schema, try Self.body(of: call, store), call, &store)
    }
  }

  /// PUT creates or updates by external id; by internal id it is not documented, and refused here.
  private func upsert(_ call: Call) throws(Problem) -> HTTPResponse {
    guard case .external(let externalID) = RecordKey(call.arguments[1]) else {
      throw .methodNotAllowed("PUT", allowed: ["DELETE", "GET", "PATCH"])
    }
    return try store.withLock { store throws(Problem) in
      var body = try Self.body(of: call, store)
      // The path decides, whatever the body says.
      body.changes.entries.append(("externalId", .set(.text(externalID))))
      guard let (record, schema) = try Self.look(for: .external(externalID), call, in: store) else {
        return try self.insert(body, call, &store)
      }
      return try self.change(record, schema, body, call, &store)
    }
  }

  private func delete(_ call: Call) throws(Problem) -> HTTPResponse {
    try store.withLock { store throws(Problem) in
      let (record, _) = try Self.find(call, in: store)
      try store.change(call.arguments[0]) { $0.remove(record) }
      return HTTPResponse(status: 204)
    }
  }

  private func insert(_ body: Body, _ call: Call, _ store: inout RecordStore) throws(Problem) -> HTTPResponse {
    let record = try store.change(call.arguments[0]) { table throws(Problem) in
      try table.insert(Fields.new(body.changes, table.schema, at: time))
    }
    return try Self.saved(record, call, store, body.warnings)
  }

  private func change(
    _ record: Record, _ schema: RecordSchema, _ body: Body, _ call: Call, _ store: inout RecordStore
  ) throws(Problem) -> HTTPResponse {
    var record = record
    record.fields.apply(body.changes, schema.table, Replacement(call.query))
    record.fields.stamp(schema, "lastModifiedDate", time)
    let changed = record
    try store.change(schema.type.name) { table throws(Problem) in try table.update(changed) }
    return try Self.saved(changed, call, store, body.warnings)
  }

  private var time: Instant { Instant(nanoseconds: now()) }

  /// What a request's body asks for, and the names of what was passed over.
  private typealias Body = (changes: Changes, warnings: [String])
}

extension RecordService {
  /// `?q=&limit=&offset=`: the filter runs on a copy, so that it keeps nobody waiting.
  private func list(_ call: Call) throws(Problem) -> HTTPResponse {
    let store = store.withLock { $0 }
    let table = try store.table(call.arguments[0])
    let page = try Page(call.query)
    let filter = call.query["q"].flatMap { $0.isEmpty ? nil : $0 }
    let records = try filter.map { text throws(Problem) in try Self.records(of: table, accepting: text) } ?? table.records
    var writer = RecordWriter(store: store, root: call.origin + Self.root)
    writer.collection(records, page, at: "\(writer.root)/\(table.schema.type.name)", filter: filter)
    return .json(.collection, writer.json.bytes)
  }

  private static func records(of table: RecordTable, accepting text: String) throws(Problem) -> [Record] {
    do throws(FilterError) {
      let filter = try FilterParser.filter(text, for: table.schema.type)
      return table.records.filter { filter.accepts($0) }
    } catch {
      throw .badQuery(error)
    }
  }

  /// A sublist, a line, a subrecord, or the record a reference leads to.
  private func readWithin(_ call: Call) throws(Problem) -> HTTPResponse {
    try store.withLock { store throws(Problem) in
      let (record, schema) = try Self.find(call, in: store)
      var writer = RecordWriter(store: store, root: call.origin + Self.root, options: .init(isExpanded: true))
      let form = try writer.subresource(call.arguments[2...], of: record, schema)
      return .json(form, writer.json.bytes)
    }
  }

  private static func find(_ call: Call, in store: RecordStore) throws(Problem) -> (Record, RecordSchema) {
    guard let found = try look(for: RecordKey(call.arguments[1]), call, in: store) else { throw .unknownRecord }
    return found
  }

  private static func look(
    for key: RecordKey?, _ call: Call, in store: RecordStore
  ) throws(Problem) -> (Record, RecordSchema)? {
    let table = try store.table(call.arguments[0])
    return key.flatMap { table.find($0) }.map { ($0, table.schema) }
  }

  private static func body(of call: Call, _ store: RecordStore) throws(Problem) -> Body {
    let headers = call.request.headers
    var reader = BodyReader(names: try .names(headers), values: try .values(headers), store: store)
    let changes = try reader.changes(call.request.body, try store.table(call.arguments[0]).schema.table)
    return (changes, reader.warnings)
  }

  /// 204 with the record's place, and the names of what was passed over.
  private static func saved(
    _ record: Record, _ call: Call, _ store: RecordStore, _ warnings: [String]
  ) throws(Problem) -> HTTPResponse {
    let type = try store.table(call.arguments[0]).schema.type.name
    var response = HTTPResponse(
      status: 204, headers: ["Location": "\(call.origin)\(root)/\(type)/\(record.id)"])
    if !warnings.isEmpty { response.headers["X-NetSuite-PropertyValidation"] = warnings.joined(separator: ",") }
    return response
  }
}

extension RecordWriter.Options {
  /// Throws when `fields` names one that the type has not.
  fileprivate init(_ query: Parameters, _ schema: RecordSchema) throws(Problem) {
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

extension Fields {
  /// Those of a record that is made now.
  fileprivate static func new(_ changes: Changes, _ schema: RecordSchema, at time: Instant) -> Fields {
    var fields = Fields()
    fields.apply(changes, schema.table)
    for name in ["dateCreated", "createdDate", "lastModifiedDate"] { fields.stamp(schema, name, time) }
    return fields
  }

  /// Sets a time that NetSuite keeps itself, if the type has it.
  fileprivate mutating func stamp(_ schema: RecordSchema, _ name: String, _ time: Instant) {
    if schema.table.kind(of: name) == .datetime { self[name] = .text(time.text) }
  }
}
