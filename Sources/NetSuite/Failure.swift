import HTTP
import Platform

/// An attempt without an answer: what to say, and what it means for another attempt.
struct Failure: Error {
  var error: NetSuiteError
  let outcome: RetryPolicy.Outcome
  /// Whether a login was refused for the scope it asked for.
  let refusesScope: Bool
  /// Whether a byte of the request went out, so that a write may have been carried out.
  let mayHaveBeenSent: Bool

  init(
    _ error: NetSuiteError, _ outcome: RetryPolicy.Outcome, refusesScope: Bool = false, mayHaveBeenSent: Bool = false
  ) {
    self.error = error
    self.outcome = outcome
    self.mayHaveBeenSent = mayHaveBeenSent
    self.refusesScope = refusesScope
  }

  /// Waiting for another thread's login came to an end.
  static func ofLogin(_ error: StreamError) -> Failure {
    switch error {
    case .timedOut: Failure(NetSuiteError(.timeout, "the login did not end in time"), .notSent)
    case .cancelled: Failure(.cancelled, .final)
    case .broken(let detail): Failure(NetSuiteError(.connection, "the login broke off: \(detail)"), .notSent)
    }
  }
}

extension NetSuiteError {
  static let cancelled = NetSuiteError(.cancelled, "interrupted")
}
