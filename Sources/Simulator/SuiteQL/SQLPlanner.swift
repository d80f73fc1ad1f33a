/// Makes plans of queries.
struct SQLPlanner {
  let context: SQLContext
  /// What WITH made known so far.
  var definitions: [String: SQLDerived] = [:]
  /// The SELECT around the query, when it is within one.
  var outer: SQLScope?

  func plan(_ query: SQLQuery) throws(SQLError) -> any SQLPlan {
    var planner = self
    for definition in query.definitions { try planner.define(definition) }
    return try planner.body(query)
  }

  private mutating func define(_ definition: SQLDefinition) throws(SQLError) {
    let plan = try SQLPlanner(context: context, definitions: definitions).plan(definition.query)
    guard definition.columns.isEmpty || definition.columns.count == plan.names.count else {
      let count = definition.columns.count
      throw .unsupported("'\(definition.name)' has \(plan.names.count) columns, and \(count) names are given")
    }
    var names = SQLNames()
    let given = definition.columns.map { names.add($0) }
    definitions[definition.name] = SQLDerived(plan, names: given.isEmpty ? plan.names : given)
  }

  private func body(_ query: SQLQuery) throws(SQLError) -> any SQLPlan {
    let window = SQLWindow(skipped: query.skippedRows, limit: query.rowLimit)
    if query.others.isEmpty {
      switch query.first {
      case .select(let select):
        let limit = [query.rowLimit, select.rowLimit].compactMap { $0 }.min()
        return try SQLSelectPlan(select, query.orderings, SQLWindow(skipped: query.skippedRows, limit: limit), self)
      case .query(let inner):
        if query.orderings.isEmpty, window.limit == nil, window.skipped == 0 { return try plan(inner) }
      }
    }
    var parts: [SQLSetPlan.Part] = []
    for other in query.others {
      parts.append(SQLSetPlan.Part(kind: other.kind, isAll: other.isAll, plan: try plan(other.term)))
    }
    return try SQLSetPlan(try plan(query.first), parts, query.orderings, window, context)
  }

  private func plan(_ term: SQLTerm) throws(SQLError) -> any SQLPlan {
    switch term {
    case .query(let query): try plan(query)
    case .select(let select): try SQLSelectPlan(select, [], SQLWindow(skipped: 0, limit: select.rowLimit), self)
    }
  }

  /// What a name in FROM, or a query there, has as rows.
  func relation(table name: String) throws(SQLError) -> SQLRelation {
    if let derived = definitions[name] { return SQLRelation(derived, name: name) }
    if name == SQLRelation.dualName { return SQLRelation() }
    guard let table = context.store.sqlTable(name) else { throw .unknownTable(name) }
    return SQLRelation(table)
  }

  /// A query in FROM sees nothing of what stands beside it.
  func relation(query: SQLQuery, alias: String?) throws(SQLError) -> SQLRelation {
    let plan = try SQLPlanner(context: context, definitions: definitions).plan(query)
    return SQLRelation(SQLDerived(plan, names: plan.names), name: alias ?? "")
  }
}
