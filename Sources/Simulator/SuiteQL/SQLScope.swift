/// What a query is asked over: the records, the values of its parameters, the time.
struct SQLContext {
  let store: RecordStore
  let parameters: [SQLValue]
  /// Now, in the account's time zone.
  let now: SQLDate
}

/// The sources that an expression reads, by their slots.
struct SQLSlots: OptionSet, Hashable {
  let rawValue: UInt64

  /// How many sources a SELECT may have.
  static let most = 64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ slot: Int) { rawValue = 1 << UInt64(slot) }
}

/// What an expression depends on.
struct SQLReach {
  /// Of the SELECT that it stands in.
  var slots: SQLSlots = []
  /// Whether it reads a row of a SELECT further out.
  var isOuter = false
  var readsRowNumber = false
}

/// What the names in a SELECT stand for: its sources, then those of the SELECTs around it.
final class SQLScope {
  struct Source {
    /// Empty for a query without a name.
    let alias: String
    let relation: SQLRelation
  }

  let context: SQLContext
  /// What WITH made known.
  let definitions: [String: SQLDerived]
  let outer: SQLScope?
  /// By slot.
  let sources: [Source]
  /// What was read since it was last reset.
  var reach = SQLReach()
  /// Whether anything of a SELECT further out was ever read.
  private(set) var isCorrelated = false
  /// What is known of a group, while what stands behind GROUP BY is compiled.
  var grouping: SQLGrouping?
  var isWithinAggregate = false

  init(_ sources: [Source], _ context: SQLContext, _ definitions: [String: SQLDerived], in outer: SQLScope?) {
    (self.sources, self.context, self.definitions, self.outer) = (sources, context, definitions, outer)
  }

  /// Where a column is found.
  struct Place {
    /// How many SELECTs further out.
    let depth: Int
    let slot: Int
    let column: SQLColumn
    /// As GROUP BY has it.
    let expression: SQLExpression
    let scope: SQLScope
  }

  /// Throws for a name that is not known here, or not once.
  func place(of alias: String?, _ name: String) throws(SQLError) -> Place {
    var (scope, depth) = (self, 0)
    while true {
      if let slot = try scope.slot(of: alias, name), let column = scope.sources[slot].relation.column(name) {
        note(slot, depth)
        let expression = SQLExpression.column(of: scope.sources[slot].alias, name)
        return Place(depth: depth, slot: slot, column: column, expression: expression, scope: scope)
      }
      guard let outer = scope.outer else {
        throw .unknownColumn(alias.map { "\($0).\(name)" } ?? name, sources.map { ($0.alias, $0.relation.name) })
      }
      (scope, depth) = (outer, depth + 1)
    }
  }

  private func slot(of alias: String?, _ name: String) throws(SQLError) -> Int? {
    var found: Int?
    for (slot, source) in sources.enumerated() where alias == nil || alias == source.alias {
      guard source.relation.column(name) != nil else { continue }
      // Oracle's words (ORA-00918).
      guard found == nil else { throw .unsupported("column ambiguously defined: '\(alias.map { "\($0)." } ?? "")\(name)'") }
      found = slot
    }
    return found
  }

  private func note(_ slot: Int, _ depth: Int) {
    var scope = self
    for _ in 0..<depth {
      scope.reach.isOuter = true
      scope.isCorrelated = true
      scope = scope.outer!
    }
    scope.reach.slots.insert(SQLSlots(slot))
  }

  /// What `body` compiles, and what that depends on.
  func reaching<Result>(_ body: () throws(SQLError) -> Result) throws(SQLError) -> (Result, SQLReach) {
    let before = reach
    reach = SQLReach()
    let result = try body()
    defer {
      reach = SQLReach(
        slots: before.slots.union(reach.slots), isOuter: before.isOuter || reach.isOuter,
        readsRowNumber: before.readsRowNumber || reach.readsRowNumber)
    }
    return (result, reach)
  }

  /// The expression with every column called by its source, so that `id` and `c.id` are the same.
  func qualified(_ expression: SQLExpression) -> SQLExpression {
    if case .column(nil, let name) = expression, let slot = try? slot(of: nil, name) {
      return .column(of: sources[slot].alias, name)
    }
    return expression.mapped(qualified)
  }
}

/// What is known of a group of rows.
final class SQLGrouping {
  /// What they have in common, qualified.
  let keys: [SQLExpression]
  private(set) var aggregations: [SQLAggregation] = []
  private var places: [SQLExpression] = []

  init(_ keys: [SQLExpression]) { self.keys = keys }

  /// Where `SQLFrame.aggregates` has the result of an aggregate.
  func place(of expression: SQLExpression, _ make: () throws(SQLError) -> SQLAggregation) throws(SQLError) -> Int {
    if let place = places.firstIndex(of: expression) { return place }
    aggregations.append(try make())
    places.append(expression)
    return places.count - 1
  }
}
