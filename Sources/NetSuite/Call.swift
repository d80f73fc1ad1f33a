import HTTP
import Platform

/// One request of a caller's, with all its attempts.
struct Call {
  let gateway: Gateway
  let target: Target
  let request: HTTPRequest
  let repetition: Repetition
  let limits: CallLimits
  let policy: RetryPolicy
  let cancellation: Cancellation?

  var timekeeper: Timekeeper { gateway.courier.timekeeper }

  /// What has happened so far.
  struct Progress {
    /// Nanoseconds of the monotonic clock.
    let begin: Int64
    var attempts = 1
    /// Set once an attempt may have been carried out.
    var doubt: Doubt?
    /// What was found out about it since.
    var notes: [String] = []
  }

  /// Throws `NetSuiteError` when no attempt is answered.
  func run() throws(NetSuiteError) -> RESTResponse {
    var progress = Progress(begin: timekeeper.monotonic())
    while true {
      let moment = timekeeper.wall()
      let result = once(progress)
      let outcome = outcome(result)
      if progress.doubt == nil, mayHaveBeenCarriedOut(result, outcome) {
        progress.doubt = Doubt(request, at: target, moment: moment)
      }
      if case .creation(let record) = repetition, progress.doubt != nil, LookUp.isCalledFor(by: outcome) {
        let delay = delay(progress, outcome, isHarmless: true)
        if let delay { try wait(delay, result, progress) }
        switch try LookUp(of: record, for: self).run(progress) {
        case .made(let response): return response
        case .notMade(let note): progress.notes = [note]
        case .unknown(let note):
          progress.notes = [note]
          return try conclude(result, progress)
        }
        guard delay != nil else { return try conclude(result, progress) }
      } else {
        guard let delay = delay(progress, outcome, isHarmless: repetition.isHarmless) else {
          return try conclude(result, progress)
        }
        try wait(delay, result, progress)
      }
      progress.attempts += 1
    }
  }

  /// An attempt, from its turn on.
  private func once(_ progress: Progress) -> Result<HTTPExchange, Failure> {
    do throws(Failure) {
      try enter(progress)
    } catch {
      return .failure(error)
    }
    let result = exchange(progress)
    switch result {
    case .success(let exchange): gateway.budget.leave(isCrowded(exchange.response) ? .refused : .served)
    case .failure: gateway.budget.leave(.failed)
    }
    return result
  }

  /// Waits for a turn in the account's budget.
  private func enter(_ progress: Progress) throws(Failure) {
    do throws(StreamError) {
      try gateway.budget.enter(by: .after(nanoseconds: left(progress)), cancellation: cancellation)
    } catch {
      guard error != .cancelled else { throw Failure(.cancelled, .final) }
      let time = ConnectionFailure.text(nanoseconds: limits.total)
      throw Failure(
        NetSuiteError(
          .timeout, "\(request.method) \(target.url.prefix { $0 != "?" }): its turn did not come within \(time)",
          notes: Crowd(limit: gateway.budget.limit).notes), .final)
    }
  }

  private func exchange(_ progress: Progress) -> Result<HTTPExchange, Failure> {
    let time = max(1, min(limits.timeout, left(progress)))
    let limits = Courier.Limits(timeout: time, deadline: .after(nanoseconds: time), cancellation: cancellation)
    do throws(Failure) {
      let exchange = try Redirection.following(request, from: target, in: gateway.account) {
        (request, target) throws(Failure) in
        try gateway.exchange(request, at: target, isRepeatable: repetition == .read && policy.retries > 0, within: limits)
      }
      if repetition == .read { try Garbling.check(exchange.response, of: request, at: target) }
      return .success(exchange)
    } catch {
      return .failure(error)
    }
  }

  /// Nanoseconds until the deadline of all attempts.
  func left(_ progress: Progress) -> Int64 { max(0, limits.total - (timekeeper.monotonic() - progress.begin)) }

  private func delay(_ progress: Progress, _ outcome: RetryPolicy.Outcome, isHarmless: Bool) -> Int64? {
    policy.delay(
      after: progress.attempts, isHarmless: isHarmless, outcome, left: left(progress), now: timekeeper.wall(),
      random: timekeeper.random)
  }

  private func wait(_ delay: Int64, _ result: Result<HTTPExchange, Failure>, _ progress: Progress) throws(NetSuiteError) {
    gateway.courier.observer?(.waiting(delay: delay, reason: Self.reason(result)))
    do {
      try timekeeper.sleep(delay, cancellation)
    } catch {
      throw marked(.cancelled, progress)
    }
  }

  private func mayHaveBeenCarriedOut(_ result: Result<HTTPExchange, Failure>, _ outcome: RetryPolicy.Outcome) -> Bool {
    if repetition == .read { return false }
    if case .failure(let failure) = result { return failure.mayHaveBeenSent }
    return RetryPolicy.mayHaveBeenCarriedOut(outcome)
  }

  private func conclude(_ result: Result<HTTPExchange, Failure>, _ progress: Progress) throws(NetSuiteError) -> RESTResponse {
    switch result {
    case .failure(let failure): throw marked(failure.error, progress)
    case .success(let exchange):
      let answer = progress.doubt == nil ? exchange.response : RepeatedAnswer.meaning(exchange.response, repetition)
      return response(answer, exchange.timings, progress)
    }
  }

  private func marked(_ error: NetSuiteError, _ progress: Progress) -> NetSuiteError {
    var error = error
    if progress.attempts > 1, error.kind != .cancelled {
      let time = ConnectionFailure.text(nanoseconds: timekeeper.monotonic() - progress.begin)
      error.notes.append("it was tried \(progress.attempts) times in \(time)")
    }
    if let doubt = progress.doubt {
      error.mark(doubt)
      error.notes += progress.notes
    }
    return error
  }

  func response(_ answer: HTTPResponse, _ timings: Timings, _ progress: Progress) -> RESTResponse {
    RESTResponse(
      status: answer.status, reason: answer.reason, headers: answer.headers.map { ($0.name, $0.value) },
      body: answer.body, method: request.method, url: target.url, sentHeaders: Courier.visible(request.headers),
      duration: timekeeper.monotonic() - progress.begin, attempts: progress.attempts, timings: timings,
      doubt: answer.status < 400 ? nil : progress.doubt,
      crowd: isCrowded(answer) ? Crowd(limit: gateway.budget.limit) : nil)
  }

  private func isCrowded(_ answer: HTTPResponse) -> Bool {
    answer.status == 429 || RESTletLimit.isReached(by: answer, at: target)
  }

  private func outcome(_ result: Result<HTTPExchange, Failure>) -> RetryPolicy.Outcome {
    switch result {
    case .success(let exchange):
      .answered(
        status: isCrowded(exchange.response) ? 429 : exchange.response.status,
        retryAfter: exchange.response.headers["Retry-After"])
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

/// How long a call may take.
struct CallLimits {
  /// Nanoseconds for each attempt.
  let timeout: Int64
  /// Nanoseconds for all of them, and the waits between.
  let total: Int64

  private static let minute: Int64 = 60_000_000_000

  /// A read is given 2 minutes, a write the 15 that NetSuite works on it at most (NetSuite help, "SuiteTalk REST Web
  /// Services Governance"): whoever waits less makes writes of which nobody knows. `timeout` says otherwise; `total` ends
  /// all attempts sooner.
  init(_ repetition: Repetition, timeout: Int64?, total: Int64? = nil) {
    let isRead = repetition == .read
    self.timeout = timeout ?? (isRead ? 2 : 15) * Self.minute
    self.total = total ?? max((isRead ? 10 : 30) * Self.minute, self.timeout)
  }
}

/// What an answer means when an attempt before it may have been carried out.
private enum RepeatedAnswer {
  static func meaning(_ answer: HTTPResponse, _ repetition: Repetition) -> HTTPResponse {
    switch (repetition, answer.status) {
    // What an earlier attempt has deleted after all is not there any more.
    case (.deletion, 404): HTTPResponse(status: 204, headers: answer.headers)
    // The job of the first attempt is where `Location` says (NetSuite help, "Using Idempotency Keys").
    case (.keyed, 400) where answer.headers.contains("Location") && ErrorDetail.all(in: answer.body).contains { $0.code == "IDEMPOTENCY_ERROR" }:
      HTTPResponse(status: 202, headers: answer.headers)
    default: answer
    }
  }
}

/// A RESTlet's way to say 429 (NetSuite help, "RESTlet Status Codes and Error Message Formats").
enum RESTletLimit {
  static func isReached(by answer: HTTPResponse, at target: Target) -> Bool {
    answer.status == 400 && target.scope == .restlets
      && ErrorDetail.all(in: answer.body).contains { $0.code == "SSS_REQUEST_LIMIT_EXCEEDED" }
  }
}
