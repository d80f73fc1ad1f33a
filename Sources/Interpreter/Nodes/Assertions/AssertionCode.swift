import Diagnostics

/// What `assert` and `check` share: a condition, and what is said when it does not hold.
struct AssertionCode: Sendable {
  /// A part of the condition that is shown, and the slot that has its value.
  struct Part {
    let slot: Int
    let span: Span
  }

  /// How much of a message is shown, in characters.
  private static let longestMessage = 1_000
  /// How many requests are shown.
  private static let mostResponses = 3

  let condition: Node
  let message: Node?
  let source: Source
  /// In the order they stand.
  let parts: [Part]
  /// The slots that are only the assertion's.
  let ownSlots: [Int]
  let explanations: [Explanation]
  /// Slots that may hold a response the condition speaks of.
  let responseSlots: [Int]

  /// The failure when the condition does not hold, else nil; one that holds is noted. Throws what its parts throw.
  func evaluate(_ c: Context, _ f: Frame) throws -> Failure? {
    for slot in ownSlots { f[slot] = .unset }
    // A value kept here would be shared, and its next change would copy it.
    defer { for slot in ownSlots { f[slot] = .null } }
    do {
      if try condition.condition(c, f) {
        c.noteHeld()
        return nil
      }
      return try failure(c, f, because: nil)
    } catch let mixed as Failure where mixed.kind == .mixedComparison && isWrittenHere(mixed) {
      return try failure(c, f, because: mixed)
    } catch let failure as Failure where failure.kind == .error && isWrittenHere(failure) {
      for remark in nearNames(c, f) + responses(f).map(\.summary) { failure.note(remark) }
      throw failure
    }
  }

  /// Whether a failure is of the condition itself, and not of a function that it calls.
  private func isWrittenHere(_ failure: Failure) -> Bool {
    let (place, here) = (failure.diagnostic.span, condition.span)
    return failure.diagnostic.source.map { $0 === source } ?? true && here.start <= place.start && place.end <= here.end
  }

  private func failure(_ c: Context, _ f: Frame, because mixed: Failure?) throws -> Failure {
    var labels = self.labels(f)
    var notes: [String] = []
    var hint: String?
    for explanation in explanations {
      let remarks = try explanation.remarks(c, f)
      notes += remarks.lines.filter { !notes.contains($0) }
      hint = hint ?? remarks.hint
    }
    // Without a path it is said which comparison it was.
    if let mixed, hint == nil {
      notes.insert("\(mixed.diagnostic.title): \(mixed.diagnostic.labels[0].text ?? "")", at: 0)
      hint = mixed.diagnostic.hint
    }
    for response in responses(f) {
      if response.source === source { labels.append(Diagnostic.Label(response.errorPlace)) }
      notes += [response.summary] + response.errorNotes
    }
    let title = try title(c, f, &notes)
    let failure = Failure(assertion: title, at: condition.span, labels: labels, notes: notes, hint: hint)
    failure.place(in: source)
    return failure
  }

  /// The values of the parts that were reached; of a part that is written twice the first.
  private func labels(_ f: Frame) -> [Diagnostic.Label] {
    var labels: [Diagnostic.Label] = []
    var seen: Set<String> = []
    for part in parts {
      if case .unset = f[part.slot] { continue }
      let value = f[part.slot].excerpt
      guard seen.insert("\(source.text(part.span)) \(value)").inserted else { continue }
      labels.append(Diagnostic.Label(part.span, value))
    }
    return labels
  }

  private func responses(_ f: Frame) -> [ResponseBox] {
    var responses: [ResponseBox] = []
    for slot in responseSlots {
      guard responses.count < Self.mostResponses, let response = f[slot].response else { continue }
      if !responses.contains(where: { $0 === response }) { responses.append(response) }
    }
    return responses
  }

  private func nearNames(_ c: Context, _ f: Frame) -> [String] {
    var notes: [String] = []
    for case .field(let name, let base) in explanations {
      guard let remarks = try? Explanation.field(name, of: base).remarks(c, f) else { continue }
      notes += remarks.lines.filter { !notes.contains($0) }
    }
    return notes
  }

  /// `assertion failed: MESSAGE`; a message that fails itself hides nothing.
  private func title(_ c: Context, _ f: Frame, _ notes: inout [String]) throws -> String {
    guard let message else { return "assertion failed" }
    do {
      let text = try message.evaluate(c, f).text
      let shown = text.unicodeScalars.prefix(Self.longestMessage)
      return "assertion failed: \(String(shown))\(shown.endIndex < text.unicodeScalars.endIndex ? "…" : "")"
    } catch let failure as Failure where failure.kind != .interruption {
      let why = failure.diagnostic.labels.first?.text.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
      notes.append("its message could not be made: \(failure.diagnostic.title)\(why)")
      return "assertion failed"
    }
  }
}

extension Value {
  fileprivate var response: ResponseBox? {
    switch self {
    case .response(let response): response
    case .cell(let cell): cell.place.pointee.response
    default: nil
    }
  }
}
