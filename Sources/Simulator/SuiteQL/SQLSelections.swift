/// What a SELECT answers: its columns, every star replaced by what it stands for.
struct SQLSelections {
  /// All different.
  private(set) var names: [String] = []
  /// Qualified.
  private(set) var expressions: [SQLExpression] = []

  init(_ selections: [SQLSelection], _ scope: SQLScope) throws(SQLError) {
    var unique = SQLNames()
    for selection in selections {
      switch selection {
      case .all(let alias):
        let sources = scope.sources.filter { alias == nil || alias == $0.alias }
        if let alias, sources.isEmpty { throw .unknownTable(alias) }
        for source in sources {
          for column in source.relation.columns {
            names.append(unique.add(column.name))
            expressions.append(.column(of: source.alias, column.name))
          }
        }
      case .expression(let expression, let alias):
        names.append(unique.add(alias?.lowercased() ?? expression.columnName))
        expressions.append(scope.qualified(expression))
      }
    }
  }

  /// The expression of the column of this name.
  func named(_ name: String) -> SQLExpression? { names.firstIndex(of: name).map { expressions[$0] } }
}

extension [SQLOrdering] {
  /// By expressions alone: the names and numbers of the answer's columns replaced by what those are.
  func qualified(_ selections: SQLSelections, isDistinct: Bool, _ scope: SQLScope) throws(SQLError) -> [SQLOrdering] {
    var orderings: [SQLOrdering] = []
    for ordering in self {
      var expression = ordering.expression
      switch expression {
      case .column(nil, let name): expression = selections.named(name) ?? scope.qualified(expression)
      case .literal(.number(let number)):
        guard let place = number.int64, 1...Int64(selections.names.count) ~= place else {
          throw .unsupported("ORDER BY \(number) names no column")
        }
        expression = selections.expressions[Int(place) - 1]
      default: expression = selections.replacingNames(in: scope.qualified(expression))
      }
      // Oracle's words (ORA-01791).
      if isDistinct, !selections.expressions.contains(expression) {
        throw .unsupported("not a SELECTed expression, in the ORDER BY of a SELECT DISTINCT")
      }
      orderings.append(
        SQLOrdering(expression: expression, isDescending: ordering.isDescending, nullsFirst: ordering.nullsFirst))
    }
    return orderings
  }
}

extension SQLSelections {
  /// What is no column of a source may be the name of one of the answer.
  fileprivate func replacingNames(in expression: SQLExpression) -> SQLExpression {
    if case .column(nil, let name) = expression { named(name) ?? expression } else { expression.mapped(replacingNames) }
  }
}

extension SQLExpression {
  fileprivate var columnName: String? { if case .column(_, let name) = self { name } else { nil } }
}
