import Diagnostics
import RecordTypes
import Syntax

/// Queries in SuiteQL: tables, columns, functions and words of SQL.
extension WordFinder {
  func inSuiteQL(_ first: Int) -> Completions {
    let start = Int(typed.tokens[first].start)
    let query = TypedQuery(typed.bytes, from: start, to: end(ofQueryAt: start), at: typed.cursor)
    guard !query.isInText else { return Completions(start: typed.cursor) }
    return Completions(start: query.wordStart, words: words(in: query))
  }

  /// A query goes on behind the cursor: its tables may stand there.
  private func end(ofQueryAt start: Int) -> Int {
    let tokens = Lexer.tokens(of: Source(name: "", bytes: typed.bytes), isInteractive: true).0
    guard let first = tokens.firstIndex(where: { Int($0.start) == start && $0.kind == .suiteQL }),
      let end = tokens[first...].first(where: { $0.kind == .sqlEnd })
    else { return typed.cursor }
    return max(typed.cursor, Int(end.end))
  }

  private func words(in query: TypedQuery) -> [Completion] {
    guard let last = query.pieces[..<query.count].last else { return [] }
    let before = query.count > 1 ? query.pieces[query.count - 2] : nil
    if last.text == ".", let qualifier = before { return columns(behind: qualifier.text, query) }
    switch last.text {
    case _ where query.beginsTable(query.count - 1): return query.named.map { Completion($0, suffix: " ") } + tables
    case "GROUP", "ORDER", "PARTITION": return [Completion("BY", suffix: " ")]
    case "IS": return ["NULL", "NOT NULL"].map { Completion($0) }
    case "LEFT", "RIGHT", "FULL": return ["JOIN", "OUTER JOIN"].map { Completion($0, suffix: " ") }
    case "INNER", "OUTER", "CROSS": return [Completion("JOIN", suffix: " ")]
    case "AS": return []
    case "WITH" where typed.text(last.range) == "with" && query.count > 1:
      return Vocabulary.queryOptions.map { Completion($0, suffix: ": ") }
    case _ where takesOperand(behind: last): return operands(in: query)
    default: return Self.connectives.map { Completion($0, suffix: " ") }
    }
  }

  /// Whether a value is expected behind a piece.
  private func takesOperand(behind piece: TypedQuery.Piece) -> Bool {
    switch piece.kind {
    case .word: Self.wordsBeforeOperands.contains(piece.text)
    case .mark: piece.text != ")" && piece.text != "*"
    default: false
    }
  }

  private static let wordsBeforeOperands: Set = [
    "SELECT", "DISTINCT", "ALL", "WHERE", "HAVING", "ON", "AND", "OR", "NOT", "LIKE", "BETWEEN", "CASE", "WHEN", "THEN", "ELSE",
    "BY", "IN", "FROM",
  ]
  private static let operandWords = ["DISTINCT", "CASE", "NOT", "NULL", "EXISTS", "SELECT"]
  private static let connectives = [
    "FROM", "WHERE", "AND", "OR", "NOT", "IN", "LIKE", "BETWEEN", "IS", "AS", "JOIN", "LEFT JOIN", "INNER JOIN", "ON", "GROUP BY",
    "ORDER BY", "HAVING", "UNION", "UNION ALL", "ASC", "DESC", "NULLS FIRST", "NULLS LAST", "FETCH FIRST", "WHEN", "THEN", "ELSE",
    "END", "with",
  ]

  private var tables: [Completion] {
    let own = world.recordTypeNames().filter { [.entity, .other].contains(RecordFamily(of: $0)) }
    let common = SuiteQLTables.common.map(\.name) + ["item"]
    return Set(own.map { $0.lowercased() } + common).sorted().map { Completion($0, suffix: " ", detail: "a table") }
  }

  private func operands(in query: TypedQuery) -> [Completion] {
    let visible = query.visible
    let names = visible.filter { $0.alias != nil || visible.count > 1 }.map { table in
      Completion(table.alias ?? table.name, suffix: ".", detail: table.name)
    }
    return names + visible.flatMap { columns(of: $0.name) }
      + SuiteQLTables.functions.map { Completion($0, suffix: "(", detail: "a function") }
      + Self.operandWords.map { Completion($0, suffix: " ") }
  }

  private func columns(behind qualifier: String, _ query: TypedQuery) -> [Completion] {
    let prefix = "\(qualifier)."
    let functions = SuiteQLTables.functions.filter { $0.hasPrefix(prefix) }
    if !functions.isEmpty { return functions.map { Completion(String($0.dropFirst(prefix.count)), suffix: "(") } }
    let name = qualifier.lowercased()
    let table = query.tables.first { $0.alias == name } ?? query.tables.first { $0.name == name }
    return table.map { columns(of: $0.name) } ?? []
  }

  /// The columns of a table, its name in lower case.
  private func columns(of table: String) -> [Completion] {
    if let common = SuiteQLTables.common.first(where: { $0.name == table }) {
      return common.fields.map { completion(of: FieldDescription($0.name, $0.kind)) }
    }
    if table == "item" {
      let types = world.recordTypeNames().filter { RecordFamily(of: $0) == .item }
      return types.flatMap { columns(ofType: $0, in: .item) } + [Completion("itemtype", detail: "string")]
    }
    return columns(ofType: table, in: RecordFamily(of: table))
  }

  private func columns(ofType name: String, in family: RecordFamily) -> [Completion] {
    guard let type = world.recordType(named: name) else { return [] }
    let fields = type.fields.filter { Field($0.name, $0.kind).isColumn(in: family) && $0.name != "links" }
    let hasBalance = family == .entity && type.fields.named("balance") != nil
    return [Completion("id", detail: "integer")] + (hasBalance ? [Completion("balancesearch", detail: "number")] : [])
      + fields.map { Completion($0.name.lowercased(), detail: $0.kindText) }
  }
}
