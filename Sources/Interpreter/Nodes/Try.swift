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
      for other in failure.further.flatMap(\.all) { c.pointee.host.report(.warning(other.besideCaught)) }
      failure.further = []
      f[slot] = .error(ErrorBox(failure))
    }
    return try handler.run(c, f)
  }
}

extension Failure {
  /// What went wrong beside a caught error is in no `e`: it is told, and the script goes on.
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
