import Decimals
import RecordTypes

extension RecordStore {
  /// The table of this name, which is in lower case, as SuiteQL knows it (netsuite.md 3): a type's own, all
  /// transactions, all items. Nil when there is none.
  func sqlTable(_ name: String) -> Table? {
    switch name {
    case "transaction":
      Table(name, Column.transaction(custom: customFields(.transactions)), tables(of: .transactions))
    case "transactionline":
      Table(name, Column.transactionLine, tables(of: .transactions), parts: .lines)
    case "transactionaccountingline":
      Table(name, Column.accountingLine, tables(of: .transactions), parts: .postings)
    case "item":
      Table(name, Column.item(tables(of: .items)), tables(of: .items))
    case "entity":
      Table(name, Column.entity, tables(of: .entities))
    default:
      tables[name].flatMap { table in
        // Transactions and items are found in the common table alone.
        switch table.schema.family {
        case .transactions, .items: nil
        case .entities, .own: Table(name, Column.record(table), [table])
        }
      }
    }
  }

  /// The names of all tables, in alphabetical order.
  var sqlTableNames: [String] {
    let own = tables.values.filter { ![.transactions, .items].contains($0.schema.family) }
    return (own.map { $0.schema.type.name.lowercased() }
      + ["entity", "item", "transaction", "transactionaccountingline", "transactionline"]).sorted()
  }

  private func tables(of family: Family) -> [RecordTable] { types(of: family).compactMap { tables[$0] } }

  private func customFields(_ family: Family) -> Set<String> {
    tables(of: family).reduce(into: []) { $0.formUnion($1.customFields) }
  }
}

extension Column {
  static let id = Column("id", .integer) { .number(String($0.record.id)) }

  /// The body fields of a type that SuiteQL has as columns, each by its name in lower case. Which those are is not
  /// documented for REST names one by one; sums such as `balance` are known not to be columns of that name.
  static func record(_ table: RecordTable) -> [Column] {
    var columns = [id]
    for field in table.schema.type.fields where field.name != "id" && field.isColumn(in: RecordFamily(of: table.schema.type.name)) {
      columns.append(Column(field.name.lowercased(), field: field.name, field.kind))
    }
    if table.schema.family == .entities, table.schema.type["balance"] != nil {
      // What customer.balance is called in SuiteQL, from general knowledge.
      columns.append(Column("balancesearch", field: "balance", .number))
    }
    return columns + custom(table.customFields)
  }

  static func custom(_ names: Set<String>) -> [Column] {
    names.sorted().map { Column($0, field: $0, .string) }
  }

  /// All items: the fields that any of their types has.
  static func item(_ tables: [RecordTable]) -> [Column] {
    var columns = [id, Column("itemtype", .string) { $0.record.fields["itemType"] ?? .text("InvtPart") }]
    var names: Set = ["id", "itemtype"]
    for column in tables.flatMap(Column.record) where names.insert(column.name).inserted { columns.append(column) }
    return columns
  }

  /// Customers, vendors, employees and contacts, in what they have in common.
  static let entity =
    [id, Column("type", .string) { .text(entityCode($0.schema.type.name)) }]
    + ["altName", "email", "entityId", "externalId", "firstName", "lastName", "phone", "title"].map {
      Column($0.lowercased(), field: $0, .string)
    } + [
      Column("datecreated", field: "dateCreated", .datetime), Column("isinactive", field: "isInactive", .boolean),
      Column("isperson", field: "isPerson", .boolean),
      Column("lastmodifieddate", field: "lastModifiedDate", .datetime),
    ]

  /// The well known names of entity types in searches; not in the facts.
  private static func entityCode(_ type: String) -> String {
    switch type {
    case "customer": "CustJob"
    case "job": "Job"
    default: type.prefix(1).uppercased() + type.dropFirst()
    }
  }
}

extension RecordStore {
  /// What `BUILTIN.DF` shows in the place of an id.
  func displayText(of value: Value?, _ column: Column, in row: Row) -> SQLValue {
    let field = row.schema.type[column.name]
    switch value {
    case .reference(let id):
      let kinds = [column.kind, field?.kind].compactMap { $0 }
      let type = kinds.lazy.compactMap { if case .reference(let type?) = $0 { type } else { nil } }.first
      return SQLValue(text: target(of: id, type: type, field: field?.name ?? column.name)?.name ?? id)
    case .choice(let id):
      return SQLValue(text: ChoiceNames.name(of: id, field: field?.name ?? column.name, type: row.schema.type.name))
    default: return SQLValue(value)
    }
  }
}
