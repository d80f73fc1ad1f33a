import Diagnostics
import Syntax

extension Resolver {
  /// What calls of a function need, before its body is resolved. `place` is where it is declared.
  mutating func code(_ name: String, _ parameters: [Parameter], at span: Span) -> FunctionCode {
    let count = captures.of(functionAt: span.start).count
    if count > Captures.most {
      report(
        "a function uses more than \(Captures.most) names of the blocks around it", at: span,
        hint: "declare them at the script's top, or keep them in a map")
    }
    let code = FunctionCode(
      name: name, source: source,
      parameters: parameters.map { .init(name: $0.name.text, isRequired: $0.defaultValue == nil) }, captures: count)
    add(code: code)
    return code
  }

  /// `fn name(a, b = 1) { … }`, declared already; not the second of one name.
  mutating func function(_ function: Function) {
    guard case (.function(let code), let span)? = scopes[scopes.count - 1].names[function.name.text],
      span == function.name.span
    else { return }
    complete(code, function.parameters, at: span) { resolver in
      resolver.functionBody(function.body, isNamed: true)
    }
  }

  /// `x => x.id`
  mutating func lambda(_ lambda: Lambda, _ span: Span) -> Node {
    let code = code(text(span), lambda.parameters, at: span)
    complete(code, lambda.parameters, at: span) { resolver in
      switch lambda.body {
      case .value(let value): ReturnStep(resolver.node(value), value.span)
      case .block(let block): resolver.functionBody(block, isNamed: false)
      }
    }
    function.effects.note(code)
    return functionNode(code, captures.of(functionAt: span.start).map(slot(of:)), span)
  }

  private mutating func functionBody(_ block: Block, isNamed: Bool) -> Step {
    function.lastStatement = block.statements.last.map { ($0.span.start, isNamed) }
    return blockInScope(block.statements, block.span)
  }

  /// A function as a value.
  func functionNode(_ code: FunctionCode, _ captures: [Int], _ span: Span) -> Node {
    captures.isEmpty ? ConstantNode(.function(FunctionBox(code)), span) : ClosureNode(code, captures: captures, span)
  }

  private mutating func complete(
    _ code: FunctionCode, _ parameters: [Parameter], at span: Span, body: (inout Resolver) -> Step
  ) {
    functions.append(FunctionState())
    scopes.append(Scope(function: functions.count - 1))
    // A call puts parameter i into slot i + 1 and what is captured behind them, whatever the defaults need slots for.
    function.slots = code.width
    for (offset, place) in captures.of(functionAt: span.start).enumerated() {
      function.slotsByPlace[place] = parameters.count + 1 + offset
    }
    var defaults: [(slot: Int, node: Node)] = []
    for (position, parameter) in parameters.enumerated() {
      // A default sees the parameters before its own.
      if let value = parameter.defaultValue { defaults.append((position + 1, node(value))) }
      declare(parameter.name, .fixed(slot: position + 1, kind: "a parameter"))
    }
    let body = body(&self)
    leaveScope()
    let state = functions.removeLast()
    code.complete(slots: state.slots, levels: state.deepest + 4, effects: state.effects, defaults: defaults, body: body)
  }
}
