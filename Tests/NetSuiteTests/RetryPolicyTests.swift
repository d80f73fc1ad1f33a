import HTTP
import Testing

@testable import NetSuite

@Suite struct RetryPolicyTests {
  @Test func table() {
    // Whether it is tried again where a second time does no harm, and where it might.
    let rows: [(RetryPolicy.Outcome, Bool, Bool)] = [
      (.answered(status: 429, retryAfter: nil), true, true), (.notSent, true, true),
      (.answered(status: 500, retryAfter: nil), true, false), (.answered(status: 502, retryAfter: nil), true, false),
      (.answered(status: 503, retryAfter: nil), true, false), (.answered(status: 504, retryAfter: nil), true, false),
      (.unanswered, true, false), (.final, false, false), (.answered(status: 200, retryAfter: nil), false, false),
      (.answered(status: 400, retryAfter: nil), false, false), (.answered(status: 401, retryAfter: nil), false, false),
      (.answered(status: 404, retryAfter: nil), false, false), (.answered(status: 501, retryAfter: nil), false, false),
    ]
    for (outcome, harmless, harmful) in rows {
      #expect((delay(outcome) != nil) == harmless, "\(outcome)")
      #expect((delay(outcome, isHarmless: false) != nil) == harmful, "\(outcome)")
    }
  }

  /// No wait goes past the deadline of all attempts.
  /// NetSuite works on a request for 15 minutes at most: whoever waits less for a write does not know what became of it.
  @Test func timeOuts() {
    let minute: Int64 = 60_000_000_000
    #expect(CallLimits(.read, timeout: nil).timeout == 2 * minute && CallLimits(.harmful, timeout: nil).timeout == 15 * minute)
    #expect(CallLimits(.upsert, timeout: 5).timeout == 5 && CallLimits(.read, timeout: 20 * minute).total == 20 * minute)
  }

  @Test func deadline() {
    #expect(delay(.notSent, after: 3, left: 2_000_000_001) == 2_000_000_000)
    #expect(delay(.notSent, after: 3, left: 2_000_000_000) == nil)
    #expect(delay(.answered(status: 429, retryAfter: "7"), left: 6_000_000_000) == nil)
  }

  /// 0.5, 1, 2, 4, 8, 16, 30, 30 … seconds at most, and any time below.
  @Test func backoff() {
    let seconds = (1...8).map { delay(.notSent, after: $0, retries: 100).map { $0 / 100_000_000 } }
    #expect(seconds == [5, 10, 20, 40, 80, 160, 300, 300])
    #expect(delay(.notSent, after: 60, retries: 100) == 30_000_000_000)
    #expect(delay(.notSent, random: { $0 / 4 }) == 125_000_000)
  }

  @Test func number() {
    #expect(delay(.notSent, after: 1, retries: 0) == nil)
    #expect(delay(.notSent, after: 3, retries: 3) != nil)
    #expect(delay(.notSent, after: 4, retries: 3) == nil)
  }

  @Test(
    arguments: [
      ("7", 7), ("0", 0), ("-5", 0), ("300", 300), ("301", nil), ("99999999999999", nil), ("soon", 1), ("", 1),
      ("Fri, 15 Jan 2027 08:00:20 GMT", 20), ("Fri, 15 Jan 2027 07:00:00 GMT", 0),
      ("Fri, 15 Jan 2027 09:00:00 GMT", nil),
    ] as [(String, Int64?)])
  func retryAfter(text: String, seconds: Int64?) {
    #expect(HTTPDate.seconds("Fri, 15 Jan 2027 08:00:00 GMT") == HeldTime.start)
    // What cannot be read counts for nothing: the wait before the second attempt's repeat is a second at most.
    #expect(delay(.answered(status: 429, retryAfter: text), after: 2) == seconds.map { $0 * 1_000_000_000 })
  }

  private func delay(
    _ outcome: RetryPolicy.Outcome, isHarmless: Bool = true, after attempt: Int = 1, retries: Int = 5, left: Int64 = .max,
    random: (Int64) -> Int64 = { $0 }
  ) -> Int64? {
    RetryPolicy(retries: retries).delay(
      after: attempt, isHarmless: isHarmless, outcome, left: left, now: HeldTime.start, random: random)
  }
}
