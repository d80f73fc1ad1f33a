/// Reads a query: `WITH … SELECT … UNION SELECT … ORDER BY … FETCH FIRST …`.
struct SQLParser {
  private let tokens: [SQLToken]
  /// Where each parenthesis that is opened is closed.
  private var closings: [Int: Int] = [:]
  private var position = 0
  private var parameterCount = 0
  private var depth = 0
  private var queryDepth = 0
  private var operatorCount = 0
  /// The tables that are named, in lower case.
  private var tables: Set<String> = []
  private var readsAll = false

  /// Expressions that are nested deeper are refused rather than followed, and so are queries.
  private static let depthLimit = 100
  private static let queryDepthLimit = 24
  /// A chain of operators is a tree as deep as it is long.
  private static let operatorLimit = 1000

  /// A query, and what it asks for from outside.
  struct Parsed {
    let query: SQLQuery
    let parameterCount: Int
    /// In lower case.
    let tables: Set<String>
    /// Whether it may read what customers owe.
    let readsSums: Bool
  }

  static func query(_ text: String) throws(SQLError) -> Parsed {
    var parser = SQLParser(tokens: try SQLLexer.tokens(text))
    let query = try parser.query()
    _ = parser.accept(mark: ";")
    guard parser.token == .end else { throw parser.unexpected("the end of the query") }
    let readsSums = parser.readsAll || text.lowercased().contains("balance")
    return Parsed(query: query, parameterCount: parser.parameterCount, tables: parser.tables, readsSums: readsSums)
  }

  private init(tokens: [SQLToken]) {
    self.tokens = tokens
    var open: [Int] = []
    for (place, token) in tokens.enumerated() {
      if token == .mark("(") { open.append(place) }
      if token == .mark(")"), let start = open.popLast() { closings[start] = place }
    }
  }

  /// Whether a query in parentheses comes now: `(SELECT …)`, `((SELECT …) UNION …)`, and not `((SELECT …) + 1)`.
  var isSubquery: Bool {
    var first = position
    while first < tokens.count, tokens[first] == .mark("(") { first += 1 }
    guard first > position, tokens[first].isWord(of: ["SELECT", "WITH"]) else { return false }
    return (position + 1..<first).allSatisfy { place in
      guard let closing = closings[place] else { return true }
      let next = tokens[min(closing + 1, tokens.count - 1)]
      return next == .mark(")") || next.isWord(of: ["UNION", "INTERSECT", "MINUS", "EXCEPT", "ORDER", "OFFSET", "FETCH"])
    }
  }

  /// All of a query, within parentheses or without.
  mutating func query() throws(SQLError) -> SQLQuery {
    queryDepth += 1
    defer { queryDepth -= 1 }
    guard queryDepth <= Self.queryDepthLimit else {
      throw .unsupported("more than \(Self.queryDepthLimit) queries in one another")
    }
    let definitions = accept("WITH") ? try self.definitions() : []
    var query = SQLQuery(definitions: definitions, first: try term())
    while let kind = acceptSetOperator() {
      let isAll = kind == .union && accept("ALL")
      query.others.append(SQLCombination(kind: kind, isAll: isAll, term: try term()))
      guard query.others.count <= Self.operatorLimit else {
        throw .unsupported("more than \(Self.operatorLimit) set operators")
      }
    }
    if accept("ORDER") {
      try expect(word: "BY")
      repeat { query.orderings.append(try ordering()) } while accept(mark: ",")
    }
    try limits(&query)
    return query
  }

  private mutating func definitions() throws(SQLError) -> [SQLDefinition] {
    var definitions: [SQLDefinition] = []
    repeat {
      let name = try name("a name").lowercased()
      var columns: [String] = []
      if accept(mark: "(") {
        repeat { columns.append(try self.name("a column").lowercased()) } while accept(mark: ",")
        try expect(mark: ")")
      }
      try expect(word: "AS")
      try expect(mark: "(")
      let query = try query()
      try expect(mark: ")")
      definitions.append(SQLDefinition(name: name, columns: columns, query: query))
    } while accept(mark: ",")
    return definitions
  }

  private mutating func acceptSetOperator() -> SQLCombination.Operator? {
    if accept("UNION") { return .union }
    if accept("INTERSECT") { return .intersect }
    return accept("MINUS") || accept("EXCEPT") ? .minus : nil
  }

  private mutating func term() throws(SQLError) -> SQLTerm {
    guard accept(mark: "(") else { return .select(try select()) }
    let query = try query()
    try expect(mark: ")")
    return .query(query)
  }

  private mutating func select() throws(SQLError) -> SQLSelect {
    try expect(word: "SELECT")
    let isDistinct = accept("DISTINCT") || accept("UNIQUE")
    if !isDistinct { _ = accept("ALL") }
    let rowLimit = accept("TOP") ? try count() : nil
    var selections: [SQLSelection] = []
    repeat { selections.append(try selection()) } while accept(mark: ",")
    try expect(word: "FROM")
    var select = SQLSelect(isDistinct: isDistinct, rowLimit: rowLimit, selections: selections, source: try sources())
    if accept("WHERE") { select.condition = try condition() }
    if accept("GROUP") {
      try expect(word: "BY")
      repeat { select.groups.append(try expression()) } while accept(mark: ",")
    }
    if accept("HAVING") { select.having = try condition() }
    return select
  }

  private mutating func selection() throws(SQLError) -> SQLSelection {
    if accept(mark: "*") {
      readsAll = true
      return .all(of: nil)
    }
    if let name = token.name, peek(1) == .mark("."), peek(2) == .mark("*") {
      position += 3
      readsAll = true
      return .all(of: name.lowercased())
    }
    let expression = try expression()
    if accept("AS") { return .expression(expression, alias: try name("a name")) }
    return .expression(expression, alias: acceptAlias())
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
    // One row, when there is no number.
    query.rowLimit = isWord("ROW") || isWord("ROWS") ? 1 : try count()
    if !accept("ROWS") { try expect(word: "ROW") }
    try expect(word: "ONLY")
  }

  private mutating func count() throws(SQLError) -> Int {
    guard case .number(let text) = token, let count = Int(text) else { throw unexpected("a whole number") }
    position += 1
    // No query has more rows than that.
    return min(count, 1 << 40)
  }

  mutating func note(table: String) { tables.insert(table) }
}

// What the rest of the parser moves with.
extension SQLParser {
  var token: SQLToken { tokens[position] }

  func peek(_ distance: Int) -> SQLToken { tokens[min(position + distance, tokens.count - 1)] }

  func isWord(_ word: String) -> Bool {
    if case .word(let text) = token { text.isKeyword(word) } else { false }
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

  /// A name for what stands before it, without AS.
  mutating func acceptAlias() -> String? {
    switch token {
    case .word(let word) where !SQLToken.clauses.contains(word.uppercased()):
      advance()
      return word
    case .quotedName(let name):
      advance()
      return name
    default:
      return nil
    }
  }

  func unexpected(_ expected: String) -> SQLError { .unsupported("expected \(expected), found \(token.text)") }

  mutating func nextParameter() -> Int {
    defer { parameterCount += 1 }
    return parameterCount
  }

  /// Likewise, for an operator of a chain.
  mutating func accept(operator mark: String) throws(SQLError) -> Bool {
    guard accept(mark: mark) else { return false }
    operatorCount += 1
    guard operatorCount <= Self.operatorLimit else { throw .unsupported("more than \(Self.operatorLimit) operators") }
    return true
  }

  mutating func nested<Result>(_ body: (inout SQLParser) throws(SQLError) -> Result) throws(SQLError) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw .unsupported("more than \(Self.depthLimit) parentheses are open") }
    return try body(&self)
  }
}

extension SQLToken {
  /// What follows an expression or a table and is no name for it.
  fileprivate static let clauses: Set = [
    "FROM", "WHERE", "ORDER", "GROUP", "HAVING", "UNION", "MINUS", "INTERSECT", "EXCEPT", "FETCH", "OFFSET", "ON", "AND", "OR",
    "NOT", "IS", "IN", "LIKE", "BETWEEN", "THEN", "ELSE", "END", "WHEN", "ASC", "DESC", "NULLS", "AS", "LIMIT", "CONNECT",
    "START", "USING", "JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "NATURAL", "OUTER",
  ]

  func isWord(of words: [String]) -> Bool {
    if case .word(let text) = self { words.contains(where: text.isKeyword) } else { false }
  }

  var name: String? {
    switch self {
    case .word(let text), .quotedName(let text): text
    default: nil
    }
  }
}

extension String {
  /// Whether it is this word, which is in capitals, in letters of any case.
  fileprivate func isKeyword(_ word: String) -> Bool { utf8.count == word.utf8.count && uppercased() == word }
}
