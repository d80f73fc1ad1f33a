import Crypto
import HTTP
import Platform

/// What went wrong between here and the host, in words.
struct ConnectionFailure {
  /// "POST https://…/customer", or "login at https://…".
  let what: String
  let origin: Origin
  /// Nanoseconds the attempt was given.
  let timeout: Int64

  func failure(_ error: HTTPError) -> Failure { Failure(words(error), outcome(error), mayHaveBeenSent: error.mayHaveBeenSent) }

  private func outcome(_ error: HTTPError) -> RetryPolicy.Outcome {
    switch error.reason {
    case .couldNotConnect(.refused), .couldNotConnect(.unreachable), .couldNotConnect(.timedOut), .timedOut, .closed,
      .malformed, .tls(.timedOut), .tls(.handshake):
      error.mayHaveBeenSent ? .unanswered : .notSent
    case .proxy(_, let mayPass): mayPass ? .notSent : .final
    case .invalidRequest, .couldNotConnect, .tls, .cancelled, .tooLarge: .final
    }
  }

  private func words(_ error: HTTPError) -> NetSuiteError {
    switch error.reason {
    case .invalidRequest(let detail): NetSuiteError(.invalidRequest, "\(what) cannot be sent", notes: [detail])
    case .couldNotConnect(let reason): connectWords(reason)
    case .tls(let reason): tlsWords(reason)
    case .proxy(let detail, _):
      NetSuiteError(
        .connection, "\(what): no way through the proxy", notes: [detail, nothingSent],
        hint: "HTTPS_PROXY names it; NO_PROXY lists hosts that are reached without one")
    case .timedOut: timedOut(error.phase)
    case .cancelled: .cancelled
    case .closed(let detail):
      NetSuiteError(
        .connection, error.phase == .receiving ? "\(what): the answer ended early" : "\(what): the connection broke",
        notes: [detail])
    case .malformed(let detail): NetSuiteError(.protocolViolation, "\(what): the answer is not HTTP", notes: [detail])
    case .tooLarge(let detail): NetSuiteError(.protocolViolation, "\(what): the answer is too large", notes: [detail])
    }
  }

  private func connectWords(_ reason: ConnectError) -> NetSuiteError {
    switch reason {
    case .nameNotFound(let host, let detail):
      NetSuiteError(
        .connection, "\(what): the host \(host) was not found", notes: [detail],
        hint: "is the account id right, and this machine online?")
    case .refused(let detail):
      NetSuiteError(
        .connection, "\(what): no connection to \(place)", notes: [detail], hint: "nothing listens at this port there")
    case .unreachable(let detail): NetSuiteError(.connection, "\(what): no connection to \(place)", notes: [detail])
    case .timedOut: timedOut(.connecting)
    case .cancelled: .cancelled
    }
  }

  private func tlsWords(_ reason: TLSError) -> NetSuiteError {
    switch reason {
    case .untrusted(let reason):
      NetSuiteError(
        .certificate, "\(what): the certificate of \(place) is not trusted", notes: [reason, nothingSent],
        hint: "for a proxy or a server of your own, NSS_CA_FILE names the file of its root certificate")
    case .wrongHost(let host, let names):
      NetSuiteError(
        .certificate, "\(what): the certificate shown is not one for \(host)",
        notes: [names.isEmpty ? "it names no host at all" : "it is for \(names.joined(separator: ", "))", nothingSent])
    case .expired(let moment):
      NetSuiteError(
        .certificate, "\(what): the certificate of \(place) has expired", notes: ["it ended at \(moment)", nothingSent],
        hint: "is this machine's clock right?")
    case .notYetValid(let moment):
      NetSuiteError(
        .certificate, "\(what): the certificate of \(place) is not yet valid",
        notes: ["it begins at \(moment)", nothingSent], hint: "is this machine's clock right?")
    case .handshake(let detail):
      NetSuiteError(.connection, "\(what): no TLS connection to \(place)", notes: [detail, nothingSent])
    case .configuration(let detail): NetSuiteError(.configuration, detail, notes: [nothingSent])
    case .timedOut: timedOut(.handshake)
    case .cancelled: .cancelled
    }
  }

  private func timedOut(_ phase: HTTPError.Phase) -> NetSuiteError {
    let words =
      switch phase {
      case .preparing, .connecting: "no connection to \(place)"
      case .handshake: "no TLS handshake with \(place)"
      case .sending: "the request could not be sent whole"
      case .waiting: "no answer"
      case .receiving: "the answer did not come to its end"
      }
    return NetSuiteError(.timeout, "\(what): \(words) within \(Self.text(nanoseconds: timeout))")
  }

  private var place: String { "\(origin.host):\(origin.port)" }

  private var nothingSent: String { "nothing was sent" }

  /// `60 s`, `1.5 s`, `250 ms`.
  static func text(nanoseconds: Int64) -> String {
    let milliseconds = nanoseconds / 1_000_000
    guard milliseconds >= 1000 else { return "\(milliseconds) ms" }
    let (seconds, tenths) = (milliseconds / 1000, milliseconds % 1000 / 100)
    return tenths == 0 ? "\(seconds) s" : "\(seconds).\(tenths) s"
  }
}
