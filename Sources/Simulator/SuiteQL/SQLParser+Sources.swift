extension SQLParser {
  /// What stands behind `FROM`: `a, b`, `a JOIN b ON …`.
  mutating func sources() throws(SQLError) -> SQLSource {
    var source = try joinedSource()
    while accept(mark: ",") { source = .join(.comma, source, try joinedSource(), on: nil) }
    return source
  }

  private mutating func joinedSource() throws(SQLError) -> SQLSource {
    var source = try singleSource()
    while let join = try acceptJoin() {
      let other = try singleSource()
      var condition: SQLExpression?
      if join.hasCondition {
        if isWord("USING") { throw .unsupported("a join, at 'USING'") }
        try expect(word: "ON")
        condition = try self.condition()
      }
      source = .join(join.kind, source, other, on: condition)
    }
    return source
  }

  /// `LEFT OUTER JOIN`
  private mutating func acceptJoin() throws(SQLError) -> (kind: SQLJoinKind, hasCondition: Bool)? {
    if isWord("NATURAL") { throw .unsupported("a join, at 'NATURAL'") }
    if accept("JOIN") { return (.inner, true) }
    if accept("INNER") {
      try expect(word: "JOIN")
      return (.inner, true)
    }
    if accept("CROSS") {
      try expect(word: "JOIN")
      return (.inner, false)
    }
    for (word, kind) in [("LEFT", SQLJoinKind.left), ("RIGHT", .right), ("FULL", .full)] where accept(word) {
      _ = accept("OUTER")
      try expect(word: "JOIN")
      return (kind, true)
    }
    return nil
  }

  private mutating func singleSource() throws(SQLError) -> SQLSource {
    if isSubquery {
      let query = try subquery()
      return .query(query, alias: acceptAlias()?.lowercased())
    }
    if accept(mark: "(") {
      let source = try nested { parser throws(SQLError) in try parser.joinedSource() }
      try expect(mark: ")")
      return source
    }
    let table = try name("a table").lowercased()
    note(table: table)
    // Oracle has no AS here.
    return .table(table, alias: acceptAlias()?.lowercased() ?? table)
  }
}
