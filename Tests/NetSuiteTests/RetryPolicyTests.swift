import HTTP
import Testing

@testable import NetSuite

@Suite struct RetryPolicyTests {
  static let twice = ["GET", "HEAD", "OPTIONS", "DELETE"]
  static let once = ["POST", "PATCH", "PUT"]

  @Test func table() {
    let rows: [(RetryPolicy.Outcome, [String])] = [
      (.answered(status: 429, retryAfter: nil), Self.twice + Self.once), (.notSent, Self.twice + Self.once),
      (.answered(status: 500, retryAfter: nil), Self.twice), (.answered(status: 502, retryAfter: nil), Self.twice),
      (.answered(status: 503, retryAfter: nil), Self.twice), (.answered(status: 504, retryAfter: nil), Self.twice),
      (.unanswered, Self.twice), (.final, []), (.answered(status: 200, retryAfter: nil), []),
      (.answered(status: 400, retryAfter: nil), []), (.answered(status: 401, retryAfter: nil), []),
      (.answered(status: 404, retryAfter: nil), []), (.answered(status: 501, retryAfter: nil), []),
    ]
    for (outcome, methods) in rows {
      for method in Self.twice + Self.once {
        #expect((delay(outcome, method: method) != nil) == methods.contains(method), "\(method) \(outcome)")
      }
    }
  }

  /// 1, 2, 4, 8, 16, 30, 30 … seconds at most, and any time below.
  @Test func backoff() {
    let seconds = (1...8).map { delay(.notSent, after: $0, retries: 100).map { $0 / 1_000_000_000 } }
    #expect(seconds == [1, 2, 4, 8, 16, 30, 30, 30])
    #expect(delay(.notSent, after: 60, retries: 100) == 30_000_000_000)
    #expect(RetryPolicy(retries: 1).delay(after: 1, of: "GET", .notSent, now: 0) { $0 / 3 } == 333_333_333)
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
    #expect(delay(.answered(status: 429, retryAfter: text)) == seconds.map { $0 * 1_000_000_000 })
  }

  private func delay(_ outcome: RetryPolicy.Outcome, method: String = "GET", after attempt: Int = 1, retries: Int = 5)
    -> Int64?
  {
    RetryPolicy(retries: retries).delay(after: attempt, of: method, outcome, now: HeldTime.start) { $0 }
  }
}
