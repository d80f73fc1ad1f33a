import Diagnostics
import Syntax

extension Resolver {
  /// A block in a scope of its own.
  mutating func block(_ block: Block) -> Step { self.block(block.statements, block.span) }

  mutating func block(_ statements: [Statement], _ span: Span) -> Step {
    scopes.append(Scope(function: functions.count - 1))
    defer { leaveScope() }
    return blockInScope(statements, span)
  }

  /// A block in the scope that is open: one of a function, whose parameters are its names too.
  mutating func blockInScope(_ statements: [Statement], _ span: Span) -> Step {
    declareAhead(statements)
    warnOfUnreachable(statements)
    let cells = cellSlots(of: statements)
    let outer = defers
    defers = []
    defer { defers = outer }
    var steps = statements.compactMap { statement in deeper { $0.step(statement) } }
    if !cells.isEmpty { steps.insert(FreshCellsStep(cells, span), at: 0) }
    let body = steps.count == 1 ? steps[0] : BlockStep(steps, span)
    return defers.isEmpty ? body : CleanupStep(body, defers, span)
  }

  /// The slots of the variables declared here that are captured.
  private func cellSlots(of statements: [Statement]) -> [Int] {
    statements.compactMap { statement in
      guard case .let(let name, _) = statement.kind, captures.cells.contains(name.span.start) else { return nil }
      return function.slotsByPlace[name.span.start]
    }
  }

  /// What stands behind a statement that always leaves the block.
  private mutating func warnOfUnreachable(_ statements: [Statement]) {
    for (statement, next) in zip(statements, statements.dropFirst()) where statement.leaves() {
      // Functions are there wherever they stand.
      if case .function = next.kind { continue }
      warn("this is never reached", at: next.span, label: "stands behind `\(text(statement.span))`")
      return
    }
  }

  private mutating func step(_ statement: Statement) -> Step? {
    let span = statement.span
    switch statement.kind {
    case .input(let name, let value): return inputStep(name, value, span)
    case .let(let name, let value):
      let node = node(value)
      let isCell = captures.cells.contains(name.span.start)
      return ready(name).map { isCell ? StoreCellStep($0, node, span) : StoreStep($0, node, span) }
    case .assign(let place, let operation, let value): return assignment(place, operation, value, span)
    case .function(let function):
      self.function(function)
      return nil
    case .if(let branches, let otherwise): return withoutTests(in: "if") { $0.ifStep(branches, otherwise, span) }
    case .while(let condition, let body):
      let condition = node(condition)
      return WhileStep(condition, loopBody(body), span)
    case .for(let first, let second, let items, let options, let body):
      let isParallel = options.contains { $0.name.text == "parallel" }
      guard isParallel else { return forStep(first, second, items, options, body, span) }
      return withoutTests(in: "for … with parallel") { $0.parallelStep(first, second, items, options, body, span) }
    case .break, .continue:
      let word = source.text(span)
      if function.loops == 0, !isPartial, word == "break" || !function.isInTurn || function.isInDefer {
        reportNoLoop(word, span)
      }
      return LeaveStep(word == "break" ? .breaks : .continues, span)
    case .breakpoint:
      if function.isInTurn { reportBreakpointInTurn(span) }
      return BreakpointStep(self, span)
    case .return(let value):
      checkReturn(span)
      return value.map { ReturnStep(node($0), span) } ?? LeaveStep(.returns, span)
    case .print(let values): return PrintStep(values.map { node($0) }, span)
    case .assert(let condition, let message): return AssertStep(assertion(condition, message), span)
    case .check(let condition, let message): return CheckStep(assertion(condition, message), span)
    case .fail(let reason): return FailStep(node(reason), span)
    case .try(let body, let name, let handler): return withoutTests(in: "try") { $0.tryStep(body, name, handler, span) }
    case .defer(let body): return withoutTests(in: "defer") { $0.deferStep(body, span) }
    case .retry(let options, let body): return withoutTests(in: "retry") { $0.retryStep(options, body, span) }
    case .test(let name, let options, let body): return testStep(name, options, body, span)
    case .import(let path, let name): return importStep(path, name, span)
    case .expression(let expression): return expressionStep(expression)
    }
  }

  private mutating func checkReturn(_ span: Span) {
    if function.isInDefer { return reportLeavesDefer("return", span) }
    if function.isInTurn { return reportLeavesTurn("return", span) }
    if !isInFunction, function.isInTest { return reportLeavesTest("return", span) }
    guard !isInFunction, !isPartial else { return }
    report("`return` stands in no function", at: span, hint: "a script ends where its text ends")
  }

  private mutating func inputStep(_ name: Name, _ value: Expression?, _ span: Span) -> Step? {
    if isInFunction || scopes.count > 1 {
      report(
        "`input` stands in a block", at: span, label: "inputs are the script's own", hint: "move it to the script's top"
      )
    }
    let defaultNode = value.map { self.node($0) }
    add(input: InputCode(name: name, defaultText: value.map { text($0.span) }, example: value.flatMap(Self.example)))
    return ready(name).map { InputStep(name, slot: $0, defaultValue: defaultNode, source: source, span) }
  }

  /// A value of the type that a default has, as far as its text alone tells.
  private static func example(of value: Expression) -> Value? {
    switch value.kind {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .int(let int): .int(int)
    case .decimal(let text): Array(text.utf8).withUnsafeBytes { NumberText.value(of: $0) }
    case .duration(let nanoseconds): .duration(nanoseconds)
    case .string(let parts): if case .text(let text)? = parts.first, parts.count == 1 { .string(text) } else { .string("") }
    case .list: .list(ListBox())
    case .map: .map(MapBox.make([:]))
    case .parenthesized(let inner), .unary(.negate, let inner): example(of: inner)
    case .call, .binary: isDate(value) ? .day(0) : nil
    default: nil
    }
  }

  /// `date("2026-01-31")`, `today() - 7d`
  private static func isDate(_ value: Expression) -> Bool {
    switch value.kind {
    case .call(let callee, _): if case .name(let name) = callee.kind { ["date", "today", "now"].contains(name) } else { false }
    case .binary(.add, _, let left, let right), .binary(.subtract, _, let left, let right):
      if case .duration = right.kind { isDate(left) } else { false }
    default: false
    }
  }

  private mutating func ifStep(_ branches: [Branch], _ otherwise: Block?, _ span: Span) -> Step {
    let resolved = branches.map { (condition: node($0.condition), then: block($0.block)) }
    let otherwise = otherwise.map { block($0) }
    if resolved.count == 1 { return IfStep(resolved[0].condition, then: resolved[0].then, otherwise: otherwise, span) }
    return ChainStep(resolved, otherwise: otherwise, span)
  }

  private mutating func loopBody(_ body: Block) -> Step {
    function.loops += 1
    defer { function.loops -= 1 }
    return block(body)
  }

  private mutating func forStep(
    _ first: Name, _ second: Name?, _ items: Expression, _ options: [Option], _ body: Block, _ span: Span
  ) -> Step {
    let itemsNode = node(items)
    let lazy = options.first { $0.name.text == "lazy" }.map { self.lazy($0) }
    scopes.append(Scope(function: functions.count - 1))
    defer { scopes.removeLast() }
    let itemsSlot = newSlot()
    let firstSlot = declareLoopName(first)
    let secondSlot = second.map { declareLoopName($0) }
    let outer = function.effects
    function.effects = Effects()
    let body = loopBody(body)
    let effects = function.effects
    function.effects.add(outer)
    if secondSlot == nil, let range = itemsNode as? RangeNode {
      return RangeLoopStep(range, slot: firstSlot, body, span)
    }
    return ForStep(
      itemsNode, itemsSlot: itemsSlot, keySlot: secondSlot == nil ? nil : firstSlot, slot: secondSlot ?? firstSlot,
      lazy: lazy, effects: effects, body, span)
  }

  /// `lazy: true`
  private mutating func lazy(_ option: Option) -> Node {
    let node = node(option.value)
    if let constant = node as? ConstantNode, case let value = constant.value, !value.isBool {
      report("`lazy` is true or false", at: option.value.span, label: "this is \(value.described)\(value.shown)")
    }
    return node
  }

  private mutating func expressionStep(_ expression: Expression) -> Step? {
    let node = node(expression)
    if isOfSession { return ShowStep(node, showsNull: !expression.isCall) }
    guard !hasEffect(expression) else { return ExpressionStep(node) }
    report(
      "this only computes: its value goes nowhere", at: expression.span, label: "nothing is done with it",
      hint: useHint(for: expression))
    return nil
  }

  /// Whether an expression may stand alone: a request, or a call that can do something.
  private func hasEffect(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .request, .suiteQL: return true
    case .parenthesized(let inner), .braced(let inner): return hasEffect(inner)
    case .call(let callee, _): return builtin(calledBy: callee)?.hasEffect ?? true
    case .name(let name): return !isDeclared(name) && ImplicitName(rawValue: name) == nil  // reported as unknown already
    default: return false
    }
  }

  /// Whether a function ends in an expression, as if it gave it back; a condition may be meant as an assertion in one
  /// that has a name.
  private func isResult(_ expression: Expression) -> Bool {
    guard let last = function.lastStatement, last.start == expression.span.start else { return false }
    guard last.isNamed else { return true }
    switch expression.kind {
    case .binary(.add, _, _, _), .binary(.subtract, _, _, _), .binary(.multiply, _, _, _), .binary(.divide, _, _, _),
      .binary(.remainder, _, _, _), .binary(.coalesce, _, _, _):
      return true
    case .binary, .test, .unary: return false
    default: return true
    }
  }

  private func useHint(for expression: Expression) -> String {
    switch expression.kind {
    case .call(let callee, let arguments) where arguments.contains(where: \.isBlock):
      guard case .field(let base, let name, _) = callee.kind, name.text == "map" else { break }
      return "`for x in \(text(base.span)) { … }` does something with each item"
    default: break
    }
    switch expression.kind {
    case _ where isResult(expression): return "did you mean `return \(text(expression.span))`?"
    case .binary(let operation, _, let left, _) where operation == .equal:
      if case .name(let name) = left.kind, ImplicitName(rawValue: name) == nil {
        return "did you mean `assert`, or `\(name) = …`?"
      }
      return "did you mean `assert \(text(expression.span))`?"
    case .binary, .unary, .test: return "did you mean `assert \(text(expression.span))`?"
    case .call(let callee, _) where builtin(calledBy: callee)?.name == "table":
      return "`print \(text(expression.span))` shows it"
    case .call(let callee, _):
      if case .field(let base, _, _) = callee.kind, base.isPlace, namespace(base) == nil {
        return "it gives a new value: `\(text(base.span)) = \(text(expression.span))`"
      }
      return "keep it: `let x = \(text(expression.span))`"
    default: return "`print` shows it, `let x = …` keeps it"
    }
  }
}

extension Expression {
  /// Whether an assignment could go to it: a name, and the parts behind it.
  fileprivate var isPlace: Bool {
    switch kind {
    case .name: true
    case .field(let base, _, optional: false), .index(let base, _): base.isPlace
    default: false
    }
  }
}

extension Expression {
  fileprivate var isCall: Bool { if case .call = kind { true } else { false } }
}

extension Value {
  fileprivate var isBool: Bool { if case .bool = self { true } else { false } }
}

extension Argument {
  /// Whether it is `x => { … }`.
  fileprivate var isBlock: Bool {
    guard case .positional(let value) = self, case .lambda(let lambda) = value.kind, case .block = lambda.body
    else { return false }
    return true
  }
}

extension Statement {
  /// Whether nothing behind it in its block is ever reached. What is nested deeper is not worth looking for.
  fileprivate func leaves(levels: Int = 5) -> Bool {
    guard levels > 0 else { return false }
    func leaves(_ block: Block) -> Bool { block.statements.contains { $0.leaves(levels: levels - 1) } }
    switch kind {
    case .return, .break, .continue, .fail: return true
    case .if(let branches, let otherwise?): return branches.allSatisfy { leaves($0.block) } && leaves(otherwise)
    case .try(let body, _, let handler): return leaves(body) && leaves(handler)
    default: return false
    }
  }
}
