/// Where a source of a query has its rows from.
final class SQLRelation {
  private enum Rows { case table(Table), derived(SQLDerived), single }

  /// As errors name it.
  let name: String
  /// In the order in which `SELECT *` has them.
  let columns: [(name: String, column: SQLColumn)]
  private let places: [String: Int]
  private let rows: Rows

  init(_ table: Table) {
    (name, rows) = (table.name, .table(table))
    columns = table.columns.map { ($0.name, .field($0, isKey: $0.name == table.key)) }
    places = Self.places(columns)
  }

  /// A query's rows, under these names.
  init(_ derived: SQLDerived, name: String) {
    (self.name, rows) = (name, .derived(derived))
    columns = derived.names.enumerated().map { ($1, .value($0)) }
    places = Self.places(columns)
  }

  /// Oracle's table of one row.
  static let dualName = "dual"

  init() {
    (name, rows) = (Self.dualName, .single)
    columns = [("dummy", .value(0))]
    places = Self.places(columns)
  }

  private static func places(_ columns: [(name: String, column: SQLColumn)]) -> [String: Int] {
    Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func column(_ name: String) -> SQLColumn? { places[name].map { columns[$0].column } }

  /// Goes through its rows until `body` says that it is enough, and says whether it was not.
  func forEach(_ work: SQLWork, _ body: (SQLRow) throws(SQLError) -> Bool) throws(SQLError) -> Bool {
    switch rows {
    case .table(let table): try table.scan { row throws(SQLError) in try body(.record(row)) }
    case .derived(let derived): try derived.forEach(work) { values throws(SQLError) in try body(.values(values)) }
    case .single: try body(.values([.text("X")]))
    }
  }

  /// The rows with this key, when they are found by it without a search.
  func rows(withKey key: Int) -> [Row]? { if case .table(let table) = rows { table.rows(of: key) } else { nil } }
}

/// What the values of a column are.
enum SQLColumn {
  /// A field of a record; `isKey` when the table finds its rows by it.
  case field(Column, isKey: Bool)
  /// The value at this place.
  case value(Int)
}

/// The rows of a query in FROM or WITH. Those that are asked for a second time are kept.
final class SQLDerived {
  let names: [String]
  private let plan: any SQLPlan
  private var kept: [[SQLValue]]?
  private var isUsed = false

  init(_ plan: any SQLPlan, names: [String]) { (self.plan, self.names) = (plan, names) }

  func forEach(_ work: SQLWork, _ body: ([SQLValue]) throws(SQLError) -> Bool) throws(SQLError) -> Bool {
    guard isUsed else {
      isUsed = true
      return try plan.forEach(in: nil, work) { row throws(SQLError) in try body(try row.values()) }
    }
    if kept == nil {
      var rows: [[SQLValue]] = []
      _ = try plan.forEach(in: nil, work) { row throws(SQLError) in
        try work.hold()
        rows.append(try row.values())
        return true
      }
      kept = rows
    }
    for values in kept ?? [] { guard try body(values) else { return false } }
    return true
  }
}
