import Diagnostics

/// What `assert` and `check` share: a condition, and what is said when it does not hold.
struct AssertionCode: Sendable {
  let condition: Node
  let message: Node?
  let source: Source
  /// The parts in the order they stand, each with the slot its value is kept in.
  let parts: [(slot: Int, span: Span)]
  /// Slots that may hold a response the condition speaks of: the latest one's, and names whose fields it reads.
  let responseSlots: [Int]

  /// The failure when the condition does not hold, else nil; one that holds is noted. Throws what its parts throw.
  func evaluate(_ c: Context, _ f: Frame) throws -> Failure? {
    for (slot, _) in parts { f[slot] = .unset }
    // A value kept here would be shared, and its next change would copy it.
    defer { for (slot, _) in parts { f[slot] = .null } }
    var mixed: Failure?
    do {
      if try condition.condition(c, f) {
        c.noteHeld()
        return nil
      }
    } catch let failure as Failure where failure.kind == .mixedComparison {
      mixed = failure
    }
    return try failure(c, f, because: mixed)
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
    let failure = Failure(
      assertion: title, at: condition.span, labels: labels, notes: notes, hint: mixed?.diagnostic.hint)
    failure.place(in: source)
    return failure
  }
}

extension Value {
  fileprivate var response: ResponseBox? { if case .response(let response) = self { response } else { nil } }
}
