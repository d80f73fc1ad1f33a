import Support

/// The same in SuiteQL and in SQLite's SQL.
struct BothSQL: ExpressibleByStringInterpolation, ExpressibleByStringLiteral {
  var suite: String
  var lite: String

  init(suite: String, lite: String) { (self.suite, self.lite) = (suite, lite) }
  init(same text: String) { self.init(suite: text, lite: text) }
  init(stringLiteral text: String) { self.init(same: text) }

  struct StringInterpolation: StringInterpolationProtocol {
    var both = BothSQL(same: "")

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { appendInterpolation(BothSQL(same: text)) }

    mutating func appendInterpolation(_ part: BothSQL) {
      both.suite += part.suite
      both.lite += part.lite
    }

    mutating func appendInterpolation(_ part: some CustomStringConvertible) { appendInterpolation(BothSQL(same: "\(part)")) }
  }

  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.both }
}

extension [BothSQL] {
  func joined(_ separator: String) -> BothSQL {
    BothSQL(suite: map(\.suite).joined(separator: separator), lite: map(\.lite).joined(separator: separator))
  }
}

/// Makes queries that SuiteQL and SQLite must answer alike, always the same from one seed.
struct QueryGenerator {
  struct Query {
    let sql: BothSQL
    /// Whether the order of the rows is asked for.
    let isOrdered: Bool
  }

  enum Kind { case id, number, text, date }

  private var dice: SplitMix
  private var aliasCount = 0

  init(seed: UInt64) { dice = SplitMix(seed: seed) }

  private static let columns: [String: [(String, Kind)]] = [
    "customer": [
      ("id", .id), ("companyname", .text), ("email", .text), ("creditlimit", .number), ("terms", .id), ("isinactive", .text),
      ("salesrep", .id), ("subsidiary", .id), ("datecreated", .date),
    ],
    "transaction": [
      ("id", .id), ("type", .text), ("tranid", .text), ("entity", .id), ("status", .text), ("foreigntotal", .number),
      ("foreignamountunpaid", .number), ("trandate", .date), ("memo", .text), ("currency", .id),
    ],
    "transactionline": [
      ("transaction", .id), ("id", .id), ("item", .id), ("quantity", .number), ("netamount", .number), ("mainline", .text), ("class", .id),
    ],
    "item": [("id", .id), ("itemid", .text), ("itemtype", .text), ("isinactive", .text), ("incomeaccount", .id)],
    "employee": [("id", .id), ("entityid", .text), ("lastname", .text), ("supervisor", .id), ("hiredate", .date), ("department", .id)],
    "account": [("id", .id), ("acctnumber", .text), ("accttype", .text), ("parent", .id)],
  ]

  /// What can be joined with what.
  private static let links: [(String, String, String, String)] = [
    ("transactionline", "transaction", "transaction", "id"), ("transactionline", "item", "item", "id"),
    ("transaction", "entity", "customer", "id"), ("customer", "salesrep", "employee", "id"),
    ("employee", "supervisor", "employee", "id"), ("item", "incomeaccount", "account", "id"), ("account", "parent", "account", "id"),
  ]

  mutating func query() -> Query {
    switch number(12) {
    case 0, 1, 2: plain()
    case 3, 4, 5: grouped()
    case 6: combined()
    case 7: defined()
    case 8: nested()
    case 9: oldJoin()
    default: plain(ordered: true)
    }
  }
}

// MARK: Forms of queries

extension QueryGenerator {
  private mutating func plain(ordered: Bool = false) -> Query {
    let (from, scope) = source()
    let kinds = (0..<1 + number(4)).map { _ in kind() }
    let select = kinds.map { value($0, scope, 2) }
    var sql: BothSQL = "SELECT \(happens(4) ? "DISTINCT " : "")\(named(select).joined(", ")) FROM \(from)"
    if happens(2) { sql = "\(sql) WHERE \(condition(scope, 3))" }
    guard ordered else { return Query(sql: sql, isOrdered: false) }
    return Query(sql: arranged(sql, select.count), isOrdered: true)
  }

  private func named(_ values: [BothSQL]) -> [BothSQL] { values.enumerated().map { "\($1) c\($0)" } }

  /// By all columns, so that there is one right order; nulls are last in SuiteQL, first when it descends.
  private mutating func arranged(_ sql: BothSQL, _ count: Int) -> BothSQL {
    var keys: [BothSQL] = []
    for number in 1...count {
      switch self.number(4) {
      case 0: keys.append(BothSQL(suite: "\(number) DESC", lite: "\(number) DESC NULLS FIRST"))
      case 1: keys.append("\(number) DESC NULLS LAST")
      case 2: keys.append("\(number) NULLS FIRST")
      default: keys.append(BothSQL(suite: "\(number)", lite: "\(number) NULLS LAST"))
      }
    }
    let limit = 1 + number(20)
    let skipped = happens(2) ? number(5) : 0
    guard happens(2) else { return "\(sql) ORDER BY \(keys.joined(", "))" }
    let tail = BothSQL(
      suite: "\(skipped > 0 ? "OFFSET \(skipped) ROWS " : "")FETCH \(happens(2) ? "FIRST" : "NEXT") \(limit) ROWS ONLY",
      lite: "LIMIT \(limit) OFFSET \(skipped)")
    return "\(sql) ORDER BY \(keys.joined(", ")) \(tail)"
  }

  private mutating func grouped() -> Query {
    let (from, scope) = source()
    let keys = (0..<number(3)).map { _ in value(kind(), scope, 1) }
    let columns = keys + (0..<1 + number(3)).map { _ in aggregate(scope) }
    var sql: BothSQL = "SELECT \(named(columns).joined(", ")) FROM \(from)"
    if happens(2) { sql = "\(sql) WHERE \(condition(scope, 2))" }
    if !keys.isEmpty { sql = "\(sql) GROUP BY \(keys.joined(", "))" }
    if !keys.isEmpty, happens(2) { sql = "\(sql) HAVING \(sum(scope)) \(comparison()) \(number(50))" }
    guard happens(2) else { return Query(sql: sql, isOrdered: false) }
    return Query(sql: arranged(sql, columns.count), isOrdered: true)
  }

  private mutating func aggregate(_ scope: [Scoped]) -> BothSQL {
    happens(6) ? extreme(scope) : sum(scope)
  }

  private mutating func sum(_ scope: [Scoped]) -> BothSQL {
    switch number(5) {
    case 0: "COUNT(*)"
    case 1: "COUNT(\(happens(2) ? "DISTINCT " : "")\(value(kind(), scope, 1)))"
    case 2, 3: "SUM(\(value(.number, scope, 1)))"
    default: "AVG(\(value(.number, scope, 1)))"
    }
  }

  private mutating func extreme(_ scope: [Scoped]) -> BothSQL {
    "\(happens(2) ? "MIN" : "MAX")(\(value(happens(2) ? .text : .number, scope, 1)))"
  }

  private mutating func combined() -> Query {
    let kinds = (0..<1 + number(2)).map { _ in kind() }
    var sql = part(kinds)
    for _ in 0..<1 + number(2) {
      let sign = ["UNION", "UNION ALL", "INTERSECT", "MINUS"][number(4)]
      sql = "\(sql) \(BothSQL(suite: sign, lite: sign == "MINUS" ? "EXCEPT" : sign)) \(part(kinds))"
    }
    guard happens(2) else { return Query(sql: sql, isOrdered: false) }
    return Query(sql: arranged(sql, kinds.count), isOrdered: true)
  }

  private mutating func part(_ kinds: [Kind]) -> BothSQL {
    let (from, scope) = source(most: 2)
    return "SELECT \(named(kinds.map { value($0, scope, 0) }).joined(", ")) FROM \(from) WHERE \(condition(scope, 1))"
  }

  private mutating func defined() -> Query {
    let kinds: [Kind] = [.id, .number, .text]
    let join = happens(2) ? "JOIN" : "LEFT JOIN"
    let sql: BothSQL = """
      WITH q AS (\(part(kinds))), r (c0, c1, c2) AS (\(part(kinds)))
      SELECT q.c0 c0, COUNT(*) c1, SUM(r.c1) c2, MIN(r.c2) c3 FROM q \(join) r ON q.c0 = r.c0 GROUP BY q.c0
      """
    return Query(sql: sql, isOrdered: false)
  }

  private mutating func nested() -> Query {
    let kinds = [Kind.id, kind(), kind()]
    let inner = part(kinds)
    let scope = kinds.enumerated().map { Scoped(alias: "n", name: "c\($0)", kind: $1) }
    let sql: BothSQL = "SELECT * FROM (\(inner)) n WHERE c0 > \(number(2000)) AND \(condition(scope, 1))"
    return Query(sql: happens(2) ? arranged(sql, 3) : sql, isOrdered: false)
  }

  /// `a, b WHERE a.x = b.y(+)`
  private mutating func oldJoin() -> Query {
    let link = Self.links[number(Self.links.count)]
    let scope = scoped(link.0, "a") + scoped(link.2, "b")
    let columns = (0..<3).map { _ in value(kind(), scope, 1) }
    let mark = happens(2)
    let own = condition(scoped(link.0, "a"), 1)
    return Query(
      sql: BothSQL(
        suite: """
          SELECT \(named(columns).joined(", ").suite) FROM \(link.0) a, \(link.2) b
          WHERE a.\(link.1) = b.\(link.3)\(mark ? "(+)" : "") AND \(own.suite)
          """,
        lite: """
          SELECT \(named(columns).joined(", ").lite) FROM "\(link.0)" a \(mark ? "LEFT " : "")JOIN "\(link.2)" b
          ON a."\(link.1)" = b."\(link.3)" WHERE \(own.lite)
          """), isOrdered: false)
  }
}

// MARK: Parts of queries

extension QueryGenerator {
  private struct Scoped {
    let alias: String
    let name: String
    let kind: Kind
    /// A date is compared as its text.
    var sql: BothSQL {
      let column: BothSQL = BothSQL(suite: "\(alias).\(name)", lite: "\(alias).\"\(name)\"")
      return kind == .date && alias != "n" ? BothSQL(suite: "TO_CHAR(\(column.suite), 'YYYY-MM-DD')", lite: column.lite) : column
    }
  }

  private func scoped(_ table: String, _ alias: String) -> [Scoped] {
    Self.columns[table]!.map { Scoped(alias: alias, name: $0.0, kind: $0.1) }
  }

  private mutating func alias() -> String {
    aliasCount += 1
    return "t\(aliasCount)"
  }

  /// A table, or some that are joined.
  private mutating func source(most: Int = 3) -> (BothSQL, [Scoped]) {
    let first = ["customer", "transaction", "transactionline", "transactionline", "item", "employee"][number(6)]
    let name = alias()
    var from: BothSQL = BothSQL(suite: "\(first) \(name)", lite: "\"\(first)\" \(name)")
    var (scope, last) = (scoped(first, name), (first, name))
    for _ in 0..<number(most) {
      guard let link = Self.links.filter({ $0.0 == last.0 }).randomElement(using: &dice) else { break }
      let next = alias()
      let kind = ["JOIN", "INNER JOIN", "LEFT JOIN", "LEFT OUTER JOIN", "RIGHT JOIN", "FULL OUTER JOIN"][number(6)]
      let more: BothSQL = happens(3) ? " AND \(condition(scoped(link.2, next), 0))" : ""
      from = BothSQL(
        suite: "\(from.suite) \(kind) \(link.2) \(next) ON \(last.1).\(link.1) = \(next).\(link.3)\(more.suite)",
        lite: "\(from.lite) \(kind) \"\(link.2)\" \(next) ON \(last.1).\"\(link.1)\" = \(next).\"\(link.3)\"\(more.lite)")
      scope += scoped(link.2, next)
      last = (link.2, next)
    }
    return (from, scope)
  }

  private mutating func value(_ kind: Kind, _ scope: [Scoped], _ depth: Int) -> BothSQL {
    guard depth > 0, happens(2), let column = scope.filter({ $0.kind == kind }).randomElement(using: &dice)?.sql else {
      return scope.filter { $0.kind == kind }.randomElement(using: &dice)?.sql ?? literal(kind)
    }
    switch kind {
    case .id, .date: return happens(2) ? "COALESCE(\(column), \(literal(kind)))" : choice(kind, scope, depth)
    case .number: return numeric(column, scope, depth)
    case .text: return textual(column, scope, depth)
    }
  }

  private mutating func numeric(_ column: BothSQL, _ scope: [Scoped], _ depth: Int) -> BothSQL {
    switch number(8) {
    // SQLite's numbers are binary, and come close.
    case 0: rounded("(\(column) + \(value(.number, scope, depth - 1)))")
    case 1: rounded("\(column) * \(number(9))")
    case 2: rounded(BothSQL(suite: "\(column.suite) / 8", lite: "\(column.lite) / 8.0"))
    case 3: "ABS(\(column))"
    case 4: BothSQL(suite: "NVL(\(column.suite), 0)", lite: "IFNULL(\(column.lite), 0)")
    case 5: "NULLIF(\(column), \(number(5)))"
    case 6: "-\(column)"
    default: choice(.number, scope, depth)
    }
  }

  private func rounded(_ value: BothSQL) -> BothSQL { BothSQL(suite: value.suite, lite: "ROUND(\(value.lite), 6)") }

  private mutating func textual(_ column: BothSQL, _ scope: [Scoped], _ depth: Int) -> BothSQL {
    switch number(7) {
    case 0: return "UPPER(\(column))"
    case 1: return "LOWER(\(column))"
    case 2:
      let (start, count) = (1 + number(4), 1 + number(5))
      return BothSQL(
        suite: "SUBSTR(\(column.suite), \(start), \(count))", lite: "NULLIF(SUBSTR(\(column.lite), \(start), \(count)), '')")
    case 3:
      // Null is the empty text here.
      let other = value(.text, scope, depth - 1)
      return BothSQL(
        suite: "\(column.suite) || '-' || \(other.suite)", lite: "IFNULL(\(column.lite), '') || '-' || IFNULL(\(other.lite), '')")
    case 4: return "COALESCE(\(column), \(literal(.text)))"
    case 5: return "REPLACE(\(column), 'a', 'xyz')"
    default: return choice(.text, scope, depth)
    }
  }

  private mutating func choice(_ kind: Kind, _ scope: [Scoped], _ depth: Int) -> BothSQL {
    let other: BothSQL = happens(2) ? " ELSE \(literal(kind))" : ""
    if happens(3) {
      let tested = value(.id, scope, 0)
      return "CASE \(tested) WHEN \(number(5)) THEN \(value(kind, scope, 0)) WHEN \(number(300)) THEN \(literal(kind))\(other) END"
    }
    return "CASE WHEN \(condition(scope, 0)) THEN \(value(kind, scope, depth - 1))\(other) END"
  }

  private mutating func literal(_ kind: Kind) -> BothSQL {
    switch kind {
    case .id: BothSQL(same: "\(number(300))")
    case .number: BothSQL(same: "\(number(2000)).5")
    case .text: BothSQL(same: "'\(["A", "T", "F", "CustInvc", "SalesOrd", "Acme", "B", "InvtPart"][number(8)])'")
    case .date: BothSQL(same: "'2026-\(["01", "05", "11"][number(3)])-1\(number(9))'")
    }
  }

  private mutating func condition(_ scope: [Scoped], _ depth: Int) -> BothSQL {
    guard depth > 0 else { return predicate(scope, 0) }
    switch number(7) {
    case 0: return "(\(condition(scope, depth - 1)) OR \(condition(scope, depth - 1)))"
    case 1: return "NOT (\(condition(scope, depth - 1)))"
    case 2, 3: return "\(condition(scope, depth - 1)) AND \(condition(scope, depth - 1))"
    case 4: return found(scope)
    default: return predicate(scope, depth)
    }
  }

  private mutating func predicate(_ scope: [Scoped], _ depth: Int) -> BothSQL {
    let kind = kind()
    let left = value(kind, scope, depth)
    switch number(7) {
    case 0: return "\(left) IS \(happens(2) ? "NOT " : "")NULL"
    case 1: return "\(left) \(happens(3) ? "NOT " : "")BETWEEN \(literal(kind)) AND \(literal(kind))"
    case 2: return "\(left) \(happens(3) ? "NOT " : "")IN (\((0..<3).map { _ in literal(kind) }.joined(", ")))"
    case 3:
      let pattern = ["%a%", "A%", "%o_", "_n%", "%S%d%", "%"][number(6)]
      return "\(value(.text, scope, depth)) \(happens(3) ? "NOT " : "")LIKE '\(pattern)'"
    default: return "\(left) \(comparison()) \(happens(3) ? value(kind, scope, 0) : literal(kind))"
    }
  }

  /// With a query in it.
  private mutating func found(_ scope: [Scoped]) -> BothSQL {
    let link = Self.links[number(Self.links.count)]
    let inner = alias()
    let from = BothSQL(suite: "\(link.0) \(inner)", lite: "\"\(link.0)\" \(inner)")
    let columns = scoped(link.0, inner)
    let key = columns.first { $0.name == link.1 }!.sql
    let outer = scope.filter { $0.kind == .id }.randomElement(using: &dice)?.sql ?? "1"
    let own = predicate(columns, 0)
    switch number(5) {
    case 0: return "\(outer) \(happens(3) ? "NOT " : "")IN (SELECT \(key) FROM \(from) WHERE \(own))"
    case 1, 2: return "\(happens(3) ? "NOT " : "")EXISTS (SELECT 1 FROM \(from) WHERE \(key) = \(outer) AND \(own))"
    case 3: return "(SELECT COUNT(*) FROM \(from) WHERE \(key) = \(outer)) \(comparison()) \(number(4))"
    default: return "\(outer) \(comparison()) (SELECT MAX(\(key)) FROM \(from) WHERE \(own))"
    }
  }

  private mutating func comparison() -> String { ["=", "<>", "<", "<=", ">", ">=", "!="][number(7)] }

  private mutating func kind() -> Kind { [.id, .number, .text, .text, .date][number(5)] }

  private mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &dice) }

  private mutating func happens(_ oneIn: Int) -> Bool { number(oneIn) == 0 }
}
