import Diagnostics
import Syntax

/// Loops whose turns run at once.
extension Resolver {
  /// `for x in xs with parallel: 8 { }`
  mutating func parallelStep(
    _ first: Name, _ second: Name?, _ items: Expression, _ options: [Option], _ body: Block, _ span: Span
  ) -> Step {
    let items = node(items)
    var width: Node = ConstantNode(.int(1), span)
    for option in options {
      let value = node(option.value)
      if option.name.text == "parallel" { width = checkedWidth(value) }
      if option.name.text == "lazy" {
        report(
          "`lazy` does not go with `parallel`", at: option.name.span, label: "a parallel loop reads all pages first",
          hint: "leave it out")
      }
    }
    scopes.append(Scope(function: functions.count - 1))
    defer { scopes.removeLast() }
    let firstSlot = declareLoopName(first)
    let secondSlot = second.map { declareLoopName($0) }
    // What a worker runs stands on native frames of the loop's own.
    function.deepest = max(function.deepest, function.level + 8)
    let (beginning, body) = turn(body)
    return ParallelLoopStep(
      items, width: width, keySlot: secondSlot == nil ? nil : firstSlot, slot: secondSlot ?? firstSlot,
      beginning: beginning, body, source: source, span)
  }

  /// The body of a loop, whose names stand in the innermost scope, and what each turn begins with.
  private mutating func turn(_ body: Block) -> (beginning: Step, body: Step) {
    let outer = (function.loops, function.isInTurn, function.isInDefer)
    let latest = (function.latestSlot, function.hasRequestBefore)
    (function.loops, function.isInTurn, function.isInDefer) = (0, true, false)
    // A turn's requests are its own: it sees none of another turn, and the loop leaves the latest response as it was.
    let slot = newSlot()
    let before: Node = latest.0.map { LocalNode($0, body.span) } ?? ConstantNode(.null, body.span)
    function.latestSlot = slot
    let step = freezing(scopes.count - 1) { $0.block(body) }
    (function.loops, function.isInTurn, function.isInDefer) = outer
    let hasRequest = function.hasRequestBefore && !latest.1
    (function.latestSlot, function.hasRequestBefore) = latest
    if hasRequest { function.hasRequestInTurn = true }
    return (StoreStep(slot, before, body.span), step)
  }

  /// Resolves what runs at once with itself: names of so many outermost scopes are not changed in it.
  mutating func freezing<R>(_ count: Int, _ body: (inout Resolver) -> R) -> R {
    let outer = frozenScopes
    frozenScopes = count
    defer { frozenScopes = outer }
    return body(&self)
  }

  /// Where a variable is declared that is not changed here; nil for any other name.
  func frozenDeclaration(of name: String) -> Span? {
    guard let depth = scopes.lastIndex(where: { $0.names[name] != nil }), depth < frozenScopes,
      case (.variable, let declared)? = scopes[depth].names[name]
    else { return nil }
    return declared
  }

  private mutating func checkedWidth(_ width: Node) -> Node {
    if let constant = width as? ConstantNode, Parallelism.width(constant.value) == nil {
      report(
        Parallelism.wanted, at: width.span, label: "this is \(constant.value.described)\(constant.value.shown)",
        hint: "`parallel: 8`")
    }
    return width
  }

  mutating func reportFrozen(_ name: String, declaredAt declared: Span, at span: Span) {
    report(
      "`\(name)` cannot be changed in a parallel loop", at: span, label: "is declared outside of it",
      labels: labels(declared, "declared here"), hint: Failure.frozenHint)
  }

  mutating func reportLeavesTurn(_ word: String, _ span: Span) {
    report(
      "`\(word)` does not leave a parallel loop", at: span, label: "other turns run at the same time",
      hint: word == "break" ? "`continue` ends this turn" : "`continue` ends this turn; `xs.map(x => …, parallel: 8)` gives values")
  }

  mutating func reportBreakpointInTurn(_ span: Span) {
    report(
      "`breakpoint` stands in a parallel loop", at: span, label: "other turns run at the same time",
      hint: "take `parallel` away while you look")
  }
}
