import Diagnostics

/// A piece of script that has a value. Two are equal when they mean the same, wherever they stand.
public struct Expression: Equatable, Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, at span: Span) {
    self.kind = kind
    self.span = span
  }

  public static func == (a: Expression, b: Expression) -> Bool { a.kind == b.kind }

  public indirect enum Kind: Equatable, Sendable {
    /// `null`
    case null
    /// `true`
    case bool(Bool)
    /// `42`
    case int(Int64)
    /// `19.90`, `1e-3`, an integer past 64 bits: the digits as written, without `_`
    case decimal(String)
    /// `1.5s`, in nanoseconds
    case duration(Int64)
    /// `"hi {{name}}"`, `'raw'`, `"""…"""`: escapes resolved
    case string([TemplatePart])
    /// `[1, ...more]`
    case list([Element])
    /// `{ id: "7", "odd key": 1, ...base, email?: e }`
    case map([Entry])
    /// `customer`
    case name(String)
    /// `(inner)`
    case parenthesized(Expression)
    /// `{{ inner }}` where an operand stands
    case braced(Expression)
    /// `not x`, `-x`
    case unary(UnaryOperator, Expression)
    /// `lhs + rhs`; the span is the operator's
    case binary(BinaryOperator, OperatorSpan, Expression, Expression)
    /// `x is string`, `x is not empty`
    case test(Expression, Name, negated: Bool)
    /// `condition ? then : else`
    case conditional(Expression, then: Expression, otherwise: Expression)
    /// `base.name`, `base?.name`
    case field(Expression, Name, optional: Bool)
    /// `base[index]`, `base[from..to]`
    case index(Expression, Expression)
    /// `base[*].a?.b`: the path applies to every item; an empty one gives the items
    case each(Expression, [EachField])
    /// `callee(a, option: 1, ...rest)`
    case call(Expression, [Argument])
    /// `body matches { id: string }`: a shape written out; a regex or a computed shape is a `binary`
    case matches(Expression, Shape)
    /// `x => x.id`, `(a, b = 1) => { … }`
    case lambda(Lambda)
    /// `GET record/v1/customer/7`
    case request(Request)
    /// `SELECT id FROM customer WHERE id = {{id}}`
    case suiteQL(SuiteQL)
  }
}

/// Where an operator stands; takes no part in comparisons.
public struct OperatorSpan: Equatable, Sendable {
  public let span: Span
  public init(_ span: Span) { self.span = span }
  public static func == (a: OperatorSpan, b: OperatorSpan) -> Bool { true }
}

/// A stretch of a string, a target, a query or header value.
public enum TemplatePart: Equatable, Sendable {
  /// text as it is meant, escapes resolved
  case text(String)
  /// `{{ expression }}`
  case expression(Expression)
}

/// An item of a list literal.
public enum Element: Equatable, Sendable {
  /// `x`
  case item(Expression)
  /// `...xs`
  case spread(Expression)
}

/// An entry of a map literal.
public enum Entry: Equatable, Sendable {
  /// `key: value`, `"odd key": value`, `"{{k}}": value`, and `key?: value`, left out when its value is null
  case entry(key: Key, value: Expression, optional: Bool)
  /// `...base`
  case spread(Expression)
}

/// The key of an entry: a word or a string, which may interpolate.
public struct Key: Equatable, Sendable {
  public let parts: [TemplatePart]
  public let span: Span

  public init(_ parts: [TemplatePart], at span: Span) {
    self.parts = parts
    self.span = span
  }

  /// The key's text when nothing in it is interpolated.
  public var text: String? {
    if parts.isEmpty { return "" }
    if parts.count == 1, case .text(let text) = parts[0] { return text }
    return nil
  }

  public static func == (a: Key, b: Key) -> Bool { a.parts == b.parts }
}

/// `.name` or `?.name` behind `[*]`.
public struct EachField: Equatable, Sendable {
  public let name: Name
  public let isOptional: Bool

  public init(_ name: Name, isOptional: Bool) {
    self.name = name
    self.isOptional = isOptional
  }
}

/// An argument of a call: `x`, `name: x`, `...xs`.
public enum Argument: Equatable, Sendable {
  case positional(Expression)
  case named(Name, Expression)
  case spread(Expression)
}

/// `parameters => body`
public struct Lambda: Equatable, Sendable {
  public let parameters: [Parameter]
  public let body: Body

  public init(parameters: [Parameter], body: Body) {
    self.parameters = parameters
    self.body = body
  }

  public enum Body: Equatable, Sendable {
    /// `=> value`
    case value(Expression)
    /// `=> { statements }`
    case block(Block)
  }
}

public enum UnaryOperator: String, Equatable, Sendable, CaseIterable {
  case negate = "-"
  case not
}

public enum BinaryOperator: String, Equatable, Sendable, CaseIterable {
  case coalesce = "??"
  case or, and
  case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
  case `in`, notIn = "not in", contains, startsWith, endsWith, matches
  case range = ".."
  case add = "+", subtract = "-"
  case multiply = "*", divide = "/", remainder = "%"
}
