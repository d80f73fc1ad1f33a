import Diagnostics

/// What stops a script, on its way up; completed with the source and the calls it passes through.
final class Failure: Error, @unchecked Sendable {
  // @unchecked: it belongs to the thread that evaluates, until it is made into an outcome.
  enum Kind {
    /// A run-time error.
    case error
    /// A string against a number: a run-time error, but in an assertion it fails the assertion.
    case mixedComparison
    /// A request without an answer, or an error status nobody looked at.
    case request
    /// An assertion that did not hold.
    case assertion
    /// `fail`.
    case fail
    /// An input from outside that is missing or malformed.
    case input
    /// Ctrl-C.
    case interruption
  }

  let kind: Kind
  private(set) var diagnostic: Diagnostic
  /// What went wrong after it, in the cleanup on its way up.
  var further: [Failure] = []
  /// Whether it has been told as the end of a test.
  var isTold = false
  /// The response it is about.
  let response: ResponseBox?
  /// The call it came through last.
  private var call: (name: String, span: Span)?
  private var callsShown = 0
  /// Of a failed `check`: how many calls are under way around it that have not been noted.
  var depth = 0
  /// Of the severest failure of a parallel loop: how many more of its turns failed.
  var turnsBeside = 0
  /// Of what ended a turn of a parallel loop: the item it was for, as the notes say it, from the inside out.
  var turn: String?
  /// Of a request without an answer: whether NetSuite may have carried it out all the same.
  var isLostInDoubt = false

  init(
    _ kind: Kind, _ title: String, at span: Span, label: String = "", labels: [Diagnostic.Label] = [],
    notes: [String] = [], hint: String? = nil, response: ResponseBox? = nil
  ) {
    self.kind = kind
    self.response = response
    diagnostic = Diagnostic(.error, title, at: span, in: nil, label: label, labels: labels, notes: notes, hint: hint)
  }

  /// A run-time error.
  convenience init(
    _ title: String, at span: Span, label: String = "", labels: [Diagnostic.Label] = [], notes: [String] = [],
    hint: String? = nil
  ) {
    self.init(.error, title, at: span, label: label, labels: labels, notes: notes, hint: hint)
  }

  init(_ kind: Kind, _ diagnostic: Diagnostic) {
    self.kind = kind
    self.diagnostic = diagnostic
    response = nil
  }

  /// An assertion that does not hold. What it is about is in the labels; without any the condition itself is marked.
  init(assertion title: String, at span: Span, labels: [Diagnostic.Label], notes: [String], hint: String?) {
    kind = .assertion
    response = nil
    diagnostic = Diagnostic(.error, title, at: span, in: nil, label: "false", notes: notes, hint: hint)
    if labels.contains(where: { $0.text != nil }) {
      diagnostic.labels = labels
    } else {
      diagnostic.labels += labels
    }
  }

  /// The same once more: what it passes through, and what goes wrong after it, is not the one's that was caught.
  func raisedAgain() -> Failure { Failure(raisedAgain: self) }

  private init(raisedAgain other: Failure) {
    (kind, diagnostic, response, callsShown) = (other.kind, other.diagnostic, other.response, other.callsShown)
    turnsBeside = other.turnsBeside
  }

  /// What a script sees of it: `e.message`. Of an error status with NetSuite's own words.
  var message: String {
    let beside = turnsBeside == 0 ? "" : " (and \(turnsBeside) more turn\(turnsBeside == 1 ? "" : "s") failed)"
    guard kind == .request, case .string(let detail)? = response?.errorDetail?.detail else {
      return diagnostic.title + beside
    }
    return "\(diagnostic.title): \(detail.string)\(beside)"
  }

  /// Whether it is about a request that NetSuite may have carried out all the same.
  var isInDoubt: Bool { isLostInDoubt || response?.answer.isInDoubt == true }

  /// It, and what went wrong after it.
  var all: [Failure] {
    var (all, pending) = ([Failure](), [self])
    // A cleanup that fails in a cleanup that fails … may be thousands deep.
    while let failure = pending.popLast() {
      all.append(failure)
      pending += failure.further.reversed()
    }
    return all
  }

  /// Adds to what is known.
  func note(_ text: String) { diagnostic.notes.append(text) }

  /// Says which source its spans are of, and the call that it came through last; the first to know wins.
  func place(in source: Source) {
    if diagnostic.source == nil { diagnostic.source = source }
    for failure in further { failure.place(in: source) }
    guard let call else { return }
    self.call = nil
    let place = Place(of: call.span.start, in: source)
    let note = "in `\(call.name)`, called at \(source.name):\(place.line):\(place.column)"
    // A recursion comes through the same call again and again, and shows its innermost calls only.
    guard callsShown < 5, diagnostic.notes.last != note else { return }
    callsShown += 1
    diagnostic.notes.append(note)
  }

  /// Notes that it leaves a function of this source by a call, which stands in a source that is not known yet.
  func passed(through name: String, in source: Source, calledAt span: Span) {
    place(in: source)
    call = (name, span)
  }
}
