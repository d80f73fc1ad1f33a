import Foundation
import JSON

@testable import Simulator

/// The simulator's tables in SQLite, through Python's module, which answers queries in its own way.
struct SQLiteDatabase {
  /// What is copied: of each table some columns.
  static let tables: [(name: String, columns: [String])] = [
    ("customer", ["id", "companyname", "email", "creditlimit", "terms", "isinactive", "isperson", "salesrep", "subsidiary", "datecreated"]),
    ("transaction", ["id", "type", "tranid", "entity", "status", "foreigntotal", "foreignamountunpaid", "trandate", "memo", "currency"]),
    ("transactionline", ["transaction", "id", "linesequencenumber", "item", "quantity", "rate", "netamount", "mainline", "class"]),
    ("item", ["id", "itemid", "itemtype", "displayname", "isinactive", "incomeaccount"]),
    ("employee", ["id", "entityid", "lastname", "supervisor", "hiredate", "department"]),
    ("account", ["id", "acctnumber", "accttype", "parent"]),
  ]

  private let rows: JSONObject

  init(_ store: RecordStore) {
    var rows: JSONObject = [:]
    for (name, columns) in Self.tables {
      guard let table = store.sqlTable(name) else { continue }
      var list: [JSONValue] = [.list(columns.map(JSONValue.string))]
      table.forEach { (row) throws(Never) in
        list.append(.list(columns.map { Self.value(table.column($0), row) }))
      }
      rows[name] = .list(list)
    }
    self.rows = rows
  }

  private static func value(_ column: Column?, _ row: Row) -> JSONValue {
    guard let column else { return .null }
    switch column.value(row) {
    case .text(let text): return text.isEmpty ? .null : .string([.date, .datetime].contains(column.kind) ? String(text.prefix(10)) : text)
    case .number(let text): return .number(text)
    case .boolean(let isTrue): return .string(isTrue ? "T" : "F")
    case .reference(let id), .choice(let id): return Int(id).map { .number(String($0)) } ?? .string(id)
    default: return .null
    }
  }

  /// The rows of each query; a number is written with six places.
  func answers(to queries: [String]) throws -> [[[String?]]] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let work: JSONObject = ["tables": .object(rows), "queries": .list(queries.map(JSONValue.string))]
    let file = folder.appendingPathComponent("work.json")
    try Data(JSONValue.object(work).text.utf8).write(to: file)
    let text = try run("python3", ["-c", Self.program, file.path])
    let answers = try JSONValue.parse(Array(text.utf8)).list ?? []
    return answers.map { ($0.list ?? []).map { ($0.list ?? []).map(\.string) } }
  }

  private static let program = """
    import json, sqlite3, sys
    work = json.load(open(sys.argv[1]))
    db = sqlite3.connect(":memory:")
    db.execute("PRAGMA case_sensitive_like = ON")
    # Its own know ASCII alone.
    for name, change in ("UPPER", str.upper), ("LOWER", str.lower):
        db.create_function(name, 1, lambda value, change=change: value if value is None else change(str(value)))
    for name, rows in work["tables"].items():
        columns = rows[0]
        db.execute('CREATE TABLE "%s" (%s)' % (name, ", ".join('"%s"' % c for c in columns)))
        db.executemany('INSERT INTO "%s" VALUES (%s)' % (name, ",".join("?" * len(columns))), rows[1:])
        for column in ("id", "transaction"):
            if column in columns: db.execute('CREATE INDEX "%s_%s" ON "%s" ("%s")' % (name, column, name, column))
    def text(value):
        return value if value is None or isinstance(value, str) else "%.6f" % (value + 0.0)
    answers = []
    for query in work["queries"]:
        try:
            answers.append([[text(value) for value in row] for row in db.execute(query)])
        except sqlite3.Error as error:
            sys.exit("%s\\n%s" % (error, query))
    json.dump(answers, sys.stdout)
    """
}
