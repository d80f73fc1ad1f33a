import Diagnostics

/// What assertions and `check`s have found.
struct Findings {
  /// The assertions that held.
  var held = 0
  /// The `check`s that did not.
  var failed: [Failure] = []

  mutating func add(_ other: Findings) {
    held += other.held
    failed += other.failed
  }
}

extension UnsafeMutablePointer where Pointee == ContextData {
  /// Takes note of an assertion that holds.
  @inline(__always)
  func noteHeld() {
    if pointee.turns == 0 { pointee.host.report(.assertionPassed) } else { pointee.findings.held += 1 }
  }

  /// Takes note of a `check` that does not hold, and of the calls it comes through until they are all known.
  func noteFailed(_ failure: Failure) {
    failure.depth = pointee.depth
    for note in pointee.item?.notes ?? [] { failure.note(note) }
    pointee.findings.failed.append(failure)
    pointee.marks += 1
    tellFindings()
  }

  /// Notes that the failed `check`s of a function leave it by a call. Called at its end.
  func noteCall(_ name: String, at span: Span, in source: Source) {
    for failure in pointee.findings.failed where failure.depth == pointee.depth {
      failure.passed(through: name, in: source, calledAt: span)
      failure.depth -= 1
    }
    if pointee.depth == 1 { tellFindings(atDepth: 1) }
  }

  /// Reports what has been found, unless calls around it are not known yet or a `retry` may drop it.
  func tellFindings(atDepth depth: Int = 0) {
    guard pointee.turns == 0, pointee.depth <= depth else { return }
    let findings = pointee.findings
    pointee.findings = Findings()
    for _ in 0..<findings.held { pointee.host.report(.assertionPassed) }
    for failure in findings.failed {
      failure.place(in: pointee.source)
      pointee.failedChecks += 1
      pointee.host.report(.checkFailed(failure.diagnostic))
    }
  }
}
