import Decimals

/// The account's records, and the lists that references lead to.
struct RecordStore: Sendable {
  /// By the name of their type in lower case.
  private(set) var tables: [String: RecordTable] = [:]
  private var lists: [String: ReferenceList] = [:]
  /// The types that share their ids.
  private var members: [Family: [String]] = [:]
  private var nextIDs: [Family: Int] = [:]
  /// What of a transaction is paid, by its id; `settle` changes it.
  var settled: [Int: BigDecimal] = [:]
  /// Whether the company's year of trade is in it.
  var hasTraded = false
  /// Whether it began as the usual company.
  var isUsual = false
  /// How often it was changed.
  private(set) var changes = 0
  /// The day as of which it is known what is overdue; nil before anybody asked.
  var overdueDay: Day?
  /// The moment at which changes are made.
  var now = Instant(milliseconds: 0)
  /// What changes can be taken back by; nil when nobody will.
  var undo: Undo?

  /// Makes room for records of a type. The first of its family is numbered so, unless it is given an id.
  mutating func add(_ schema: RecordSchema, firstID: Int = 1) {
    let key = schema.type.name.lowercased()
    tables[key] = RecordTable(schema)
    members[schema.family, default: []].append(key)
    nextIDs[schema.family] = max(nextIDs[schema.family] ?? 1, firstID)
  }

  /// Makes entries known to references by the field of this name, for which no type is documented.
  mutating func add(_ list: ReferenceList, for field: String) { lists[field] = list }

  /// The records of a type, whose name may be in any case. Throws when the account has no such type.
  func table(_ type: String) throws(Problem) -> RecordTable {
    let key = type.lowercased()
    if let table = tables[key] { return table }
    guard RecordSchema.isCustomRecord(key) else { throw .unknownType(type) }
    // Whatever custom type somebody asks for, the account has it, with no records so far.
    return RecordTable(.customRecord(key))
  }

  /// Adds a record, under a new id unless one is given. Throws when it is not complete, or like another.
  @discardableResult
  mutating func insert(_ fields: Fields, as schema: RecordSchema, id: Int? = nil) throws(Problem) -> Record {
    let key = schema.type.name.lowercased()
    let next = nextIDs[schema.family] ?? 1
    var record = Record(id: id ?? next, fields: fields)
    record.fields["id"] = .text(String(record.id))
    try check(&record, schema)
    if tables[key] == nil { add(schema) }
    remember(key, record.id)
    tables[key]!.insert(record)
    nextIDs[schema.family] = max(next, record.id + 1)
    changes += 1
    carryOver(from: nil, to: record, schema)
    return record
  }

  /// Puts it in the place of the record with its id. Throws when it is not complete, or like another.
  mutating func update(_ record: Record, as schema: RecordSchema) throws(Problem) {
    let key = schema.type.name.lowercased()
    let before = tables[key]?.find(.id(record.id))
    var record = record
    try check(&record, schema)
    remember(key, record.id)
    tables[key]?.update(record)
    changes += 1
    carryOver(from: before, to: record, schema)
  }

  /// Throws when others depend on it.
  mutating func remove(_ record: Record, as schema: RecordSchema) throws(Problem) {
    try checkRemoval(of: record, schema)
    let key = schema.type.name.lowercased()
    remember(key, record.id)
    tables[key]?.remove(record)
    changes += 1
    carryOver(from: record, to: nil, schema)
  }

  /// Changes a record in a way that has no consequences, if there is one with this id.
  mutating func change(_ id: String, in family: Family, _ body: (inout Record) -> Void) {
    amend(id, in: family, body)
    changes += 1
  }

  /// Changes what NetSuite itself keeps of a record, if there is one with this id.
  mutating func amend(_ id: String, in family: Family, _ body: (inout Record) -> Void) {
    guard let number = Int(id) else { return }
    for key in members[family] ?? [] where tables[key]?.find(.id(number)) != nil {
      remember(key, number)
      tables[key]?.amend(number, body)
      return
    }
  }

  /// Puts a record at a place, or nothing, without any consequences.
  mutating func put(_ record: Record?, at place: Undo.Place) {
    if tables[place.type] == nil { add(.customRecord(place.type)) }
    let old = tables[place.type]?.find(.id(place.id))
    switch (old, record) {
    case (nil, nil): break
    case (nil, let record?): tables[place.type]?.insert(record)
    case (_?, let record?): tables[place.type]?.update(record)
    case (let old?, nil): tables[place.type]?.remove(old)
    }
    let family = Family(of: place.type)
    nextIDs[family] = max(nextIDs[family] ?? 1, place.id + 1)
  }

  /// The id that the next record of a family is given.
  func nextID(of family: Family) -> Int { nextIDs[family] ?? 1 }

  /// Leaves the types and what is only referred to.
  mutating func removeRecords() {
    tables = tables.mapValues { RecordTable($0.schema) }
    nextIDs = nextIDs.mapValues { _ in 1 }
  }

  /// Makes room for records that were there before, of a type by its name in lower case.
  mutating func prepare(_ key: String, insertions: Int, nextID: Int, customFields: [String]) {
    if tables[key] == nil { add(.customRecord(key)) }
    tables[key]?.prepare(insertions: insertions, customFields: customFields)
    let family = tables[key]!.schema.family
    nextIDs[family] = max(nextIDs[family] ?? 1, nextID)
  }

  /// Adds records that were there before, in the order of their ids, behind all others.
  mutating func fill(_ key: String, with records: [Record]) { tables[key]?.fill(with: records) }

  /// Likewise, what is attached to one of them.
  mutating func fill(_ key: String, at id: Int, with attachments: [Attachment]) {
    guard tables[key]?.find(.id(id)) != nil else { return }
    tables[key]?.amend(id) { $0.attachments = attachments }
  }

  /// The same as of a moment, to see what would be.
  func `as`(of moment: Instant) -> RecordStore {
    var store = self
    store.now = moment
    return store
  }

  /// Completes a record. Throws when it is not complete, or like another.
  func check(_ record: inout Record, _ schema: RecordSchema) throws(Problem) {
    let missing = schema.rules.missing(in: record.fields)
    guard missing.isEmpty else { throw .missing(missing) }
    try schema.rules.complete(&record, in: self)
    guard let table = tables[schema.type.name.lowercased()] else { return }
    guard !table.isLikeAnother(record) else { throw .duplicate }
  }
}

/// Where references lead.
extension RecordStore {
  /// What a reference of a field refers to.
  struct Target {
    /// The type of the record, when it is one with a resource of its own.
    let type: String?
    /// What the reference shows as `refName`.
    let name: String
  }

  /// What is behind the id of a reference; nil when there is nothing.
  func target(of id: String, type: String?, field: String) -> Target? {
    if let family = family(type, field), let number = Int(id) {
      for key in members[family] ?? [] {
        guard let table = tables[key], let record = table.find(.id(number)) else { continue }
        return Target(type: table.schema.type.name, name: table.schema.rules.name(of: record))
      }
    }
    return lists[type ?? field]?.names[id].map { Target(type: nil, name: $0) }
  }

  /// The id of a record that is named by its external id.
  func id(externalID: String, type: String?, field: String) -> String? {
    for key in family(type, field).flatMap({ members[$0] }) ?? [] {
      if let record = tables[key]?.find(.external(externalID)) { return String(record.id) }
    }
    return nil
  }

  /// The record behind the id of a reference, and what it is.
  func record(_ id: String, in family: Family) -> (record: Record, schema: RecordSchema)? {
    guard let number = Int(id) else { return nil }
    for key in members[family] ?? [] {
      if let table = tables[key], let record = table.find(.id(number)) { return (record, table.schema) }
    }
    return nil
  }

  /// The types of a family, by their names in lower case.
  func types(of family: Family) -> [String] { members[family] ?? [] }

  /// What is behind references that lead to no record, by id.
  func listedNames(_ list: String) -> [String: String] { lists[list]?.names ?? [:] }

  private func family(_ type: String?, _ field: String) -> Family? {
    type.map { Family(of: $0) } ?? Family(ofUntypedField: field)
  }
}

/// Things that are only referred to: forms, tax codes.
struct ReferenceList: Sendable, ExpressibleByDictionaryLiteral {
  /// The names by id.
  let names: [String: String]

  init(dictionaryLiteral elements: (String, String)...) {
    names = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }
}
