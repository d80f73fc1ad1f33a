import Diagnostics

/// What the tree knows of tokens and their spelling does not tell, by offset: which brace opens a block, which minus
/// stands before its operand. Places "behind" something are the end of what stands before the token in question.
struct FormatterMarks {
  /// Where statements begin.
  private(set) var statements: Set<UInt32> = []
  /// The opening brackets of statements' blocks (other blocks are functions' own), of maps, of lists, of parameters.
  private(set) var statementBlocks: Set<UInt32> = []
  private(set) var maps: Set<UInt32> = []
  private(set) var lists: Set<UInt32> = []
  private(set) var parameters: Set<UInt32> = []
  /// Behind what is called or declared: its `(` stands there. Behind what is looked into: its `[`.
  private(set) var callees: Set<UInt32> = []
  private(set) var indexed: Set<UInt32> = []
  /// Those of `callees` and `parameters` with a request among what stands in the parentheses.
  private(set) var withRequest: Set<UInt32> = []
  /// The `-` of `-x`.
  private(set) var prefixes: Set<UInt32> = []
  /// The `?` behind a shape; behind a key: its `?`; behind the middle of `a ? b : c`: its `:`.
  private(set) var optionalMarks: Set<UInt32> = []
  private(set) var keyEnds: Set<UInt32> = []
  private(set) var middles: Set<UInt32> = []
  /// Where keys begin.
  private(set) var keys: Set<UInt32> = []
  /// Behind requests and queries; behind those whose end is `;`: queries, and requests that have no body and could;
  /// where bodies begin.
  private(set) var requestEnds: Set<UInt32> = []
  private(set) var openEnds: Set<UInt32> = []
  private(set) var bodies: Set<UInt32> = []

  init(of script: Script) { visit(script.statements) }

  private mutating func visit(_ statements: [Statement]) { for statement in statements { visit(statement) } }

  private mutating func visit(_ statement: Statement) {
    statements.insert(statement.span.start)
    switch statement.kind {
    case .break, .continue, .breakpoint, .input(_, nil), .return(nil), .import: break
    case .input(_, let value?), .let(_, let value), .return(let value?), .fail(let value), .expression(let value):
      visit(value)
    case .assign(let place, _, let value):
      visit(place)
      visit(value)
    case .function(let function):
      callees.insert(function.name.span.end)
      visit(function.parameters, at: function.name.span.end)
      visit(function.body)
    case .if(let branches, let otherwise):
      for branch in branches {
        visit(branch.condition)
        visit(branch.block)
      }
      if let otherwise { visit(otherwise) }
    case .while(let condition, let block):
      visit(condition)
      visit(block)
    case .for(_, _, let items, let options, let block):
      visit(items)
      visit(options)
      visit(block)
    case .print(let values): for value in values { visit(value) }
    case .assert(let condition, let message), .check(let condition, let message):
      visit(condition)
      if let message { visit(message) }
    case .try(let body, _, let handler):
      visit(body)
      visit(handler)
    case .defer(let body): visit(body)
    case .retry(let options, let body), .test(_, let options, let body):
      visit(options)
      visit(body)
    }
  }

  private mutating func visit(_ block: Block) {
    statementBlocks.insert(block.span.start)
    visit(block.statements)
  }

  private mutating func visit(_ options: [Option]) { for option in options { visit(option.value) } }

  /// `place`: what the opening parenthesis is found by.
  private mutating func visit(_ parameters: [Parameter], at place: UInt32) {
    for case let value? in parameters.map(\.defaultValue) {
      if value.isRequest { withRequest.insert(place) }
      visit(value)
    }
  }

  private mutating func visit(_ expression: Expression) {
    let span = expression.span
    switch expression.kind {
    case .null, .bool, .int, .decimal, .duration, .string, .name:
      // Digits begin all numbers but the smallest one.
      if case .int(.min) = expression.kind { prefixes.insert(span.start) }
    case .list(let elements):
      lists.insert(span.start)
      for element in elements {
        switch element {
        case .item(let value), .spread(let value): visit(value)
        }
      }
    case .map(let entries):
      maps.insert(span.start)
      for entry in entries { visit(entry) }
    case .parenthesized(let inner), .braced(let inner): visit(inner)
    case .unary(let symbol, let operand):
      if symbol == .negate { prefixes.insert(span.start) }
      visit(operand)
    case .binary(_, _, let left, let right):
      visit(left)
      visit(right)
    case .test(let subject, _, _): visit(subject)
    case .conditional(let condition, let then, let otherwise):
      middles.insert(then.span.end)
      for part in [condition, then, otherwise] { visit(part) }
    case .field(let base, _, _): visit(base)
    case .index(let base, let index):
      indexed.insert(base.span.end)
      visit(base)
      visit(index)
    case .each(let base, _):
      indexed.insert(base.span.end)
      visit(base)
    case .call(let callee, let arguments):
      callees.insert(callee.span.end)
      visit(callee)
      for argument in arguments { visit(argument, of: callee) }
    case .matches(let subject, let shape):
      visit(subject)
      visit(shape)
    case .lambda(let lambda): visit(lambda, at: span.start)
    case .request(let request): visit(request, at: span)
    case .suiteQL(let query):
      requestEnds.insert(span.end)
      openEnds.insert(span.end)
      visit(query.options)
    }
  }

  private mutating func visit(_ entry: Entry) {
    switch entry {
    case .spread(let value): visit(value)
    case .entry(let key, let value, _):
      visit(key)
      visit(value)
    }
  }

  private mutating func visit(_ key: Key) {
    keys.insert(key.span.start)
    keyEnds.insert(key.span.end)
  }

  private mutating func visit(_ argument: Argument, of callee: Expression) {
    switch argument {
    case .positional(let value):
      if value.isRequest { withRequest.insert(callee.span.end) }
      visit(value)
    case .named(_, let value), .spread(let value): visit(value)
    }
  }

  private mutating func visit(_ lambda: Lambda, at start: UInt32) {
    parameters.insert(start)
    visit(lambda.parameters, at: start)
    switch lambda.body {
    case .value(let value): visit(value)
    case .block(let block): visit(block.statements)
    }
  }

  private mutating func visit(_ request: Request, at span: Span) {
    requestEnds.insert(span.end)
    if request.method.takesBody, request.body == nil { openEnds.insert(span.end) }
    visit(request.options)
    if let body = request.body {
      bodies.insert(body.span.start)
      visit(body)
    }
  }

  private mutating func visit(_ shape: Shape) {
    switch shape.kind {
    case .type: break
    case .optional(let inner):
      optionalMarks.insert(shape.span.end - 1)
      visit(inner)
    case .anyOf(let shapes): for shape in shapes { visit(shape) }
    case .regex(let value), .compared(_, let value), .value(let value): visit(value)
    case .map(let entries):
      maps.insert(shape.span.start)
      for entry in entries {
        visit(entry.key)
        visit(entry.shape)
      }
    case .list(let shapes):
      lists.insert(shape.span.start)
      for shape in shapes { visit(shape) }
    case .each(let inner):
      lists.insert(shape.span.start)
      visit(inner)
    }
  }
}
