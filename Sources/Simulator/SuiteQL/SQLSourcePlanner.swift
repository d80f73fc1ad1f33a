/// Makes the operator that joins the sources of a SELECT.
struct SQLSourcePlanner {
  private let scope: SQLScope
  private let source: SQLSource
  private let isOld: Bool

  /// Finds the sources. Throws for one that is not there.
  init(_ source: SQLSource, _ planner: SQLPlanner) throws(SQLError) {
    var sources: [SQLScope.Source] = []
    var kinds: Set<SQLJoinKind> = []
    try Self.collect(source, planner, &sources, &kinds)
    guard sources.count <= SQLSlots.most else { throw .unsupported("more than \(SQLSlots.most) tables in one SELECT") }
    isOld = kinds.subtracting([.comma]).isEmpty
    // NetSuite help, "Query Language Compliance".
    guard isOld || !kinds.contains(.comma) else { throw .unsupported("joins with ',' and with JOIN stand in one query") }
    scope = SQLScope(sources, planner.context, planner.definitions, in: planner.outer)
    self.source = source
  }

  private static func collect(
    _ source: SQLSource, _ planner: SQLPlanner, _ sources: inout [SQLScope.Source], _ kinds: inout Set<SQLJoinKind>
  ) throws(SQLError) {
    switch source {
    case .table(let name, let alias):
      sources.append(SQLScope.Source(alias: alias, relation: try planner.relation(table: name)))
    case .query(let query, let alias):
      sources.append(SQLScope.Source(alias: alias ?? "", relation: try planner.relation(query: query, alias: alias)))
    case .join(let kind, let left, let right, _):
      kinds.insert(kind)
      try collect(left, planner, &sources, &kinds)
      try collect(right, planner, &sources, &kinds)
    }
  }

  /// The scope of the SELECT, the operator, and those conditions of WHERE that count the rows that passed all others.
  func plan(_ condition: SQLExpression?) throws(SQLError) -> (scope: SQLScope, input: any SQLOperator, late: [SQLRowTest]) {
    var (conjuncts, late, optional): ([SQLConjunct], [SQLRowTest], [SQLExpression]) = ([], [], [])
    for part in condition?.conjuncts ?? [] {
      if part.contains({ if case .optional = $0 { true } else { false } }) {
        optional.append(part)
        continue
      }
      let conjunct = try self.conjunct(part)
      if conjunct.reach.readsRowNumber {
        late.append(SQLRowTest(test: conjunct.test, isBound: part.isRowNumberBound))
      } else {
        conjuncts.append(conjunct)
      }
    }
    var slot = 0
    var tree = try self.tree(source, &slot)
    if !optional.isEmpty { tree = try optionalTree(optional) }
    return (scope, SQLJoinPlanner(scope: scope).join(tree, conjuncts), late)
  }

  private func conjunct(_ expression: SQLExpression) throws(SQLError) -> SQLConjunct {
    let compiler = SQLCompiler(scope)
    guard case .comparison(.equal, let left, let right) = expression else {
      let (test, reach) = try scope.reaching { () throws(SQLError) in try compiler.test(expression) }
      return SQLConjunct(test: test, reach: reach, sides: nil)
    }
    let ((one, other), reach) = try scope.reaching { () throws(SQLError) in (try side(left), try side(right)) }
    return SQLConjunct(test: compiler.comparison(.equal, one.code, other.code), reach: reach, sides: (one, other))
  }

  private func side(_ expression: SQLExpression) throws(SQLError) -> SQLConjunct.Side {
    let (code, reach) = try scope.reaching { () throws(SQLError) in try SQLCompiler(scope).value(expression) }
    var isTableKey = false
    if case .column(let alias, let name) = expression, !reach.isOuter, !reach.slots.isEmpty {
      if case .field(_, true) = try scope.place(of: alias, name).column { isTableKey = true }
    }
    return SQLConjunct.Side(code: code, reach: reach, isTableKey: isTableKey)
  }

  private func tree(_ source: SQLSource, _ slot: inout Int) throws(SQLError) -> SQLSourceTree {
    guard case .join(let kind, let one, let other, let condition) = source else {
      defer { slot += 1 }
      return .source(slot)
    }
    let (left, right) = (try tree(one, &slot), try tree(other, &slot))
    var on: [SQLConjunct] = []
    for part in condition?.conjuncts ?? [] {
      let conjunct = try self.conjunct(part)
      guard conjunct.reach.slots.isSubset(of: left.slots.union(right.slots)) else {
        throw .unsupported("a condition behind ON is about a table that is joined later")
      }
      if conjunct.reach.readsRowNumber { throw .unsupported("ROWNUM stands behind ON") }
      on.append(conjunct)
    }
    switch kind {
    case .comma, .inner: return .inner(left, right, on)
    case .left: return .left(left, right, on)
    case .right: return .left(right, left, on)
    case .full: return .full(left, right, on)
    }
  }
}

// `WHERE a.id = b.a(+)`: conditions with a mark join the table of the marked columns, or nothing, to the others.
extension SQLSourcePlanner {
  private func optionalTree(_ conditions: [SQLExpression]) throws(SQLError) -> SQLSourceTree {
    // NetSuite help, "Query Language Compliance".
    guard isOld else { throw .unsupported("(+) and JOIN stand in one query") }
    var joined: [Int: [SQLConjunct]] = [:]
    for condition in conditions {
      var slots: Set<Int> = []
      try collect(condition, &slots)
      guard slots.count == 1, let slot = slots.first else { throw .unsupported("(+) is about two tables in one condition") }
      joined[slot, default: []].append(try conjunct(condition.withoutMarks))
    }
    var tree: SQLSourceTree?
    for slot in scope.sources.indices where joined[slot] == nil {
      tree = tree.map { .inner($0, .source(slot), []) } ?? .source(slot)
    }
    guard var tree else { throw .unsupported("(+) leaves no table that must have a row") }
    // Each after those that it is joined with.
    while !joined.isEmpty {
      let next = joined.keys.sorted().first { slot in
        joined[slot]!.allSatisfy { $0.reach.slots.isSubset(of: tree.slots.union(SQLSlots(slot))) }
      }
      guard let next, let on = joined.removeValue(forKey: next) else { throw .unsupported("(+) joins tables in a circle") }
      tree = .left(tree, .source(next), on)
    }
    return tree
  }

  private func collect(_ expression: SQLExpression, _ slots: inout Set<Int>) throws(SQLError) {
    if case .optional(.column(let alias, let name)) = expression {
      let place = try scope.place(of: alias, name)
      if place.depth == 0 { slots.insert(place.slot) }
    }
    for operand in expression.operands { try collect(operand, &slots) }
  }
}

/// A condition of WHERE with ROWNUM in it.
struct SQLRowTest {
  let test: SQLTest
  /// Whether no row passes any more once one did not: `ROWNUM <= 10`.
  let isBound: Bool
}

extension SQLExpression {
  fileprivate var withoutMarks: SQLExpression {
    if case .optional(let column) = self { column } else { mapped(\.withoutMarks) }
  }

  fileprivate var isRowNumberBound: Bool {
    guard case .comparison(let sign, .column(nil, "rownum"), let bound) = self, sign == .less || sign == .lessOrEqual else {
      return false
    }
    switch bound {
    case .literal, .parameter: return true
    default: return false
    }
  }
}
