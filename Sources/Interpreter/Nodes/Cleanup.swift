import Diagnostics
import Platform

/// A `defer` of a block.
struct DeferCode: Sendable {
  /// Where it is kept whether the block has come to it.
  let slot: Int
  let body: Step
  let source: Source
}

/// `defer { … }`: from here on its block is run at the end of the one around it.
final class DeferStep: Step, @unchecked Sendable {
  let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    f[slot] = .bool(true)
    return .normal
  }
}

/// A block with `defer`s: they run at its end however it ends, the last one first.
final class CleanupStep: Step, @unchecked Sendable {
  let body: Step
  /// In the order of the text.
  let defers: [DeferCode]

  init(_ body: Step, _ defers: [DeferCode], _ span: Span) {
    self.body = body
    self.defers = defers
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    for code in defers { f[code.slot] = .null }
    let flow: Flow
    do {
      flow = try body.run(c, f)
    } catch let failure as Failure {
      throw cleanUp(c, f, after: failure) ?? failure
    }
    if let failure = cleanUp(c, f, after: nil) { throw failure }
    return flow
  }

  /// Runs the `defer`s that the block has come to. Gives the first failure, which holds those that came after it.
  private func cleanUp(_ c: Context, _ f: Frame, after first: Failure?) -> Failure? {
    // An error status of the block is none of the cleanup's business, and must be looked at still.
    let (unexamined, mark) = (c.pointee.unexamined, c.pointee.unexaminedMark)
    c.pointee.unexamined = nil
    let cancellation = c.pointee.cancellation
    c.beginGrace()
    var failure = first
    for code in defers.reversed() {
      guard case .bool(true) = f[code.slot], let next = Self.failure(of: code, c, f) else { continue }
      next.place(in: code.source)
      if let failure { failure.further.append(next) } else { failure = next }
      if next.kind == .interruption { break }
    }
    c.pointee.cancellation = cancellation
    if failure == nil, cancellation._withUnsafeGuaranteedRef({ $0.isCancelled }) {
      failure = Failure.interrupted(at: defers[0].body.span)
    }
    if let unexamined, !unexamined.isExamined { (c.pointee.unexamined, c.pointee.unexaminedMark) = (unexamined, mark) }
    return failure
  }

  private static func failure(of code: DeferCode, _ c: Context, _ f: Frame) -> Failure? {
    let marks = c.pointee.marks
    do {
      _ = try code.body.run(c, f)
      try c.checkExamined(.blockEnds("defer"), since: marks)
      return nil
    } catch let failure as Failure {
      c.addUnexamined(.blockEnds("defer"), since: marks, to: failure)
      if failure.kind == .interruption { failure.note("cleanup has some seconds after Ctrl-C, and they are over") }
      return failure
    } catch {
      preconditionFailure("nodes throw failures only, not \(error)")
    }
  }
}

extension UnsafeMutablePointer where Pointee == ContextData {
  /// From now on not Ctrl-C ends what runs, but the end of the time that cleanup has after it.
  fileprivate func beginGrace() {
    pointee.cancellation = .passUnretained(pointee.grace.cancellation())
  }
}
