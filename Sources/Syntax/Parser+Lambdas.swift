/// Functions without a name, and the parameters of any function.
extension Parser {
  /// Whether `x =>` or `(a, b) =>` stands here.
  var isAtLambda: Bool {
    switch kind {
    case .name: return token(1).kind == .arrow
    case .leftParenthesis:
      guard let partner = brackets.partner(of: position) else { return false }
      return tokens[partner + 1].kind == .arrow
    default: return false
    }
  }

  /// `x => x.id`, `(a, b = 1) => { … }`: behind the arrow `{` opens a block.
  mutating func parseLambda() throws(Failure) -> Expression {
    let start = current.start
    let parameters: [Parameter]
    if kind == .name {
      parameters = [Parameter(name: try expectName(), defaultValue: nil)]
    } else {
      parameters = try parseParameters()
    }
    presume(.arrow)
    let body: Lambda.Body = kind == .leftBrace ? .block(try parseBlock()) : .value(try parseExpression())
    try grow()
    return Expression(.lambda(Lambda(parameters: parameters, body: body)), at: span(from: start))
  }

  /// `(a, b = 1)`
  mutating func parseParameters() throws(Failure) -> [Parameter] {
    let opening = try expect(.leftParenthesis)
    let outer = enterBracket()
    var parameters: [Parameter] = []
    while kind != .rightParenthesis {
      if kind == .spread {
        expectations.append(.name)
        throw unexpected(hint: "a function takes as many arguments as it has parameters; one of them may be a list")
      }
      let name = try expectName()
      let hasDefault = accept(.assign) != nil
      parameters.append(Parameter(name: name, defaultValue: hasDefault ? try parseExpression() : nil))
      guard accept(.comma) != nil else { break }
    }
    guard accept(.rightParenthesis) != nil else { throw unexpected(opened: opening) }
    context = outer
    return parameters
  }

  /// Reports a function where an operator joins it to something.
  mutating func lambdaAsOperand() -> Failure {
    expectations.append(.value)
    return unexpected(hint: "a function goes into parentheses here: `(x => …)`", at: current.span)
  }

  /// Reports a function without a name that is spelt like one that has one.
  mutating func unnamedFunction() -> Failure {
    complain(
      "`\(text(current))` without a name", at: current.span, "this begins a function that has one",
      hint: "a function without a name is `x => …` or `(a, b) => { … }`")
    return Failure()
  }
}
