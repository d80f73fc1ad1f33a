import Diagnostics
import Syntax

/// Which variables functions use of the blocks around them: found before names become slots, since a variable that is
/// captured lives in a cell from its declaration on, and a call hands over what the function captures.
///
/// The script's outermost names are not captured: every function reaches them where they are.
struct Captures {
  /// How many variables of the blocks around it a function may capture; more is a check error.
  static let most = 1_000

  /// Where a name is declared or a function begins: its offset in the source.
  typealias Place = UInt32

  /// The variables that must be cells.
  private(set) var cells: Set<Place> = []
  /// The script's outermost variables that functions use, and so may change in a call.
  private(set) var shared: Set<Place> = []
  /// What each function captures, by the function's place.
  private var captured: [Place: Set<Place>] = [:]
  /// The functions that call or name a function of a block around them, by that function's place.
  private var users: [Place: Set<Place>] = [:]

  private struct Declaration {
    enum Kind { case variable, fixed, function }
    let kind: Kind
    let place: Place
  }

  private struct Scope {
    /// The function it belongs to, by depth.
    let function: Int
    var names: [String: Declaration] = [:]
  }

  private var scopes: [Scope] = []
  /// The functions around this point, outermost first.
  private var functions: [Place] = []

  static func of(_ script: Script) -> Captures {
    var captures = Captures()
    captures.visit(script.statements)
    captures.spread()
    return captures
  }

  /// What the function at a place captures.
  func of(functionAt place: Place) -> [Place] { captured[place]?.sorted() ?? [] }

  /// The place by which a function is known: its name's, or the start of `x => …`.
  static func place(of function: Function) -> Place { function.name.span.start }

  // MARK: Names

  private mutating func use(_ name: String) {
    guard let scope = scopes.lastIndex(where: { $0.names[name] != nil }),
      let declaration = scopes[scope].names[name]
    else { return }
    if scope == 0 {
      if declaration.kind == .variable, !functions.isEmpty { shared.insert(declaration.place) }
      return
    }
    if declaration.kind == .variable, scopes[scope].function < functions.count { cells.insert(declaration.place) }
    for function in functions[scopes[scope].function...] {
      if declaration.kind == .function {
        users[declaration.place, default: []].insert(function)
      } else {
        captured[function, default: []].insert(declaration.place)
      }
    }
  }

  /// Who uses a function captures what it captures: it hands that over in the call.
  private mutating func spread() {
    var changed = Array(captured.keys)
    while let function = changed.popLast() {
      guard let handed = captured[function], let users = users[function] else { continue }
      for user in users {
        let before = captured[user]?.count ?? 0
        guard before <= Self.most else { continue }
        captured[user, default: []].formUnion(handed)
        if captured[user]?.count != before { changed.append(user) }
      }
    }
  }

  private mutating func declare(_ name: Name, _ kind: Declaration.Kind) {
    // Of two declarations the second is a mistake that the resolver reports.
    if scopes[scopes.count - 1].names[name.text] != nil { return }
    scopes[scopes.count - 1].names[name.text] = Declaration(kind: kind, place: name.span.start)
  }

  // MARK: Blocks

  /// Visits something in a scope of its own, with these names.
  private mutating func inScope(_ names: [Name] = [], _ body: (inout Captures) -> Void) {
    scopes.append(Scope(function: functions.count))
    for name in names { declare(name, .fixed) }
    body(&self)
    scopes.removeLast()
  }

  private mutating func visit(_ statements: [Statement]) {
    inScope { $0.visitInScope(statements) }
  }

  private mutating func visitInScope(_ statements: [Statement]) {
    for statement in statements {
      switch statement.kind {
      case .let(let name, _), .input(let name, _): declare(name, .variable)
      case .function(let function): declare(function.name, .function)
      default: break
      }
    }
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ block: Block) { visit(block.statements) }

  private mutating func visitFunction(
    at place: Place, _ parameters: [Parameter], _ body: (inout Captures) -> Void
  ) {
    functions.append(place)
    inScope { captures in
      for parameter in parameters {
        if let value = parameter.defaultValue { captures.visit(value) }
        captures.declare(parameter.name, .fixed)
      }
      body(&captures)
    }
    functions.removeLast()
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .input(_, let value): value.map { visit($0) }
    case .let(_, let value), .fail(let value), .expression(let value): visit(value)
    case .assign(let place, _, let value):
      visit(place)
      visit(value)
    case .function(let function):
      visitFunction(at: Self.place(of: function), function.parameters) { $0.visitInScope(function.body.statements) }
    case .if(let branches, let otherwise):
      for branch in branches {
        visit(branch.condition)
        visit(branch.block)
      }
      otherwise.map { visit($0) }
    case .while(let condition, let body):
      visit(condition)
      visit(body)
    case .for(let first, let second, let items, let options, let body):
      visit(items)
      for option in options { visit(option.value) }
      inScope([first] + (second.map { [$0] } ?? [])) { $0.visit(body) }
    case .return(let value): value.map { visit($0) }
    case .print(let values): for value in values { visit(value) }
    case .assert(let condition, let message), .check(let condition, let message):
      visit(condition)
      message.map { visit($0) }
    case .try(let body, let name, let handler):
      visit(body)
      inScope(name.map { [$0] } ?? []) { $0.visit(handler) }
    case .defer(let body): visit(body)
    case .retry(let options, let body):
      for option in options { visit(option.value) }
      visit(body)
    case .test(let name, let options, let body):
      visit(name.parts)
      for option in options { visit(option.value) }
      visit(body)
    case .break, .continue, .breakpoint, .import: break
    }
  }
}

// MARK: Expressions

extension Captures {
  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .null, .bool, .int, .decimal, .duration: break
    case .string(let parts): visit(parts)
    case .list(let elements):
      for element in elements {
        switch element {
        case .item(let value), .spread(let value): visit(value)
        }
      }
    case .map(let entries):
      for entry in entries {
        switch entry {
        case .entry(let key, let value, _):
          visit(key.parts)
          visit(value)
        case .spread(let value): visit(value)
        }
      }
    case .name(let name): use(name)
    case .parenthesized(let inner), .braced(let inner), .unary(_, let inner), .test(let inner, _, _): visit(inner)
    case .field(let base, _, _), .each(let base, _): visit(base)
    case .binary(_, _, let left, let right), .index(let left, let right):
      visit(left)
      visit(right)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .call(let callee, let arguments):
      visit(callee)
      for argument in arguments {
        switch argument {
        case .positional(let value), .named(_, let value), .spread(let value): visit(value)
        }
      }
    case .matches(let subject, let shape):
      visit(subject)
      visit(shape)
    case .lambda(let lambda):
      visitFunction(at: expression.span.start, lambda.parameters) { captures in
        switch lambda.body {
        case .value(let value): captures.visit(value)
        case .block(let block): captures.visitInScope(block.statements)
        }
      }
    case .request(let request): visit(request)
    case .suiteQL(let query):
      visit(query.text.parts)
      for option in query.options { visit(option.value) }
    }
  }

  private mutating func visit(_ parts: [TemplatePart]) {
    for case .expression(let expression) in parts { visit(expression) }
  }

  private mutating func visit(_ request: Request) {
    visit(request.target.parts)
    for line in request.query { visit(line.value.parts) }
    for line in request.headers { visit(line.value.parts) }
    for option in request.options { visit(option.value) }
    request.body.map { visit($0) }
  }

  private mutating func visit(_ shape: Shape) {
    switch shape.kind {
    case .type: break
    case .optional(let inner), .each(let inner): visit(inner)
    case .anyOf(let shapes), .list(let shapes): for shape in shapes { visit(shape) }
    case .regex(let value), .compared(_, let value), .value(let value): visit(value)
    case .map(let entries):
      for entry in entries {
        visit(entry.key.parts)
        visit(entry.shape)
      }
    }
  }
}
