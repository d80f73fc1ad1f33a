/// How a path names a record: by its internal id, or by `eid:` and its external id.
enum RecordKey: Sendable, Equatable {
  case id(Int)
  case external(String)

  /// Nil for what is neither.
  init?(_ segment: String) {
    if segment.hasPrefix("eid:"), segment.utf8.count > 4 {
      self = .external(String(segment.dropFirst(4)))
    } else if segment.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let id = Int(segment) {
      self = .id(id)
    } else {
      return nil
    }
  }
}

/// All records of one type.
struct RecordTable: Sendable {
  let schema: RecordSchema
  /// In the order of their ids.
  private(set) var records: [Record] = []
  /// Fields of the account's own that any record of the type has or had.
  private(set) var customFields: Set<String> = []
  /// How many there ever were: transactions are numbered by it.
  private(set) var insertions = 0
  private let uniqueFields: [String]
  /// For each of these fields, the record that has a value.
  private var owners: [String: [String: Int]]

  init(_ schema: RecordSchema) {
    self.schema = schema
    uniqueFields = schema.rules.uniqueFields + ["externalId"]
    owners = Dictionary(uniqueFields.map { ($0, [:]) }, uniquingKeysWith: { first, _ in first })
  }

  func find(_ key: RecordKey) -> Record? {
    let id: Int
    switch key {
    case .id(let number): id = number
    case .external(let text):
      guard let owner = owners["externalId"]?[text] else { return nil }
      id = owner
    }
    let place = place(of: id)
    return place < records.count && records[place].id == id ? records[place] : nil
  }

  /// Whether another record has the same value in a field in which no two may agree.
  func isLikeAnother(_ record: Record) -> Bool {
    uniqueFields.contains { field in
      guard let text = record.fields.text(field), let owner = owners[field]?[text] else { return false }
      return owner != record.id
    }
  }

  /// Adds a record that is complete, and the first with its id.
  mutating func insert(_ record: Record) {
    insertions += 1
    var record = record
    record.fields = record.fields.trimmed
    records.insert(record, at: place(of: record.id))
    own(record)
  }

  /// Takes on what was known of records that come, or came, and went.
  mutating func prepare(insertions: Int, customFields: [String]) {
    (self.insertions, self.customFields) = (insertions, Set(customFields))
  }

  /// Adds records that were there before, in the order of their ids, behind all others.
  mutating func fill(with more: [Record]) {
    records += more
    for field in uniqueFields {
      guard var owner = owners.removeValue(forKey: field) else { continue }
      if more.first?.fields[field] != nil { owner.reserveCapacity(owner.count + more.count) }
      for record in more { if let text = record.fields.text(field) { owner[text] = record.id } }
      owners[field] = owner
    }
    for record in more { noteCustomFields(of: record) }
  }

  /// Puts it in the place of the record with its id.
  mutating func update(_ record: Record) {
    let place = place(of: record.id)
    disown(records[place])
    records[place] = record
    own(record)
  }

  /// Changes fields of the record with this id, which is there, that are not unique ones.
  mutating func amend(_ id: Int, _ body: (inout Record) -> Void) { body(&records[place(of: id)]) }

  mutating func remove(_ record: Record) {
    disown(record)
    records.remove(at: place(of: record.id))
  }

  private mutating func own(_ record: Record) {
    for field in uniqueFields {
      if let text = record.fields.text(field) { owners[field]?[text] = record.id }
    }
    noteCustomFields(of: record)
  }

  private mutating func noteCustomFields(of record: Record) {
    for name in record.fields.customNames where !customFields.contains(name) { customFields.insert(name) }
  }

  private mutating func disown(_ record: Record) {
    for field in uniqueFields {
      if let text = record.fields.text(field) { owners[field]?[text] = nil }
    }
  }

  /// Where it is, or where it would be put.
  private func place(of id: Int) -> Int {
    guard let last = records.last, id <= last.id else { return records.count }
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
