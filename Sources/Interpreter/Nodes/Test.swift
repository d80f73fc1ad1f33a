import Diagnostics
import Platform

/// `test "name" with tags: ["smoke"], skip: "why" { … }`
final class TestStep: Step, @unchecked Sendable {
  let head: TestHead
  let body: Step
  /// Where the latest response of its own requests is kept.
  let latestSlot: Int?
  let source: Source

  init(_ head: TestHead, _ body: Step, latestSlot: Int?, source: Source, _ span: Span) {
    self.head = head
    self.body = body
    self.latestSlot = latestSlot
    self.source = source
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    try c.checkInterruption(at: span)
    let test = TestCase(name: try head.name(c, f), tags: try head.tags(c, f), source: source, span: span)
    c.pointee.tests.reached.insert(span.start)
    guard c.pointee.settings.selection.holds(test) else {
      c.pointee.host.report(.testLeftOut(test))
      return .normal
    }
    if let reason = try head.skipReason(c, f) {
      c.pointee.host.report(.testSkipped(test, reason: reason))
      return .normal
    }
    return try carryOut(test, c, f)
  }

  private func carryOut(_ test: TestCase, _ c: Context, _ f: Frame) throws -> Flow {
    if let latestSlot { f[latestSlot] = .null }
    let failedBefore = c.pointee.failedChecks
    c.pointee.host.report(.testStarted(test, wall: Clock.wall))
    let start = Clock.monotonic
    let failures = failure(c, f)?.all ?? []
    c.tellFindings()
    for case .assertion in failures.map(\.kind) { c.pointee.host.report(.assertionFailed) }
    // What Ctrl-C cuts short may fail in any way.
    let isInterrupted = failures.contains { $0.kind == .interruption } || !failures.isEmpty && c.isInterrupted
    let checks: Outcome.Ending = c.pointee.failedChecks > failedBefore ? .failed : .passed
    let ending = isInterrupted ? .interrupted : failures.first?.ending ?? checks
    c.pointee.host.report(.testEnded(ending, failures.map(\.diagnostic), duration: Clock.monotonic - start))
    if ending != .passed { c.pointee.tests.failed += 1 }
    if isInterrupted { throw Failure.interruptedTest(at: span) }
    guard ending != .passed, c.pointee.settings.endsAtFailedTest else { return .normal }
    c.pointee.tests.last = test.name
    return .returns
  }

  /// What ends it, with what came after that.
  private func failure(_ c: Context, _ f: Frame) -> Failure? {
    let marks = c.pointee.marks
    do {
      _ = try body.run(c, f)
      try c.checkExamined(.blockEnds("test"), since: marks)
      return nil
    } catch let failure as Failure {
      c.addUnexamined(.blockEnds("test"), since: marks, to: failure)
      failure.place(in: source)
      return failure
    } catch {
      preconditionFailure("nodes throw failures only, not \(error)")
    }
  }
}

/// What stands before a test's block.
struct TestHead: Sendable {
  let name: Node
  let tags: Node?
  let skip: Node?

  func name(_ c: Context, _ f: Frame) throws -> String {
    let text = try name.evaluate(c, f).text
    guard !text.isEmpty else { throw Failure("a test has a name", at: name.span, label: "this one is empty") }
    return text
  }

  func tags(_ c: Context, _ f: Frame) throws -> [String] {
    guard let tags else { return [] }
    let value = try tags.evaluate(c, f)
    guard case .list(let list) = value else { throw Failure.noTags(value, at: tags.span) }
    return try list.values.map { item in
      guard case .string(let text) = item else { throw Failure.noTags(item, at: tags.span) }
      return text.string
    }
  }

  /// Why it is not run; nil when it is.
  func skipReason(_ c: Context, _ f: Frame) throws -> String? {
    guard let skip else { return nil }
    switch try skip.evaluate(c, f) {
    case .null: return nil
    case .string(let text) where !text.string.isEmpty: return text.string
    case let other: throw Failure.noReason(other, at: skip.span)
    }
  }
}

extension Failure {
  fileprivate static func interruptedTest(at span: Span) -> Failure {
    let failure = Failure.interrupted(at: span)
    failure.isTold = true
    return failure
  }

  fileprivate static func noTags(_ value: Value, at span: Span) -> Failure {
    Failure(
      "`tags` is a list of strings", at: span, label: "this is \(value.described)\(value.shown)",
      hint: "`tags: [\"smoke\"]`")
  }

  fileprivate static func noReason(_ value: Value, at span: Span) -> Failure {
    Failure(
      "`skip` is the reason, in a string", at: span, label: "this is \(value.described)\(value.shown)",
      hint: "`skip: \"why\"`; null, as in `c ? \"why\" : null`, runs the test")
  }
}
