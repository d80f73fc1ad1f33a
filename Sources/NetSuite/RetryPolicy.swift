import HTTP

/// When a request may be repeated, and after how long.
///
/// Whatever did not reach the server may be repeated, and so may what it says it did not carry out (429). After an
/// error of the server's, a broken connection or an answer that is none, only what may happen twice without harm is.
struct RetryPolicy: Sendable {
  /// How often to repeat after the first attempt.
  let retries: Int

  /// What a client does that is told nothing: six tries.
  static let standardRetries = 5
  /// Nanoseconds: the longest first wait, doubled each time up to `cap`.
  static let base: Int64 = 500_000_000
  static let cap: Int64 = 30_000_000_000
  /// The longest wait a server may ask for; beyond it the answer stands.
  static let longestRetryAfter: Int64 = 300_000_000_000

  /// How an attempt ended.
  enum Outcome: Sendable, Equatable {
    /// An answer, with its `Retry-After`. A RESTlet's refusal for too many requests at once counts as 429.
    case answered(status: Int, retryAfter: String?)
    /// Nothing of the request went out, and it may well the next time.
    case notSent
    /// The connection broke, the time was over, or the answer was garbled, when the request may have been carried out.
    case unanswered
    /// Another attempt would end the same.
    case final
  }

  /// Nanoseconds to wait before the attempt that follows number `attempt` (from 1); nil when there is to be none.
  /// `left` is the time until the deadline of all attempts, in nanoseconds; `random` gives a number from 0 up to the one
  /// it is given, `now` is in seconds since 1970.
  func delay(
    after attempt: Int, isHarmless: Bool, _ outcome: Outcome, left: Int64, now: Int64, random: (Int64) -> Int64
  ) -> Int64? {
    guard attempt <= retries, Self.allows(outcome, isHarmless: isHarmless) else { return nil }
    let asked = Self.retryAfter(outcome, now: now)
    guard asked ?? 0 <= Self.longestRetryAfter else { return nil }
    // Full jitter: clients that failed together do not come back together.
    let ceiling = min(Self.cap, Self.base << Int64(min(attempt - 1, 10)))
    let delay = asked ?? random(ceiling)
    return delay < left ? delay : nil
  }

  /// Whether an attempt that ended so may have changed something.
  static func mayHaveBeenCarriedOut(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .answered(let status, _): status >= 500
    case .unanswered: true
    case .notSent, .final: false
    }
  }

  private static func allows(_ outcome: Outcome, isHarmless: Bool) -> Bool {
    switch outcome {
    case .notSent, .answered(status: 429, _): true
    case .answered(let status, _): isHarmless && [500, 502, 503, 504].contains(status)
    case .unanswered: isHarmless
    case .final: false
    }
  }

  /// Seconds or a date (RFC 9110 section 10.2.3), in nanoseconds from now; nil for anything else.
  private static func retryAfter(_ outcome: Outcome, now: Int64) -> Int64? {
    guard case .answered(_, let text?) = outcome else { return nil }
    guard let seconds = Int64(text) ?? HTTPDate.seconds(text).map({ $0 - now }) else { return nil }
    return max(0, min(seconds, .max / 1_000_000_000)) * 1_000_000_000
  }
}
