import HTTP
import Platform

/// Takes a request to its host and brings the answer, telling the observer of both.
struct Courier: Sendable {
  let pool: ConnectionPool
  let timekeeper: Timekeeper
  let observer: Client.Observer?

  /// How long an exchange may take, and who may end it sooner.
  struct Limits: Sendable {
    /// Nanoseconds, for the messages.
    let timeout: Int64
    let deadline: Deadline
    let cancellation: Cancellation?
  }

  /// `isLogin` keeps the bodies, an assertion and a token, from the observer. `isRepeatable` says that it may go out once
  /// more when a kept connection turns out to be closed. Throws `Failure`.
  func deliver(
    _ request: HTTPRequest, to origin: Origin, isLogin: Bool = false, isRepeatable: Bool, within limits: Limits
  ) throws(Failure) -> HTTPExchange {
    observer?(
      .sending(
        method: request.method, url: origin.description + request.target, headers: Self.visible(request.headers),
        body: isLogin ? [] : request.body, isLogin: isLogin))
    let begin = timekeeper.monotonic()
    do {
      let exchange = try exchange(request, origin, isRepeatable: isRepeatable, limits)
      let answer = exchange.response
      observer?(
        .received(
          status: answer.status, reason: answer.reason, headers: answer.headers.map { ($0.name, $0.value) },
          body: isLogin ? [] : answer.body, duration: timekeeper.monotonic() - begin,
          connectionWasReused: exchange.connectionWasReused, isLogin: isLogin))
      return exchange
    } catch {
      let path = request.target.prefix { $0 != "?" }
      let words = ConnectionFailure(
        what: isLogin ? "login at \(origin)" : "\(request.method) \(origin)\(path)", origin: origin,
        timeout: limits.timeout)
      let failure = words.failure(error)
      observer?(.failed(failure.error))
      // What became of a login is of no matter to the request it was for.
      throw isLogin ? Failure(failure.error, failure.outcome == .unanswered ? .notSent : failure.outcome) : failure
    }
  }

  /// Sends once more what a server has not begun to answer on a kept connection: it had most likely closed it
  /// when the request was on its way (RFC 9110 section 9.2.2, RFC 9112 section 9.3.1).
  private func exchange(
    _ request: HTTPRequest, _ origin: Origin, isRepeatable: Bool, _ limits: Limits
  ) throws(HTTPError) -> HTTPExchange {
    do {
      return try pool.send(request, to: origin, by: limits.deadline, cancellation: limits.cancellation)
    } catch {
      guard case .closed = error.reason, error.connectionWasReused, error.phase < .receiving,
        isRepeatable || !error.mayHaveBeenSent
      else { throw error }
      pool.closeIdle()
      return try pool.send(request, to: origin, by: limits.deadline, cancellation: limits.cancellation)
    }
  }

  /// The fields of a request for other eyes.
  static func visible(_ headers: HTTPHeaders) -> [(String, String)] {
    var headers = headers
    headers.remove("Authorization")
    return headers.map { ($0.name, $0.value) }
  }
}
