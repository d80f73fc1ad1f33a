import Diagnostics
import Platform

/// What a run is told beside its script.
public struct EvaluationSettings: Sendable {
  /// Whether a 404 is expected of every request (`--allow-404`).
  public var allows404: Bool
  /// Inputs given from outside, by name.
  public var inputs: [String: GivenInput]
  /// The tests that are run.
  public var selection: TestSelection
  /// Whether the first test that fails ends the run (`--fail-fast`).
  public var endsAtFailedTest: Bool
  /// How long what cleans up may take after Ctrl-C, in nanoseconds.
  public var cleanupTime: Int64

  public init(
    allows404: Bool = false, inputs: [String: GivenInput] = [:], selection: TestSelection = TestSelection(),
    endsAtFailedTest: Bool = false, cleanupTime: Int64 = 10_000_000_000
  ) {
    self.allows404 = allows404
    self.inputs = inputs
    self.selection = selection
    self.endsAtFailedTest = endsAtFailedTest
    self.cleanupTime = cleanupTime
  }
}

/// How a script ended, or a test.
public struct Outcome: Sendable {
  public enum Ending: Sendable {
    case passed
    /// An assertion or a `check` did not hold, the script said `fail`, or a test failed for any reason.
    case failed
    /// It could not be carried out: a run-time error, a request that failed.
    case broken
    /// Inputs from outside are missing or malformed.
    case badInputs
    case interrupted
  }

  public let ending: Ending
  /// What ended it, and behind that what went wrong while it was cleaned up. A failed `check` is not among them: it was
  /// reported when it failed, and so was what ended a test.
  public let diagnostics: [Diagnostic]
}

/// Runs programs, one after another, on the thread that calls it.
public enum Evaluator {
  /// The native stack that a thread for `run` should have, in bytes.
  public static let stackSize = Limits.nativeStack

  /// Runs a program to its end, on a thread whose stack has `stackSize` bytes: how deep calls may go depends on it.
  public static func run(
    _ program: Program, host: any Host, settings: EvaluationSettings = EvaluationSettings(), cancellation: Cancellation,
    stackSize: Int = Evaluator.stackSize
  ) -> Outcome {
    let wrong = program.complaints(about: settings.inputs)
    guard wrong.isEmpty else { return Outcome(ending: .badInputs, diagnostics: wrong) }
    defer { withExtendedLifetime(cancellation) {} }
    return ContextData.withContext(
      source: program.source, host: host, settings: settings, told: Told(), cancellation: .passUnretained(cancellation),
      grace: Grace(after: cancellation, time: settings.cleanupTime), mostLevels: stackSize / Limits.bytesPerLevel
    ) { run(program, $0) }
  }

  /// Runs a program whose outermost names are in the context's own frame.
  static func run(_ program: Program, _ c: Context) -> Outcome {
    let frame = c.pointee.globals
    guard c.reserve(upTo: frame + program.slots) else {
      return Outcome(ending: .broken, diagnostics: [Failure.stackFull(at: Span(0, 0)).diagnostic])
    }
    for slot in program.globalSlots { frame[slot] = .unset }
    c.pointee.top = frame + program.slots
    var failure: Failure?
    do {
      _ = try program.body.run(c, frame)
    } catch let stopping as Failure {
      failure = stopping
    } catch {
      preconditionFailure("nodes throw failures only, not \(error)")
    }
    return end(of: program, with: failure, c)
  }

  private static func end(of program: Program, with stopping: Failure?, _ c: Context) -> Outcome {
    var failure = stopping
    do {
      try c.checkExamined(.scriptEnds(c.pointee.show == nil ? "script" : "input"))
    } catch let unexamined as Failure {
      if failure == nil { failure = unexamined } else { failure?.further.append(unexamined) }
    } catch {
      preconditionFailure("an examination throws failures only, not \(error)")
    }
    c.tellFindings()
    guard let failure else {
      if let last = c.pointee.tests.last { tellUnreached(of: program, because: "\"\(last)\" failed", c) }
      let hasFailed = c.pointee.failedChecks + c.pointee.tests.failed > 0
      return Outcome(ending: hasFailed ? .failed : .passed, diagnostics: [])
    }
    failure.place(in: program.source)
    let all = failure.all
    for case .assertion in all.map(\.kind) { c.pointee.host.report(.assertionFailed) }
    // Ctrl-C while a failure was cleaned up behind ends what is left of the run too.
    let isInterrupted = all.contains { $0.kind == .interruption } || c.pointee.cancellation.takeUnretainedValue().isCancelled
    let reason = isInterrupted ? "interrupted" : "the script failed before it: \(failure.diagnostic.title)"
    tellUnreached(of: program, because: reason, c)
    return Outcome(
      ending: isInterrupted ? .interrupted : failure.ending, diagnostics: all.filter { !$0.isTold }.map(\.diagnostic))
  }

  private static func tellUnreached(of program: Program, because reason: String, _ c: Context) {
    program.tellUnreached(c.pointee.tests.reached, because: reason, to: c.pointee.host, c.pointee.settings)
  }

  /// Tells of the tests of a program that is not run.
  public static func skip(
    _ program: Program, because reason: String, host: any Host, settings: EvaluationSettings = EvaluationSettings()
  ) {
    program.tellUnreached(because: reason, to: host, settings)
  }
}

extension Failure {
  /// How what it stops has ended.
  var ending: Outcome.Ending {
    switch kind {
    case .assertion, .fail: .failed
    case .error, .mixedComparison, .request: .broken
    case .input: .badInputs
    case .interruption: .interrupted
    }
  }
}
