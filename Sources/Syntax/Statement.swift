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
    /// `breakpoint`
    case breakpoint
    /// `return`, `return value`
    case `return`(Expression?)
    /// `print a, b`
    case print([Expression])
    /// `assert condition`, `assert condition, "message"`
    case assert(Expression, Expression?)
    /// `check condition`, `check condition, "message"`
    case check(Expression, Expression?)
    /// `fail "why"`, `fail e`
    case fail(Expression)
    /// `try { } catch e { }`, `try { } catch { }`
    case `try`(Block, catch: Name?, Block)
    /// `defer { }`
    case `defer`(Block)
    /// `retry with every: 2s, within: 1m { }`
    case retry(options: [Option], Block)
    /// `test "name" with tags: ["smoke"], skip: "why" { }`
    case test(Template, options: [Option], Block)
    /// `import "lib/customers.nss" as customers`
    case `import`(ImportPath, as: Name)
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

/// The file that an `import` names, as it is written: relative to the importing file.
public struct ImportPath: Equatable, Sendable {
  public let text: String
  public let span: Span

  public init(_ text: String, at span: Span) {
    self.text = text
    self.span = span
  }

  public static func == (a: ImportPath, b: ImportPath) -> Bool { a.text == b.text }
}
