import Diagnostics
import Interpreter
import Platform

/// Runs checked scripts against one account, one after another: the one way into the language for other programs.
///
/// ```swift
/// let session = Session(host: ClientHost(client, output: output), cancellation: cancellation)
/// let outcome = session.run(CheckedScript(Source(name: "smoke.nss", text: "GET record/v1/customer/7")))
/// ```
public struct Session: Sendable {
  private let host: any Host
  private let settings: EvaluationSettings
  private let cancellation: Cancellation

  public init(host: any Host, settings: EvaluationSettings = EvaluationSettings(), cancellation: Cancellation) {
    self.host = host
    self.settings = settings
    self.cancellation = cancellation
  }

  /// Runs a script to its end; one that does not pass the check is refused.
  public func run(_ script: CheckedScript) -> ScriptOutcome {
    guard let program = script.program else { return .refused(script.diagnostics) }
    let (host, settings, cancellation) = (host, settings, cancellation)
    return DeepStack.run(size: Evaluator.stackSize) { size in
      .ran(
        Evaluator.run(program, host: host, settings: settings, cancellation: cancellation, stackSize: size))
    }
  }
}

extension Session {
  /// Tells of the tests of a script that is not run, and why.
  public func skip(_ script: CheckedScript, because reason: String) {
    guard let program = script.program else { return }
    Evaluator.skip(program, because: reason, host: host, settings: settings)
  }
}

/// How a script ended.
public enum ScriptOutcome: Sendable {
  /// It does not pass the check; nothing was run.
  case refused([Diagnostic])
  case ran(Outcome)
}
