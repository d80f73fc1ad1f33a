import HTTP
import Platform

/// An attempt without an answer: what to say, and what it means for another attempt.
struct Failure: Error {
  var error: NetSuiteError
  let outcome: RetryPolicy.Outcome
  /// Whether a login was refused for the scope it asked for.
  let refusesScope: Bool

  init(_ error: NetSuiteError, _ outcome: RetryPolicy.Outcome, refusesScope: Bool = false) {
    self.error = error
    self.outcome = outcome
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

  /// NetSuite may have done what the request, or an attempt before it, was for.
  mutating func markAsUncertain() {
    guard !mayHaveBeenCarriedOut else { return }
    mayHaveBeenCarriedOut = true
    notes.append("the request may have been carried out all the same: look before you send it again")
  }
}
