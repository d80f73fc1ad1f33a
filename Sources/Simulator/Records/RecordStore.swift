import RecordTypes

/// The account's records, and the lists that references lead to.
struct RecordStore: Sendable {
  private var tables: [String: RecordTable] = [:]
  private var lists: [String: ReferenceList] = [:]

  /// Makes room for records of a type.
  mutating func add(_ schema: RecordSchema, firstID: Int) {
    tables[schema.type.name.lowercased()] = RecordTable(schema, firstID: firstID)
  }

  /// Makes entries known to references of this type (or, for those that name no type, to the field of this name).
  mutating func add(_ list: ReferenceList, for type: String) { lists[type] = list }

  /// The records of a type, whose name may be in any case. Throws when the account has no such type.
  func table(_ type: String) throws(Problem) -> RecordTable {
    guard let table = tables[type.lowercased()] else { throw .unknownType(type) }
    return table
  }

  /// Changes the records of a type, which must be there.
  mutating func change<Result>(
    _ type: String, _ body: (inout RecordTable) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let key = type.lowercased()
    guard tables[key] != nil else { throw .unknownType(type) }
    return try body(&tables[key]!)
  }
}

/// Where references lead.
extension RecordStore {
  /// The name of what a reference of `field` to `id` shows; nil when there is nothing with that id.
  func name(of id: String, type: String?, field: String) -> String? {
    let type = type ?? field
    if let table = tables[type.lowercased()], let key = Int(id) {
      return table.find(.id(key)).map(table.schema.rules.name)
    }
    return lists[type]?.names[id]
  }

  /// The id of a record that is named by its external id.
  func id(externalID: String, type: String?) -> String? {
    guard let type, let table = tables[type.lowercased()] else { return nil }
    return table.find(.external(externalID)).map { String($0.id) }
  }
}

/// Things that are only referred to: currencies, terms, statuses.
struct ReferenceList: Sendable, ExpressibleByDictionaryLiteral {
  /// The names by id.
  let names: [String: String]

  init(dictionaryLiteral elements: (String, String)...) {
    names = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }
}
