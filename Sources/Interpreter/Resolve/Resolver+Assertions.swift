import Diagnostics
import Syntax

extension Resolver {
  /// The condition of an `assert` or a `check`, and its message.
  mutating func assertion(_ condition: Expression, _ message: Expression?) -> AssertionCode {
    var recorder = Recorder()
    let node = recorded(condition, in: &recorder, isWhole: true)
    let message = message.map { self.node($0) }
    return AssertionCode(
      condition: node, message: message, source: source, parts: recorder.parts, responseSlots: recorder.responseSlots)
  }

  struct Recorder {
    var parts: [(slot: Int, span: Span)] = []
    /// Where a response may be that the condition speaks of.
    var responseSlots: [Int] = []
  }

  /// The node of an assertion's part: what is a name, an access, a call or a comparison is kept to be shown.
  private mutating func recorded(_ expression: Expression, in recorder: inout Recorder, isWhole: Bool = false) -> Node {
    goDeeper()
    defer { function.level -= 1 }
    let span = expression.span
    switch expression.kind {
    case .parenthesized(let inner), .braced(let inner): return recorded(inner, in: &recorder, isWhole: isWhole)
    case .unary(.not, let operand): return NotNode(recorded(operand, in: &recorder), span)
    case .unary(.negate, let operand): return NegateNode(recorded(operand, in: &recorder), span)
    case .binary(let operation, _, let left, let right):
      let left = recorded(left, in: &recorder)
      let right = recorded(right, in: &recorder)
      let node = binary(operation, left, right, span)
      return operation.isComparison && !isWhole ? keep(node, in: &recorder) : node
    case .test(let operand, let name, let negated):
      let node = typeTest(recorded(operand, in: &recorder), name, negated, span)
      return isWhole ? node : keep(node, in: &recorder)
    case .name(let name):
      noteResponse(name, in: &recorder)
      return keep(node(expression), in: &recorder)
    case .field, .index, .each, .call:
      noteResponse(rootName(of: expression), in: &recorder)
      return keep(node(expression), in: &recorder)
    default: return node(expression)
    }
  }

  private mutating func keep(_ node: Node, in recorder: inout Recorder) -> Node {
    if node is ConstantNode { return node }
    let slot = newSlot()
    recorder.parts.append((slot, node.span))
    return RecordedNode(node, slot: slot)
  }

  private func noteResponse(_ name: String?, in recorder: inout Recorder) {
    guard let name, let slot = ownSlot(of: name) else { return }
    recorder.responseSlots.append(slot)
  }

  /// The slot of a name in this frame; that of the latest response for an implicit one.
  private func ownSlot(of name: String) -> Int? {
    guard let scope = scopes.last(where: { $0.names[name] != nil }) else {
      return ImplicitName(rawValue: name) == nil ? nil : function.latestSlot
    }
    guard scope.function == functions.count - 1 else { return nil }
    switch scope.names[name]?.binding {
    case .variable(let slot, _), .fixed(let slot, _): return slot
    case .function, nil: return nil
    }
  }

  /// The name an access or a method call starts from.
  private func rootName(of expression: Expression) -> String? {
    var rest = expression
    while true {
      switch rest.kind {
      case .name(let name): return name
      case .field(let base, _, _), .index(let base, _), .each(let base, _), .call(let base, _),
        .parenthesized(let base):
        rest = base
      default: return nil
      }
    }
  }
}

extension BinaryOperator {
  fileprivate var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .notIn, .contains, .startsWith,
      .endsWith, .matches:
      true
    case .coalesce, .or, .and, .range, .add, .subtract, .multiply, .divide, .remainder: false
    }
  }
}
