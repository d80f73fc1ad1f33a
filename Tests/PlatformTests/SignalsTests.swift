import Foundation
import Platform
import Testing

/// One at a time: a process has one handler for SIGINT.
@Suite(.serialized)
struct SignalsTests {
  @Test func interruptRaisesTheCancellationGivenLast() {
    let (first, second) = (Cancellation(), Cancellation())
    Signals.onInterrupt(cancel: first)
    interrupt(raising: first)
    Signals.onInterrupt(cancel: second)
    #expect(first.isCancelled && !second.isCancelled)
    interrupt(raising: second)
    #expect(second.isCancelled)
    Signals.onInterrupt(cancel: Cancellation())
  }

  /// Sends the signal to the process, as a terminal does, and waits until it has done its work.
  private func interrupt(raising cancellation: Cancellation) {
    kill(getpid(), SIGINT)
    var descriptor = pollfd(fd: cancellation.descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&descriptor, 1, -1) < 0 {}
  }

  @Test func theCancellationBeforeIsLetGo() {
    weak var before: Cancellation?
    do {
      let cancellation = Cancellation()
      before = cancellation
      Signals.onInterrupt(cancel: cancellation)
    }
    #expect(before != nil)
    Signals.onInterrupt(cancel: Cancellation())
    #expect(before == nil)
  }
}
