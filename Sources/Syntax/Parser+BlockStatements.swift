/// Statements that end in a block. Each begins at its word, which has been seen.
extension Parser {
  /// `fn name(a, b = 1) { … }`
  mutating func parseFunction() throws(Failure) -> Statement.Kind {
    if token(1).kind == .leftParenthesis { throw unnamedFunction() }
    advance()
    let name = try expectName()
    if isBehindLine, !kind.continuesLine {
      expectations.append(.token(.leftParenthesis))
      throw unexpected()
    }
    let parameters = try parseParameters()
    return .function(Function(name: name, parameters: parameters, body: try parseBlock()))
  }

  /// `if a { } else if b { } else { }`
  mutating func parseIf() throws(Failure) -> Statement.Kind {
    var branches: [Branch] = []
    while true {
      advance()
      let condition = try parseExpression()
      if isAt(word: ForeignSpelling.then.spelling) { report(ForeignSpelling.then, at: advance()) }
      branches.append(Branch(condition: condition, block: try parseBlock()))
      if let spelling = foreign(ForeignSpelling.branches) {
        report(spelling, at: current)
        continue
      }
      guard kind == .else else { return .if(branches, otherwise: nil) }
      advance()
      guard kind == .if, !isBehindLine else { return .if(branches, otherwise: try expectElse()) }
    }
  }

  private mutating func expectElse() throws(Failure) -> Block {
    expectations.append(.token(.if))
    return try parseBlock()
  }

  /// `while condition { }`
  mutating func parseWhile() throws(Failure) -> Statement.Kind {
    advance()
    let condition = try parseExpression()
    return .while(condition, try parseBlock())
  }

  /// `for x in xs { }`, `for i, x in xs { }`
  mutating func parseFor() throws(Failure) -> Statement.Kind {
    advance()
    let parenthesis = kind == .leftParenthesis ? "a loop's head has no parentheses: `for x in xs { … }`" : nil
    if kind == .leftParenthesis {
      expectations.append(.name)
      throw unexpected(hint: parenthesis)
    }
    let first = try expectName()
    let second = accept(.comma) != nil ? try expectName() : nil
    try expect(.in, hint: isAt(word: "of") ? "nss writes `in`" : nil)
    let items =
      switch kind {
      case .method: try parseRequest(inLoopHead: true)
      case .suiteQL: try parseSuiteQL(inLoopHead: true)
      default: try parseExpression()
      }
    let options = try parseLoopOptions()
    return .for(first, second, in: items, options: options, try parseBlock())
  }
}
