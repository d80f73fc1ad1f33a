import Diagnostics
import Syntax

/// Which parts of a condition an assertion keeps the values of, to show them or to explain with them when it fails.
///
/// Shown is what is a name, a call, a comparison, or the last field of an access: of `body.item.rate == limit` the
/// rate and the limit, and not the whole body.
struct AssertionParts {
  struct Use {
    var isShown: Bool
    /// Whether it is evaluated whenever the condition is: not behind `and`.
    let isCertain: Bool
  }

  /// What more can be said of a part when the condition does not hold.
  enum Explained {
    case difference(Expression, Expression)
    case membership(whole: Expression, part: Expression)
    case shape(Expression, matchAt: Span)
    case plainShape(Expression, Expression)
    case field(Expression, String)
  }

  private(set) var uses: [Span: Use] = [:]
  private(set) var explained: [Explained] = []

  init(of condition: Expression) { visit(condition, isWhole: true, isCertain: true) }

  /// What a part says is only told of the condition's parts: that the whole is false is known.
  private mutating func visit(_ expression: Expression, isWhole: Bool = false, isCertain: Bool) {
    switch expression.kind {
    case .parenthesized(let inner), .braced(let inner): visit(inner, isWhole: isWhole, isCertain: isCertain)
    case .unary(.not, let operand): visit(operand, isWhole: isWhole, isCertain: isCertain)
    case .unary(.negate, let operand): visit(operand, isCertain: isCertain)
    case .binary(let operation, _, let left, let right):
      visit(operation, left, right, isCertain)
      if operation.isComparison, !isWhole { show(expression, isCertain) }
    case .test(let operand, _, _):
      visit(operand, isCertain: isCertain)
      if !isWhole { show(expression, isCertain) }
    case .matches(let subject, _):
      visitOperand(subject, isCertain)
      explained.append(.shape(subject, matchAt: expression.span))
      if !isWhole { show(expression, isCertain) }
    case .conditional(let condition, let then, let otherwise):
      visit(condition, isCertain: isCertain)
      visit(then, isCertain: false)
      visit(otherwise, isCertain: false)
    case .name: show(expression, isCertain)
    case .field, .index, .each, .call:
      show(expression, isCertain)
      visitChain(expression, isCertain)
    case .string(let parts): if parts.hasExpression { show(expression, isCertain) }
    case .list, .map: show(expression, isCertain)
    case .null, .bool, .int, .decimal, .duration, .lambda, .request, .suiteQL: break
    }
  }

  private mutating func visit(_ operation: BinaryOperator, _ left: Expression, _ right: Expression, _ isCertain: Bool) {
    switch operation {
    case .and, .or, .coalesce:
      visit(left, isCertain: isCertain)
      visit(right, isCertain: false)
      return
    case .add, .subtract, .multiply, .divide, .remainder, .range:
      visit(left, isCertain: isCertain)
      visit(right, isCertain: isCertain)
      return
    case .equal: explained.append(.difference(left, right))
    case .in: explained.append(.membership(whole: right, part: left))
    case .contains: explained.append(.membership(whole: left, part: right))
    case .matches: explained.append(.plainShape(left, right))
    case .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .notIn, .startsWith, .endsWith: break
    }
    visitOperand(left, isCertain)
    visitOperand(right, isCertain)
  }

  /// An operand of a comparison: sums are shown too, and a literal is kept.
  private mutating func visitOperand(_ operand: Expression, _ isCertain: Bool) {
    let operand = operand.unwrapped
    switch operand.kind {
    case .binary(let operation, _, _, _) where operation.isArithmetic:
      let known = uses.count
      visit(operand, isCertain: isCertain)
      if uses.count > known { show(operand, isCertain) }
    case .list, .map: keep(operand, isCertain)
    default:
      visit(operand, isCertain: isCertain)
      keep(operand, isCertain)
    }
  }

  /// What an access or a call starts from. Of its fields only the last is shown, of a method's subject each.
  private mutating func visitChain(_ expression: Expression, _ isCertain: Bool) {
    switch expression.kind {
    case .field(let base, let name, _):
      if name.text == "length" { visit(base, isCertain: isCertain) } else { visitChain(base, isCertain) }
      keep(base, isCertain)
      explained.append(.field(base, name.text))
    case .index(let base, let index):
      visitChain(base, isCertain)
      keep(base, isCertain)
      visit(index, isCertain: isCertain)
      if case .string(let parts) = index.kind, parts.count == 1, case .text(let name) = parts[0] {
        explained.append(.field(base, name))
      }
    case .each(let base, _): visitChain(base, isCertain)
    case .parenthesized(let inner): visitChain(inner, isCertain)
    case .call(let callee, let arguments):
      show(expression, isCertain)
      if case .field(let base, _, _) = callee.kind { visit(base, isCertain: isCertain) }
      for argument in arguments {
        switch argument {
        case .positional(let value), .named(_, let value): visit(value, isCertain: isCertain)
        case .spread: break
        }
      }
    case .name: keep(expression, isCertain)
    default: break
    }
  }

  private mutating func show(_ expression: Expression, _ isCertain: Bool) {
    keep(expression, isCertain)
    uses[expression.unwrapped.span]?.isShown = true
  }

  private mutating func keep(_ expression: Expression, _ isCertain: Bool) {
    let span = expression.unwrapped.span
    if uses[span] == nil { uses[span] = Use(isShown: false, isCertain: isCertain) }
  }
}

extension Expression {
  /// Without the parentheses around it.
  var unwrapped: Expression {
    var inner = self
    while true {
      switch inner.kind {
      case .parenthesized(let expression), .braced(let expression): inner = expression
      default: return inner
      }
    }
  }
}

extension [TemplatePart] {
  fileprivate var hasExpression: Bool {
    contains { if case .expression = $0 { true } else { false } }
  }
}

extension BinaryOperator {
  fileprivate var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .notIn, .contains, .startsWith,
      .endsWith, .matches:
      true
    case .coalesce, .or, .and, .range, .add, .subtract, .multiply, .divide, .remainder: false
    }
  }

  fileprivate var isArithmetic: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .remainder: true
    default: false
    }
  }
}
