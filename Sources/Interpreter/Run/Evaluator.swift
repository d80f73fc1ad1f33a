import Diagnostics
import Platform

/// What a run is told beside its script.
public struct EvaluationSettings: Sendable {
  /// Whether a 404 is expected of every request (`--allow-404`).
  public var allows404: Bool
  /// Inputs given from outside, as text, by name.
  public var inputs: [String: String]

  public init(allows404: Bool = false, inputs: [String: String] = [:]) {
    self.allows404 = allows404
    self.inputs = inputs
  }
}

/// How a script ended.
public enum Outcome: Sendable {
  case passed
  /// An assertion did not hold.
  case assertionFailed(Diagnostic)
  /// It could not be carried out: a run-time error, a request that failed.
  case broken(Diagnostic)
  /// Inputs from outside are missing or malformed: nothing was run.
  case badInputs([Diagnostic])
  case interrupted(Diagnostic)
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
    guard wrong.isEmpty else { return .badInputs(wrong) }
    let base = Frame.allocate(capacity: Limits.stackSlots)
    defer { base.deallocate() }
    var data = ContextData(
      top: base, initialized: base, limit: base + Limits.stackSlots, globals: base,
      mostLevels: stackSize / Limits.bytesPerLevel, host: host, settings: settings,
      cancellation: .passUnretained(cancellation))
    defer { withExtendedLifetime(cancellation) {} }
    return withUnsafeMutablePointer(to: &data) { c in
      defer { base.deinitialize(count: c.pointee.initialized - base) }
      return run(program, c)
    }
  }

  private static func run(_ program: Program, _ c: Context) -> Outcome {
    let frame = c.pointee.globals
    guard c.reserve(upTo: frame + program.slots) else { return .broken(Failure.stackFull(at: Span(0, 0)).diagnostic) }
    for slot in program.globalSlots { frame[slot] = .unset }
    c.pointee.top = frame + program.slots
    do {
      for step in program.steps { _ = try step.run(c, frame) }
      if let response = c.pointee.unexamined { throw Failure.unexamined(response, cause: .scriptEnds) }
      return .passed
    } catch let failure as Failure {
      failure.place(in: program.source)
      return outcome(of: failure)
    } catch {
      preconditionFailure("nodes throw failures only, not \(error)")
    }
  }

  private static func outcome(of failure: Failure) -> Outcome {
    switch failure.kind {
    case .assertion: .assertionFailed(failure.diagnostic)
    case .error, .mixedComparison, .request: .broken(failure.diagnostic)
    case .input: .badInputs([failure.diagnostic])
    case .interruption: .interrupted(failure.diagnostic)
    }
  }
}
