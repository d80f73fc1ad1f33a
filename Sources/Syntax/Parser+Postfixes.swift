import Diagnostics

/// What stands behind an operand: fields, indices, arguments.
extension Parser {
  /// `base.name`, `base?.name`
  mutating func parseField(of base: Expression) throws(Failure) -> Expression {
    let isOptional = advance().kind == .optionalDot
    guard let name = acceptWord() else {
      expectations.append(.field)
      throw unexpected(hint: "any key stands in brackets: `x[0]`, `x[\"odd key\"]`")
    }
    return Expression(.field(base, name, optional: isOptional), at: base.span.through(name.span))
  }

  /// `base[index]`, `base[*].a?.b`
  mutating func parseIndex(of base: Expression) throws(Failure) -> Expression {
    let opening = presume(.leftBracket)
    let outer = enterBracket()
    if kind == .star, token(1).kind == .rightBracket {
      advance()
      advance()
      context = outer
      let path = readPath()
      return Expression(.each(base, path), at: base.span.through(last.span))
    }
    let index = try parseExpression()
    guard accept(.rightBracket) != nil else { throw unexpected(opened: opening) }
    context = outer
    return Expression(.index(base, index), at: base.span.through(last.span))
  }

  /// `.a?.b` behind `[*]`; a name with arguments is a method of the list.
  private mutating func readPath() -> [EachField] {
    var path: [EachField] = []
    while kind == .dot || kind == .optionalDot, token(2).kind != .leftParenthesis {
      let isName = token(1).kind == .name || token(1).kind == .method || token(1).kind.isWord
      guard isName, !token(1).startsLine else { break }
      let isOptional = advance().kind == .optionalDot
      let token = advance()
      path.append(EachField(Name(text(token), at: token.span), isOptional: isOptional))
    }
    return path
  }

  /// `callee(a, option: 1, ...rest)`
  mutating func parseCall(of callee: Expression) throws(Failure) -> Expression {
    let opening = presume(.leftParenthesis)
    let outer = enterBracket()
    var arguments: [Argument] = []
    var hasNamed = false
    while kind != .rightParenthesis {
      let argument = try parseArgument()
      switch argument {
      case .named: hasNamed = true
      case .positional(let value) where hasNamed:
        complain(
          "expected a named argument", at: value.span, "this has no name", hint: "arguments without a name stand first")
      case .positional, .spread: break
      }
      arguments.append(argument)
      guard accept(.comma) != nil else { break }
    }
    guard accept(.rightParenthesis) != nil else {
      throw unexpected(hint: kind == .assign ? "a named argument is `name: value`" : nil, opened: opening)
    }
    context = outer
    return Expression(.call(callee, arguments), at: callee.span.through(last.span))
  }

  private mutating func parseArgument() throws(Failure) -> Argument {
    if kind == .spread {
      advance()
      return .spread(try parseExpression())
    }
    if token(1).kind == .colon, let name = acceptWord() {
      presume(.colon)
      return .named(name, try parseExpression())
    }
    return .positional(try parseExpression())
  }
}
