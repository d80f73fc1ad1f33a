import HTTP
import Platform

/// One request of a caller's, with all its attempts.
struct Call {
  let gateway: Gateway
  let target: Target
  let request: HTTPRequest
  /// Nanoseconds for each attempt.
  let timeout: Int64
  let policy: RetryPolicy
  let cancellation: Cancellation?

  private var timekeeper: Timekeeper { gateway.courier.timekeeper }

  /// Throws `NetSuiteError` when no attempt is answered.
  func run() throws(NetSuiteError) -> RESTResponse {
    let begin = timekeeper.monotonic()
    var attempt = 1
    // Whether an earlier attempt may have been carried out.
    var isUncertain = false
    while true {
      let result = once()
      let outcome = Self.outcome(result)
      guard let delay = delay(after: attempt, outcome) else {
        return try conclude(result, attempts: attempt, since: begin, isUncertain: isUncertain)
      }
      isUncertain = isUncertain || RetryPolicy.mayHaveBeenCarriedOut(outcome)
      gateway.courier.observer(.waiting(delay: delay, reason: Self.reason(result)))
      try wait(delay, isUncertain: isUncertain)
      attempt += 1
    }
  }

  private func once() -> Result<HTTPExchange, Failure> {
    let limits = Courier.Limits(timeout: timeout, deadline: .after(nanoseconds: timeout), cancellation: cancellation)
    do {
      return .success(try gateway.exchange(request, at: target, within: limits))
    } catch {
      return .failure(error)
    }
  }

  private func delay(after attempt: Int, _ outcome: RetryPolicy.Outcome) -> Int64? {
    policy.delay(after: attempt, of: request.method, outcome, now: timekeeper.wall(), random: timekeeper.random)
  }

  private func wait(_ delay: Int64, isUncertain: Bool) throws(NetSuiteError) {
    do {
      try timekeeper.sleep(delay, cancellation)
    } catch {
      throw marked(.cancelled, isUncertain: isUncertain)
    }
  }

  private func conclude(
    _ result: Result<HTTPExchange, Failure>, attempts: Int, since begin: Int64, isUncertain: Bool
  ) throws(NetSuiteError) -> RESTResponse {
    let duration = timekeeper.monotonic() - begin
    switch result {
    case .failure(let failure): throw marked(failure.error, isUncertain: isUncertain)
    case .success(let exchange):
      // What an earlier attempt has deleted after all is not there any more: that is the success.
      let isDeleted = isUncertain && request.method == "DELETE" && exchange.response.status == 404
      let answer = isDeleted ? HTTPResponse(status: 204) : exchange.response
      return response(answer, exchange.timings, attempts: attempts, duration: duration)
    }
  }

  private func marked(_ error: NetSuiteError, isUncertain: Bool) -> NetSuiteError {
    var error = error
    if isUncertain, !Courier.isSafe(request.method) { error.markAsUncertain() }
    return error
  }

  private func response(
    _ answer: HTTPResponse, _ timings: Timings, attempts: Int, duration: Int64
  ) -> RESTResponse {
    RESTResponse(
      status: answer.status, reason: answer.reason, headers: answer.headers.map { ($0.name, $0.value) },
      body: answer.body, method: request.method, url: target.url, sentHeaders: Courier.visible(request.headers),
      duration: duration, attempts: attempts, timings: timings)
  }

  private static func outcome(_ result: Result<HTTPExchange, Failure>) -> RetryPolicy.Outcome {
    switch result {
    case .success(let exchange):
      .answered(status: exchange.response.status, retryAfter: exchange.response.headers["Retry-After"])
    case .failure(let failure): failure.outcome
    }
  }

  private static func reason(_ result: Result<HTTPExchange, Failure>) -> String {
    switch result {
    case .success(let exchange): "\(exchange.response.status) \(exchange.response.reason)"
    case .failure(let failure): failure.error.title
    }
  }
}
