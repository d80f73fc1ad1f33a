import Diagnostics

/// One step of a script. Two are equal when they do the same, wherever they stand.
public struct Statement: Equatable, Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, at span: Span) {
    self.kind = kind
    self.span = span
  }

  public static func == (a: Statement, b: Statement) -> Bool { a.kind == b.kind }

  public indirect enum Kind: Equatable, Sendable {
    /// `input name = default`
    case input(Name, Expression?)
    /// `let name = value`
    case `let`(Name, Expression)
    /// `place = value`, `place += value`
    case assign(Expression, AssignmentOperator, Expression)
    /// `fn name(a, b = 1) { … }`
    case function(Function)
    /// `if a { } else if b { } else { }`
    case `if`([Branch], otherwise: Block?)
    /// `while condition { }`
    case `while`(Expression, Block)
    /// `for x in xs { }`, `for i, x in xs { }`, `for key, value in map { }`
    case `for`(Name, Name?, in: Expression, options: [Option], Block)
    /// `break`
    case `break`
    /// `continue`
    case `continue`
    /// `return`, `return value`
    case `return`(Expression?)
    /// `print a, b`
    case print([Expression])
    /// `assert condition`, `assert condition, "message"`
    case assert(Expression, Expression?)
    /// A request or a call that stands alone; the resolver refuses the rest.
    case expression(Expression)
  }
}

public enum AssignmentOperator: String, Equatable, Sendable, CaseIterable {
  case set = "=", add = "+=", subtract = "-=", multiply = "*=", divide = "/=", remainder = "%="
}

/// `condition { … }` of an `if`.
public struct Branch: Equatable, Sendable {
  public let condition: Expression
  public let block: Block

  public init(condition: Expression, block: Block) {
    self.condition = condition
    self.block = block
  }
}

/// `{ statements }`
public struct Block: Equatable, Sendable {
  public let statements: [Statement]
  public let span: Span

  public init(_ statements: [Statement], at span: Span) {
    self.statements = statements
    self.span = span
  }

  public static func == (a: Block, b: Block) -> Bool { a.statements == b.statements }
}

/// `fn name(parameters) { body }`
public struct Function: Equatable, Sendable {
  public let name: Name
  public let parameters: [Parameter]
  public let body: Block

  public init(name: Name, parameters: [Parameter], body: Block) {
    self.name = name
    self.parameters = parameters
    self.body = body
  }
}

/// `name` or `name = default`
public struct Parameter: Equatable, Sendable {
  public let name: Name
  public let defaultValue: Expression?

  public init(name: Name, defaultValue: Expression?) {
    self.name = name
    self.defaultValue = defaultValue
  }
}
