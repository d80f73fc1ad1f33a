/// Reads a query of one table: `SELECT … FROM … WHERE … ORDER BY … FETCH FIRST …`.
struct SQLParser {
  private let tokens: [SQLToken]
  private var position = 0
  private var parameterCount = 0
  private var depth = 0
  private var operatorCount = 0

  /// Expressions that are nested deeper are refused rather than followed.
  private static let depthLimit = 100
  /// A chain of operators is a tree as deep as it is long.
  private static let operatorLimit = 1000

  /// The query, and how many parameters it has.
  static func query(_ text: String) throws(SQLError) -> (query: SQLQuery, parameterCount: Int) {
    var parser = SQLParser(tokens: try SQLLexer.tokens(text))
    let query = try parser.query()
    return (query, parser.parameterCount)
  }

  private init(tokens: [SQLToken]) { self.tokens = tokens }

  private mutating func query() throws(SQLError) -> SQLQuery {
    let isWithin = isWord("SELECT") && [peek(1), peek(3)] == [.mark("*"), .mark("(")]
    let query = isWithin ? try keySet() : try select()
    _ = accept(mark: ";")
    guard token == .end else { throw unexpected("the end of the query") }
    return query
  }

  /// `SELECT * FROM (…) WHERE key > ? ORDER BY key`
  private mutating func keySet() throws(SQLError) -> SQLQuery {
    position += 2
    try expect(word: "FROM")
    try expect(mark: "(")
    var query = try select()
    try expect(mark: ")")
    var (column, parameter): (String?, Int?) = (nil, nil)
    if accept("WHERE") {
      column = try name("a column").lowercased()
      try expect(mark: ">")
      guard token == .parameter else { throw unexpected("'?'") }
      advance()
      parameter = nextParameter()
    }
    try expect(word: "ORDER")
    try expect(word: "BY")
    let key = try name("a column").lowercased()
    guard column == nil || column == key else { throw .unsupported("a query within a query, unless by a key") }
    query.keySet = SQLKeySet(column: key, parameter: parameter)
    return query
  }

  private mutating func select() throws(SQLError) -> SQLQuery {
    var query = SQLQuery()
    try expect(word: "SELECT")
    if accept("DISTINCT") || accept("UNIQUE") { query.isDistinct = true } else { _ = accept("ALL") }
    if accept("TOP") { query.rowLimit = try count() }
    repeat { query.selections.append(try selection()) } while accept(mark: ",")
    try expect(word: "FROM")
    query.sources = [try source()]
    if accept("WHERE") { query.condition = try condition() }
    if accept("ORDER") {
      try expect(word: "BY")
      repeat { query.orderings.append(try ordering()) } while accept(mark: ",")
    }
    try limits(&query)
    return query
  }

  private mutating func selection() throws(SQLError) -> SQLSelection {
    if accept(mark: "*") { return .all(of: nil) }
    if case .word(let name) = token, peek(1) == .mark("."), peek(2) == .mark("*") {
      position += 3
      return .all(of: name.lowercased())
    }
    let expression = try expression()
    if accept("AS") { return .expression(expression, alias: try name("a name")) }
    if let name = acceptAlias() { return .expression(expression, alias: name) }
    return .expression(expression, alias: nil)
  }

  private mutating func source() throws(SQLError) -> SQLSource {
    if token == .mark("(") { throw .unsupported("a query within a query") }
    let table = try name("a table").lowercased()
    // Oracle has no AS here.
    let alias = acceptAlias()?.lowercased() ?? table
    if token == .mark(",") || Self.joins.contains(where: isWord) { throw .unsupported("a join, at \(token.text)") }
    return SQLSource(table: table, alias: alias)
  }

  private mutating func ordering() throws(SQLError) -> SQLOrdering {
    var ordering = SQLOrdering(expression: try expression())
    if accept("DESC") { ordering.isDescending = true } else { _ = accept("ASC") }
    if accept("NULLS") {
      if accept("FIRST") {
        ordering.nullsFirst = true
      } else {
        try expect(word: "LAST")
        ordering.nullsFirst = false
      }
    }
    return ordering
  }

  /// `OFFSET 5 ROWS FETCH FIRST 10 ROWS ONLY`
  private mutating func limits(_ query: inout SQLQuery) throws(SQLError) {
    if accept("OFFSET") {
      query.skippedRows = try count()
      if !accept("ROWS") { try expect(word: "ROW") }
    }
    guard accept("FETCH") else { return }
    if !accept("FIRST") { try expect(word: "NEXT") }
    query.rowLimit = try count()
    if !accept("ROWS") { try expect(word: "ROW") }
    try expect(word: "ONLY")
  }

  private mutating func count() throws(SQLError) -> Int {
    guard case .number(let text) = token, let count = Int(text) else { throw unexpected("a whole number") }
    position += 1
    return count
  }

  private static let joins = ["JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "NATURAL"]
  /// What follows an expression or a table and is no name for it.
  private static let clauses: Set = [
    "FROM", "WHERE", "ORDER", "GROUP", "HAVING", "UNION", "MINUS", "INTERSECT", "FETCH", "OFFSET", "ON", "AND", "OR", "NOT",
    "IS", "IN", "LIKE", "BETWEEN", "THEN", "ELSE", "END", "WHEN", "ASC", "DESC", "NULLS", "AS", "LIMIT", "CONNECT", "START",
  ]

  private mutating func acceptAlias() -> String? {
    switch token {
    case .word(let word) where !Self.clauses.contains(word.uppercased()) && !Self.joins.contains(word.uppercased()):
      position += 1
      return word
    case .quotedName(let name):
      position += 1
      return name
    default:
      return nil
    }
  }
}

// What the rest of the parser moves with.
extension SQLParser {
  var token: SQLToken { tokens[position] }

  func peek(_ distance: Int) -> SQLToken { tokens[min(position + distance, tokens.count - 1)] }

  func isWord(_ word: String) -> Bool {
    if case .word(let text) = token { text.uppercased() == word } else { false }
  }

  mutating func advance() { position = min(position + 1, tokens.count - 1) }

  mutating func accept(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    advance()
    return true
  }

  mutating func accept(mark: String) -> Bool {
    guard token == .mark(mark) else { return false }
    advance()
    return true
  }

  mutating func expect(word: String) throws(SQLError) {
    guard accept(word) else { throw unexpected(word) }
  }

  mutating func expect(mark: String) throws(SQLError) {
    guard accept(mark: mark) else { throw unexpected("'\(mark)'") }
  }

  mutating func name(_ what: String) throws(SQLError) -> String {
    guard let name = token.name else { throw unexpected(what) }
    advance()
    return name
  }

  func unexpected(_ expected: String) -> SQLError { .unsupported("expected \(expected), found \(token.text)") }

  mutating func nextParameter() -> Int {
    defer { parameterCount += 1 }
    return parameterCount
  }

  /// To be called before an operator is looked for.
  mutating func countOperator() throws(SQLError) {
    guard [SQLToken.mark("+"), .mark("-"), .mark("||"), .mark("*"), .mark("/")].contains(token) else { return }
    operatorCount += 1
    guard operatorCount <= Self.operatorLimit else { throw .unsupported("more than \(Self.operatorLimit) operators") }
  }

  mutating func nested<Result>(_ body: (inout SQLParser) throws(SQLError) -> Result) throws(SQLError) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw .unsupported("more than \(Self.depthLimit) parentheses are open") }
    return try body(&self)
  }
}

extension SQLToken {
  var name: String? {
    switch self {
    case .word(let text), .quotedName(let text): text
    default: nil
    }
  }
}
