import Diagnostics
import Platform

/// `retry with every: 2s, within: 1m { … }`
final class RetryStep: Step, @unchecked Sendable {
  let every: Node?
  let within: Node?
  let body: Step

  /// Nanoseconds, where the script does not say.
  private static let usualEvery: Int64 = 1_000_000_000
  private static let usualWithin: Int64 = 30_000_000_000

  init(every: Node?, within: Node?, _ body: Step, _ span: Span) {
    self.every = every
    self.within = within
    self.body = body
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    let every = try Self.time(every, "every", c, f) ?? Self.usualEvery
    let within = try Self.time(within, "within", c, f) ?? Self.usualWithin
    let (start, end) = (Clock.monotonic, Deadline.after(nanoseconds: within))
    var turns = 0
    while true {
      turns += 1
      let turn = try turn(c, f)
      guard let failure = turn.failure else { return turn.flow }
      if end.hasPassed {
        c.pointee.findings.add(turn.findings)
        c.tellFindings()
        failure.note("tried \(turns) time\(turns == 1 ? "" : "s") in \(DurationText.rough(Clock.monotonic - start))")
        throw failure
      }
      try pause(min(.after(nanoseconds: every), end), c)
    }
  }

  /// How a turn went.
  private struct Turn {
    var flow = Flow.normal
    /// What another turn may mend.
    var failure: Failure?
    /// What it found beside that.
    var findings = Findings()
  }

  private func turn(_ c: Context, _ f: Frame) throws -> Turn {
    let outer = c.pointee.findings
    // An error status from before is not for a turn to mend.
    let earlier = c.pointee.unexamined
    c.pointee.findings = Findings()
    c.pointee.turns += 1
    let marks = c.pointee.marks
    var turn = Turn()
    var stopping: Failure?
    do {
      turn.flow = try body.run(c, f)
      try c.checkExamined(.blockEnds("retry"), since: marks)
    } catch let failure as Failure {
      c.addUnexamined(.blockEnds("retry"), since: marks, to: failure)
      let isEarlier = earlier != nil && failure.response === earlier
      if failure.all.allSatisfy(\.canPass), !isEarlier { turn.failure = failure } else { stopping = failure }
    }
    turn.findings = c.pointee.findings
    c.pointee.findings = outer
    c.pointee.turns -= 1
    if turn.failure == nil, stopping == nil { turn.failure = turn.findings.failed.popLast() }
    if turn.failure == nil {
      c.pointee.findings.add(turn.findings)
      c.tellFindings()
    }
    if let stopping { throw stopping }
    return turn
  }

  private func pause(_ end: Deadline, _ c: Context) throws {
    do throws(StreamError) {
      try Waiting.sleep(until: end, cancellation: c.pointee.cancellation.takeUnretainedValue())
    } catch {
      throw Failure.interrupted(at: span)
    }
  }

  /// Nanoseconds; nil where the option is not given.
  private static func time(_ node: Node?, _ name: String, _ c: Context, _ f: Frame) throws -> Int64? {
    guard let node else { return nil }
    let value = try node.evaluate(c, f)
    guard case .duration(let time) = value, time >= 0 else {
      throw Failure(
        "`\(name)` is a time", at: node.span, label: "this is \(value.described)\(value.shown)", hint: "`\(name): 2s`")
    }
    return time
  }
}

extension Failure {
  /// Whether it may be gone in another turn: a failed assertion or request.
  fileprivate var canPass: Bool {
    switch kind {
    case .assertion, .request: true
    case .error, .mixedComparison, .fail, .input, .interruption: false
    }
  }
}
