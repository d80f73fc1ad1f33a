import Diagnostics
import Platform
import Synchronization

/// The turns of a parallel loop: many at once, each run by one of at most so many workers.
///
/// A worker is a thread with an evaluation context of its own; the first is the thread that comes to the loop, so that
/// a loop in a loop goes on where no further thread can be had.
final class Turns: @unchecked Sendable {
  // @unchecked: the memory that `parent` points to is only read until every worker has ended, and belongs to the thread
  // that waits for them.
  /// Runs one turn on a worker.
  typealias Body = (_ position: Int) throws -> Void

  /// How many turns a loop may have at once.
  static let most = 256
  /// How many failures of one loop are told.
  private static let mostFailures = 1_000
  /// Threads beside those that the loops began on, of all loops of the process.
  private static let mostThreads = 256
  private static let threads = Atomic<Int>(0)
  /// The least native stack that a thread is given, in bytes.
  private static let smallestStack = 32 << 20

  private let parent: Context
  private let items: TurnItems
  private let span: Span
  private let source: Source?
  private let output: TurnOutput
  private let prepare: @Sendable (Context) throws -> Body
  private let results = Mutex(Results())

  /// What all turns left behind.
  private struct Results: Sendable {
    /// Of those that left anything.
    var byTurn: [Int: Result] = [:]
    /// The turns that failed; Ctrl-C is no failure.
    var failedCount = 0
    var severity = -1
  }

  /// What a turn left behind.
  private struct Result: Sendable {
    var failure: Failure?
    var findings = Findings()
    var failedChecks = 0
    var isEmpty: Bool { failure == nil && findings.held == 0 && findings.failed.isEmpty && failedChecks == 0 }
  }

  private init(
    _ items: TurnItems, _ c: Context, at span: Span, in source: Source?,
    prepare: @escaping @Sendable (Context) throws -> Body
  ) {
    (parent, self.items, self.span, self.source, self.prepare) = (c, items, span, source, prepare)
    output = TurnOutput(turns: items.count, to: c.pointee.host)
  }

  /// Runs a turn for each item, at most `width` at once, and waits for all of them. `prepare` makes of a worker's context
  /// what runs turns on it; `source` is where turns stand, if that is known. Throws the severest of their failures, with the others in it.
  static func run(
    _ items: TurnItems, atMost width: Int, _ c: Context, at span: Span, in source: Source? = nil,
    prepare: @escaping @Sendable (Context) throws -> Body
  ) throws {
    guard items.count > 0 else { return }
    try c.checkInterruption(at: span)
    let turns = Turns(items, c, at: span, in: source, prepare: prepare)
    let helpers = (1..<max(1, min(width, items.count))).map { _ in turns.startHelper() }
    turns.work(levels: c.pointee.levels, mostLevels: c.pointee.mostLevels)
    for case let helper? in helpers { helper.join() }
    try turns.conclude()
  }

  // MARK: Workers

  /// Nil where the process has threads enough, or can have no more.
  private func startHelper() -> Thread? {
    guard Self.threads.add(1, ordering: .relaxed).newValue <= Self.mostThreads else {
      Self.threads.subtract(1, ordering: .relaxed)
      return nil
    }
    var size = max(Self.smallestStack, parent.pointee.mostLevels * Limits.bytesPerLevel)
    while true {
      let given = size
      let thread = Thread.start(stackSize: given) { [self] in
        work(levels: 0, mostLevels: given / Limits.bytesPerLevel)
        Self.threads.subtract(1, ordering: .relaxed)
      }
      if let thread { return thread }
      guard size > Self.smallestStack else { break }
      size = max(Self.smallestStack, size / 2)
    }
    Self.threads.subtract(1, ordering: .relaxed)
    return nil
  }

  /// Runs turns until there are no more.
  private func work(levels: Int, mostLevels: Int) {
    let host = TurnHost(parent.pointee.host, output)
    let outer = parent.pointee
    ContextData.withContext(
      source: outer.source, host: host, settings: outer.settings, told: outer.told, cancellation: outer.cancellation,
      grace: outer.grace, mostLevels: mostLevels, globals: outer.globals
    ) { c in
      (c.pointee.depth, c.pointee.levels, c.pointee.turns) = (outer.depth, levels, outer.turns)
      let base = c.pointee.top
      do {
        let body = try prepare(c)
        while !c.isInterrupted, let position = output.begin() {
          host.turn = position
          c.pointee.item = TurnItem(items, at: position, in: outer.item)
          let result = run(position, body, c)
          if !result.isEmpty { note(result, of: position) }
          if result.failure?.kind == .interruption { output.stop() }
          output.end(position)
        }
      } catch let failure as Failure {
        // Without a worker there are no turns: only the first one's failure is told.
        results.withLock { $0.byTurn[-1] = Result(failure: failure) }
      } catch {
        preconditionFailure("nodes throw failures only, not \(error)")
      }
      if c.isInterrupted { output.stop() }
      for slot in 0..<(c.pointee.top - base) { base[slot] = .null }
    }
  }

  /// Keeps what a turn left behind. Of very many failures the late ones are counted alone, unless they are severer than
  /// all before: nobody would read them.
  private func note(_ result: Result, of position: Int) {
    results.withLock { results in
      var result = result
      if let failure = result.failure, failure.kind != .interruption {
        results.failedCount += 1
        if results.failedCount > Self.mostFailures, failure.severity <= results.severity { result.failure = nil }
        results.severity = max(results.severity, failure.severity)
      }
      if !result.isEmpty { results.byTurn[position] = result }
    }
  }

  private func run(_ position: Int, _ body: Body, _ c: Context) -> Result {
    var result = Result()
    do {
      try body(position)
      try c.checkExamined(.turnEnds)
    } catch let failure as Failure {
      c.addUnexamined(.turnEnds, since: 0, to: failure)
      result.failure = failure
    } catch {
      preconditionFailure("nodes throw failures only, not \(error)")
    }
    (result.findings, result.failedChecks) = (c.pointee.findings, c.pointee.failedChecks)
    (c.pointee.unexamined, c.pointee.findings, c.pointee.failedChecks) = (nil, Findings(), 0)
    if let source { result.failure?.place(in: source) }
    if let failure = result.failure, let note = c.pointee.item?.note {
      for failure in failure.all where failure.kind != .interruption { failure.note(note) }
      for other in failure.all where other === failure || other.turn != nil {
        other.turn = other.turn.map { "\($0), \(note)" } ?? note
      }
    }
    return result
  }

  // MARK: The end

  /// Hands on what the turns found, and throws their failures.
  private func conclude() throws {
    let all = results.withLock { $0 }
    let results = all.byTurn.sorted { $0.key < $1.key }.map(\.value)
    for result in results {
      parent.pointee.findings.add(result.findings)
      parent.pointee.failedChecks += result.failedChecks
    }
    // The end of a function looks back at its failed checks.
    if results.contains(where: { !$0.findings.failed.isEmpty }) { parent.pointee.marks += 1 }
    parent.tellFindings()
    if let failure = Failure.combined(results.compactMap(\.failure), all.failedCount, of: items.count) { throw failure }
    if let failure = output.failure { throw Failure.lostOutput(failure, at: span) }
    if output.begun < items.count { throw Failure.interrupted(at: span) }
  }
}

extension Failure {
  /// One failure of those of a loop's turns, in their order: the severest, with the others in it.
  /// `failed` of the turns did, of which only some may be here.
  fileprivate static func combined(_ failures: [Failure], _ failed: Int, of count: Int) -> Failure? {
    guard let severest = failures.max(by: { $0.severity < $1.severity }) else { return nil }
    guard let first = failures.first(where: { $0.severity == severest.severity }) else { return nil }
    if failed > 1, first.kind != .interruption {
      first.turnsBeside = failed - 1
      let told = failures.count { $0.kind != .interruption }
      first.note("\(failed) of \(count) turns failed" + (told < failed ? "; the first \(told) are told" : ""))
    }
    for other in failures where other !== first {
      // One Ctrl-C ends many turns, and is told once; but each write that may have been carried out is told.
      first.further += other.kind == .interruption && other.diagnostic.notes.isEmpty ? other.further : [other]
    }
    return first
  }

  fileprivate var severity: Int {
    switch kind {
    case .interruption: 2
    case .error, .mixedComparison, .request, .input: 1
    case .assertion, .fail: 0
    }
  }

  fileprivate static func lostOutput(_ failure: PrintFailure, at span: Span) -> Failure {
    Failure("standard output cannot be written", at: span, label: failure.reason)
  }
}
