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

  mutating func deferStep(_ body: Block, _ span: Span) -> Step {
    let outer = (function.loops, function.isInDefer)
    (function.loops, function.isInDefer) = (0, true)
    let code = DeferCode(slot: newSlot(), body: block(body), source: source)
    (function.loops, function.isInDefer) = outer
    defers.append(code)
    return DeferStep(code.slot, span)
  }

  mutating func retryStep(_ options: [Option], _ body: Block, _ span: Span) -> Step {
    var (every, within): (Node?, Node?)
    for option in options {
      let node = node(option.value)
      if option.name.text == "every" { every = node } else { within = node }
    }
    retries += 1
    defer { retries -= 1 }
    return RetryStep(every: every, within: within, block(body), source: source, span)
  }

  /// A `POST` or `PATCH` written in a `retry`.
  func isRepeatedWrite(_ method: Method) -> Bool { retries > 0 && (method == .post || method == .patch) }

  mutating func reportNoLoop(_ word: String, _ span: Span) {
    if function.isInDefer { return reportLeavesDefer(word, span) }
    report("`\(word)` stands in no loop", at: span)
  }

  mutating func reportLeavesDefer(_ word: String, _ span: Span) {
    report(
      "`\(word)` does not leave a `defer`", at: span, label: "the block that is left runs to its end",
      hint: "`if` and `else` choose what is done")
  }
}
