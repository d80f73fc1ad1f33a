import Platform
import Testing

struct DeadlineTests {
  @Test func neverIsFarAway() {
    #expect(Deadline.never.pollMilliseconds == -1)
    #expect(!Deadline.never.hasPassed)
    #expect(Deadline.after(nanoseconds: .max) == .never)
  }

  @Test func whatIsOverIsOver() {
    #expect(Deadline.after(nanoseconds: 0).hasPassed)
    #expect(Deadline.after(nanoseconds: -1).pollMilliseconds == 0)
    #expect(Deadline.after(nanoseconds: 0) < .after(nanoseconds: 1_000_000_000))
  }

  /// Rounded down, `poll` would return just before the deadline, again and again.
  @Test func roundsUpForPoll() {
    let deadline = Deadline.after(nanoseconds: 3_600_000_000_001)
    #expect((3_590_000...3_600_001).contains(deadline.pollMilliseconds))
  }
}
