import Diagnostics

/// `try { … } catch e { … }`
final class TryStep: Step, @unchecked Sendable {
  let body: Step
  /// Where the caught error goes.
  let slot: Int
  let handler: Step
  let source: Source

  init(_ body: Step, slot: Int, handler: Step, source: Source, _ span: Span) {
    self.body = body
    self.slot = slot
    self.handler = handler
    self.source = source
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    let marks = c.pointee.marks
    do {
      let flow = try body.run(c, f)
      try c.checkExamined(.blockEnds("try"), since: marks)
      return flow
    } catch let failure as Failure where failure.all.allSatisfy(\.canBeCaught) {
      failure.place(in: source)
      c.addUnexamined(.blockEnds("try"), since: marks, to: failure)
      for warning in Self.warnings(beside: failure) { c.pointee.host.report(.warning(warning)) }
      failure.further = []
      f[slot] = .error(ErrorBox(failure))
    }
    return try handler.run(c, f)
  }

  /// What went wrong beside a caught error is in no `e`: it is told, and the script goes on. Many turns of a parallel loop
  /// are told in one, but each request that may have been carried out by itself: somebody must look.
  private static func warnings(beside failure: Failure) -> [Diagnostic] {
    let beside = failure.further.flatMap(\.all)
    let turns = beside.filter { $0.turn != nil && !$0.isInDoubt }
    guard turns.count > 1 else { return beside.map(\.besideCaught) }
    return beside.filter { $0.turn == nil || $0.isInDoubt }.map(\.besideCaught) 
      + [.turnsBesideCaught(turns, of: max(turns.count, failure.turnsBeside - (beside.count - turns.count)))]
  }
}

extension Diagnostic {
  /// How many turns a message names.
  private static let mostTurns = 10

  /// Of more turns than are at hand, `count` says how many failed.
  fileprivate static func turnsBesideCaught(_ turns: [Failure], of count: Int) -> Diagnostic {
    var notes = turns.prefix(mostTurns).map { "\($0.turn ?? ""): \($0.message)" }
    if count > notes.count { notes.append("and \(count - notes.count) more") }
    let first = turns[0].diagnostic
    return Diagnostic(
      .warning, "\(count) more turns of the parallel loop failed", at: first.span, in: first.source,
      label: "one of them here", notes: notes + ["`catch` was given the error before them"])
  }
}

extension Failure {
  fileprivate var besideCaught: Diagnostic {
    var diagnostic = diagnostic
    diagnostic.severity = .warning
    diagnostic.notes.append("`catch` was given the error before it")
    return diagnostic
  }

  /// Request errors, `fail` and run-time errors; never a failed assertion nor Ctrl-C.
  fileprivate var canBeCaught: Bool {
    switch kind {
    case .error, .mixedComparison, .request, .fail: true
    case .assertion, .input, .interruption: false
    }
  }
}
