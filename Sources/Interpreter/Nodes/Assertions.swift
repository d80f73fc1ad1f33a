import Diagnostics

/// A part of an assertion whose value is kept, to be shown when the assertion fails.
final class RecordedNode: Node, @unchecked Sendable {
  let node: Node
  let slot: Int

  init(_ node: Node, slot: Int) {
    self.node = node
    self.slot = slot
    super.init(node.span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let value = try node.evaluate(c, f)
    f[slot] = value
    return value
  }
}

/// `assert condition, "message"`
final class AssertStep: Step, @unchecked Sendable {
  let condition: Node
  let message: Node?
  /// The parts in the order they stand, each with the slot its value is kept in.
  let parts: [(slot: Int, span: Span)]
  /// Slots that may hold a response the assertion speaks of: the latest one's, and names whose fields it reads.
  let responseSlots: [Int]

  init(_ condition: Node, message: Node?, parts: [(slot: Int, span: Span)], responseSlots: [Int], _ span: Span) {
    self.condition = condition
    self.message = message
    self.parts = parts
    self.responseSlots = responseSlots
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    for (slot, _) in parts { f[slot] = .unset }
    var mixed: Failure?
    do {
      if try condition.condition(c, f) {
        c.pointee.host.report(.assertionPassed)
        return .normal
      }
    } catch let failure as Failure where failure.kind == .mixedComparison {
      mixed = failure
    }
    c.pointee.host.report(.assertionFailed)
    throw try failure(c, f, because: mixed)
  }

  private func failure(_ c: Context, _ f: Frame, because mixed: Failure?) throws -> Failure {
    var title = "assertion failed"
    if let message { title += ": " + (try message.evaluate(c, f).text) }
    var labels: [Diagnostic.Label] = []
    for (slot, span) in parts {
      if case .unset = f[slot] { continue }
      labels.append(Diagnostic.Label(span, f[slot].excerpt))
    }
    var notes: [String] = []
    if let mixed {
      // Which comparison it was is only worth saying when the values do not show it.
      notes.append("\(mixed.diagnostic.title): \(mixed.diagnostic.labels[0].text ?? "")")
    }
    if let response = responseSlots.lazy.compactMap({ f[$0].response }).first {
      labels.insert(Diagnostic.Label(response.span), at: 0)
      notes += [response.summary] + response.errorNotes
    }
    return Failure(assertion: title, at: condition.span, labels: labels, notes: notes, hint: mixed?.diagnostic.hint)
  }
}

extension Value {
  fileprivate var response: ResponseBox? { if case .response(let response) = self { response } else { nil } }
}
