import Diagnostics
import Syntax

extension Resolver {
  /// The condition of an `assert` or a `check`, and its message.
  mutating func assertion(_ condition: Expression, _ message: Expression?) -> AssertionCode {
    let outer = recorder
    defer { recorder = outer }
    let parts = AssertionParts(of: condition)
    recorder = Recorder(uses: parts.uses)
    let node = node(condition)
    let kept = recorder ?? Recorder(uses: [:])
    recorder = nil
    return AssertionCode(
      condition: node, message: message.map { self.node($0) }, source: source,
      parts: kept.shown.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }, ownSlots: kept.ownSlots,
      explanations: parts.explained.compactMap { explanation($0, kept) }, responseSlots: kept.responseSlots)
  }

  /// What an assertion whose condition is being resolved keeps.
  struct Recorder {
    let uses: [Span: AssertionParts.Use]
    var shown: [AssertionCode.Part] = []
    /// Slots that nothing else uses.
    var ownSlots: [Int] = []
    /// Where the values are that are kept, by the place of the part.
    var operands: [Span: Operand] = [:]
    /// The shapes in the condition, by the place of their `matches`.
    var shapes: [Span: ShapeNode] = [:]
    /// Where a response may be that the condition speaks of.
    var responseSlots: [Int] = []

    init(uses: [Span: AssertionParts.Use]) { self.uses = uses }

    func operand(of expression: Expression) -> Operand? { operands[expression.unwrapped.span] }
  }

  /// The node of a part of an assertion, which keeps the value where that is wanted.
  mutating func recorded(_ node: Node) -> Node {
    guard let use = recorder?.uses[node.span] else { return node }
    switch node {
    case let constant as ConstantNode:
      recorder?.operands[node.span] = .constant(constant.value)
      return node
    case is BrokenNode: return node
    // A name of this frame keeps its value itself, unless a function that the condition calls may change it.
    case let local as LocalNode where (use.isCertain || !use.isShown) && !isShared(local.slot):
      keep(node.span, in: local.slot, use)
      return node
    default:
      if let latest = node as? LatestResponseNode { recorder?.responseSlots.append(latest.slot) }
      let slot = newSlot()
      recorder?.ownSlots.append(slot)
      keep(node.span, in: slot, use)
      return RecordedNode(node, slot: slot)
    }
  }

  /// Whether a slot of this frame holds a variable of the script that functions use.
  private func isShared(_ slot: Int) -> Bool {
    guard !isInFunction else { return false }
    if isLive { return isSlotOfSession(slot) }
    return captures.shared.contains { function.slotsByPlace[$0] == slot }
  }

  private mutating func keep(_ span: Span, in slot: Int, _ use: AssertionParts.Use) {
    recorder?.operands[span] = .slot(slot)
    recorder?.responseSlots.append(slot)
    if use.isShown { recorder?.shown.append(AssertionCode.Part(slot: slot, span: span)) }
  }

  /// Nil where a part has a mistake.
  private func explanation(_ explained: AssertionParts.Explained, _ kept: Recorder) -> Explanation? {
    switch explained {
    case .difference(let left, let right):
      guard let actual = kept.operand(of: left), let wanted = kept.operand(of: right) else { return nil }
      // `{ id: 1 } == body` is read as what the body is to be.
      if left.isLiteral, !right.isLiteral { return .difference(wanted, from: actual, of: root(right)) }
      return .difference(actual, from: wanted, of: root(left))
    case .membership(let whole, let part):
      guard let values = kept.operand(of: whole), let value = kept.operand(of: part) else { return nil }
      return .membership(of: value, in: values, root(whole))
    case .shape(let subject, let place):
      guard let value = kept.operand(of: subject), let shape = kept.shapes[place] else { return nil }
      return .shape(value, shape, of: root(subject))
    case .plainShape(let subject, let shape):
      guard let value = kept.operand(of: subject), let wanted = kept.operand(of: shape) else { return nil }
      return .plainShape(value, from: wanted, of: root(subject))
    case .field(let base, let name): return kept.operand(of: base).map { .field(.make(name), of: $0) }
    }
  }

  /// What paths into a value start with: its place in the script, where that is short.
  private func root(_ expression: Expression) -> String {
    let text = source.text(expression.unwrapped.span)
    if expression.isLiteral { return "it" }
    return text.utf8.count <= 40 && !text.utf8.contains(UInt8(ascii: "\n")) ? text : "it"
  }
}

extension Expression {
  fileprivate var isLiteral: Bool {
    switch unwrapped.kind {
    case .null, .bool, .int, .decimal, .duration, .string, .list, .map: true
    default: false
    }
  }
}
