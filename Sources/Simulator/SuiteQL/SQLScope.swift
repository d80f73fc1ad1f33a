/// What the names of a query stand for.
struct SQLScope {
  /// The tables by what the query calls them.
  let sources: [(alias: String, table: Table)]
  let parameters: [SQLValue]
  /// Now, in the account's time zone.
  let now: SQLDate
  let store: RecordStore

  /// Finds the tables. Throws for one that is not there.
  init(_ query: SQLQuery, _ parameters: [SQLValue], _ store: RecordStore, now: SQLDate) throws(SQLError) {
    var sources: [(String, Table)] = []
    for source in query.sources {
      guard let table = store.sqlTable(source.table) else { throw .unknownTable(source.table) }
      sources.append((source.alias, table))
    }
    (self.sources, self.parameters, self.store, self.now) = (sources, parameters, store, now)
  }

  /// A column and the place of its source.
  func column(of alias: String?, _ name: String) throws(SQLError) -> (source: Int, column: Column) {
    for (place, source) in sources.enumerated() where alias == nil || alias == source.alias {
      if let column = source.table.column(name) { return (place, column) }
    }
    throw .unknownColumn(alias.map { "\($0).\(name)" } ?? name, sources.map { ($0.alias, $0.table.name) })
  }

  /// What `BUILTIN.DF` shows in the place of an id.
  func displayText(of value: Value?, _ column: Column, in row: Row) -> SQLValue {
    let field = row.schema.type[column.name]
    switch value {
    case .reference(let id):
      let kinds = [column.kind, field?.kind].compactMap { $0 }
      let type = kinds.lazy.compactMap { if case .reference(let type?) = $0 { type } else { nil } }.first
      return SQLValue(text: store.target(of: id, type: type, field: field?.name ?? column.name)?.name ?? id)
    case .choice(let id): return SQLValue(text: ChoiceNames.name(of: id, field: field?.name ?? column.name, type: row.schema.type.name))
    default: return SQLValue(value)
    }
  }
}
