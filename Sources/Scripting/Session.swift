import Diagnostics
import Interpreter
import Platform

/// Runs checked scripts against one account, one after another: the one way into the language for other programs.
///
/// ```swift
/// let session = Session(host: ClientHost(client, output: output, cancellation: cancellation), cancellation: cancellation)
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
      ScriptOutcome(Evaluator.run(program, host: host, settings: settings, cancellation: cancellation, stackSize: size))
    }
  }
}

/// How a script ended.
public enum ScriptOutcome: Sendable {
  case passed
  /// It does not pass the check; nothing was run.
  case refused([Diagnostic])
  /// Inputs are missing or malformed; nothing was run.
  case badInputs([Diagnostic])
  /// An assertion did not hold.
  case assertionFailed(Diagnostic)
  /// It could not be carried out.
  case broken(Diagnostic)
  case interrupted(Diagnostic)

  init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .passed: .passed
      case .assertionFailed(let diagnostic): .assertionFailed(diagnostic)
      case .broken(let diagnostic): .broken(diagnostic)
      case .badInputs(let diagnostics): .badInputs(diagnostics)
      case .interrupted(let diagnostic): .interrupted(diagnostic)
      }
  }
}
