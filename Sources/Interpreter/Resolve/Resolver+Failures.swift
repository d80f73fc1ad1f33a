import Diagnostics
import Syntax

/// What fails, what catches it, and what cleans up behind it.
extension Resolver {
  mutating func tryStep(_ body: Block, _ name: Name?, _ handler: Block, _ span: Span) -> Step {
    let body = block(body)
    scopes.append(Scope(function: functions.count - 1))
    defer { scopes.removeLast() }
    let slot = newSlot()
    if let name { declare(name, .fixed(slot: slot, kind: "a caught error")) }
    return TryStep(body, slot: slot, handler: block(handler), source: source, span)
  }

  /// A field of a caught error, which has only a few.
  mutating func checkErrorField(_ field: Name, of base: Expression) {
    guard case .name(let name) = base.kind, let scope = scopes.last(where: { $0.names[name] != nil }),
      case .fixed(_, kind: "a caught error")? = scope.names[name]?.binding, ErrorField(rawValue: field.text) == nil
    else { return }
    report(
      ErrorField.unknownTitle(field.text), at: field.span, label: "not a field of an error",
      hint: ErrorField.hint(for: field.text))
  }

  mutating func deferStep(_ body: Block, _ span: Span) -> Step {
    let outer = (function.loops, function.isInDefer, function.latestSlot, function.hasRequestBefore)
    (function.loops, function.isInDefer) = (0, true)
    // Its requests are the latest ones in it alone: what is cleaned up behind goes on with its own.
    let latest = function.latestSlot.map { StoreStep(newSlot(), LocalNode($0, span), span) }
    function.latestSlot = latest?.slot
    var body = block(body)
    if let latest { body = BlockStep([latest, body], body.span) }
    let code = DeferCode(slot: newSlot(), body: body, source: source)
    (function.loops, function.isInDefer, function.latestSlot, function.hasRequestBefore) = outer
    defers.append(code)
    return DeferStep(code.slot, span)
  }

  mutating func retryStep(_ options: [Option], _ body: Block, _ span: Span) -> Step {
    var (every, within): (Node?, Node?)
    for option in options {
      let node = node(option.value)
      if let constant = node as? ConstantNode {
        if case .duration(0...) = constant.value {} else { reportNoTime(option.name.text, constant.value, node.span) }
      }
      if option.name.text == "every" { every = node } else { within = node }
    }
    function.retries += 1
    defer { function.retries -= 1 }
    return RetryStep(every: every, within: within, block(body), span)
  }

  /// A `POST` or `PATCH` written in a `retry`.
  func isRepeatedWrite(_ method: Method) -> Bool { function.retries > 0 && (method == .post || method == .patch) }

  private mutating func reportNoTime(_ option: String, _ value: Value, _ span: Span) {
    report(
      "`\(option)` is a time", at: span, label: "this is \(value.described)\(value.shown)", hint: "`\(option): 2s`")
  }

  mutating func reportNoLoop(_ word: String, _ span: Span) {
    if function.isInDefer { return reportLeavesDefer(word, span) }
    if function.isInTurn { return reportLeavesTurn(word, span) }
    if function.isInTest { return reportLeavesTest(word, span) }
    report("`\(word)` stands in no loop", at: span)
  }

  mutating func reportLeavesDefer(_ word: String, _ span: Span) {
    report(
      "`\(word)` does not leave a `defer`", at: span, label: "the block that is left runs to its end",
      hint: "`if` and `else` choose what is done")
  }
}
