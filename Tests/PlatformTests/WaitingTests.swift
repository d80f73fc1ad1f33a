import Platform
import Testing

@Suite struct WaitingTests {
  @Test func sleeps() throws {
    let moment = Deadline.after(nanoseconds: 5_000_000)
    try Waiting.sleep(until: moment, cancellation: Cancellation())
    #expect(moment.hasPassed)
  }

  @Test func aCancellationEndsTheSleep() {
    let cancellation = Cancellation()
    let thread = Thread { cancellation.cancel() }
    #expect(throws: StreamError.cancelled) { try Waiting.sleep(until: .never, cancellation: cancellation) }
    thread.join()
  }

  @Test func waitsForAnotherThread() throws {
    let signal = Cancellation()
    let thread = Thread { signal.cancel() }
    try Waiting.wait(for: signal, by: .never, cancellation: nil)
    thread.join()
    // Once raised it stays so.
    try Waiting.wait(for: signal, by: .never, cancellation: nil)
  }

  @Test func theWaitEndsOtherwiseToo() {
    let (signal, cancellation) = (Cancellation(), Cancellation())
    #expect(throws: StreamError.timedOut) {
      try Waiting.wait(for: signal, by: .after(nanoseconds: 1_000_000), cancellation: cancellation)
    }
    cancellation.cancel()
    #expect(throws: StreamError.cancelled) { try Waiting.wait(for: signal, by: .never, cancellation: cancellation) }
  }
}
