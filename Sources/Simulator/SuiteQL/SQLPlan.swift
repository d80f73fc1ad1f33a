/// A query whose names are resolved, ready to run over its table. A class, so that no row copies it.
final class SQLPlan {
  let query: SQLQuery
  /// What a row of the answer has, in order, by names that are all different.
  let columns: [(name: String, code: SQLCode)]
  let condition: SQLTest?
  let orderings: [(code: SQLCode, isDescending: Bool, nullsFirst: Bool)]
  let aggregates: [SQLAggregation]
  let table: Table
  let parameters: [SQLValue]

  /// Throws for what the query names and is not there, and for what does not go together.
  init(_ query: SQLQuery, _ scope: SQLScope) throws(SQLError) {
    var compiler = SQLCompiler(scope)
    let condition = try query.condition.map { expression throws(SQLError) in try compiler.test(expression) }
    guard compiler.aggregates.isEmpty else { throw .unsupported("an aggregate stands in WHERE") }
    compiler = SQLCompiler(scope)
    var names = SQLNames()
    var columns: [(name: String, code: SQLCode)] = []
    for selection in query.selections {
      switch selection {
      case .all(let alias):
        for source in scope.sources where alias == nil || alias == source.alias {
          for column in source.table.columns {
            columns.append((names.add(column.name), try compiler.value(.column(of: source.alias, column.name))))
          }
        }
        if let alias, !scope.sources.contains(where: { $0.alias == alias }) { throw .unknownTable(alias) }
      case .expression(let expression, let alias):
        columns.append((names.add(alias?.lowercased() ?? expression.columnName), try compiler.value(expression)))
      }
    }
    var orderings: [(code: SQLCode, isDescending: Bool, nullsFirst: Bool)] = []
    for ordering in query.orderings {
      let code = try Self.code(ordering.expression, columns, &compiler)
      orderings.append((code, ordering.isDescending, ordering.nullsFirst ?? ordering.isDescending))
    }
    if !compiler.aggregates.isEmpty, let column = compiler.bareColumn {
      throw .unsupported("'\(column)' stands beside an aggregate, and GROUP BY is not supported")
    }
    (self.query, self.columns, self.condition, self.orderings) = (query, columns, condition, orderings)
    (aggregates, table, parameters) = (compiler.aggregates, scope.sources[0].table, scope.parameters)
  }

  /// An ordering by the name or the number of a column of the answer, or by an expression of its own.
  private static func code(
    _ expression: SQLExpression, _ columns: [(name: String, code: SQLCode)], _ compiler: inout SQLCompiler
  ) throws(SQLError) -> SQLCode {
    switch expression {
    case .column(nil, let name):
      if let column = columns.first(where: { $0.name == name }) { return column.code }
    case .literal(.number(let number)):
      guard let place = number.int64, 1...Int64(columns.count) ~= place else {
        throw .unsupported("ORDER BY \(number) names no column")
      }
      return columns[Int(place) - 1].code
    default: break
    }
    return try compiler.value(expression)
  }
}

/// The names of an answer's columns: small letters, each once. What NetSuite makes of a name that comes twice is not
/// documented, and neither is `expr1` for what has none.
private struct SQLNames {
  private var names: Set<String> = []
  private var unnamedCount = 0

  mutating func add(_ name: String?) -> String {
    var result = name ?? ""
    if name == nil {
      unnamedCount += 1
      result = "expr\(unnamedCount)"
    }
    let wanted = result
    var number = 0
    while !names.insert(result).inserted {
      number += 1
      result = "\(wanted)_\(number)"
    }
    return result
  }
}

extension SQLExpression {
  fileprivate var columnName: String? { if case .column(_, let name) = self { name } else { nil } }
}
