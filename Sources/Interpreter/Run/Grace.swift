import Platform
import Synchronization

/// The time that cleanup has after Ctrl-C, one for a whole run, whichever of its threads clean up.
final class Grace: Sendable {
  private let interruption: Cancellation
  /// Nanoseconds.
  private let time: Int64
  /// Raised by who does not wait that long.
  private let haste: Cancellation?
  private let watch = Mutex<Watch?>(nil)

  /// `time` is in nanoseconds; `haste` ends it before.
  init(after interruption: Cancellation, time: Int64, haste: Cancellation? = nil) {
    self.interruption = interruption
    self.time = time
    self.haste = haste
  }

  /// Raised when it is over. It is watched from the first time on that something cleans up.
  func cancellation() -> Cancellation {
    watch.withLock { watch in
      let begun = watch ?? Watch(after: interruption, time: time, haste: haste)
      watch = begun
      return begun.cancellation
    }
  }

  /// Whether something cleans up behind Ctrl-C.
  var hasBegun: Bool { interruption.isCancelled && watch.withLock { $0 != nil } }

  private final class Watch: Sendable {
    let cancellation = Cancellation()
    private let ended = Cancellation()
    private let thread: Thread?

    init(after interruption: Cancellation, time: Int64, haste: Cancellation?) {
      thread = Thread.start { [cancellation, ended] in
        do throws(StreamError) {
          try Waiting.wait(for: interruption, by: .never, cancellation: ended)
          if let haste {
            try Waiting.wait(for: haste, by: .after(nanoseconds: time), cancellation: ended)
          } else {
            try Waiting.sleep(until: .after(nanoseconds: time), cancellation: ended)
          }
          cancellation.cancel()
        } catch .timedOut {
          cancellation.cancel()
        } catch {
          // The run has ended before.
        }
      }
      // Without a thread to wait there is no time at all.
      if thread == nil, interruption.isCancelled { cancellation.cancel() }
    }

    deinit {
      ended.cancel()
      thread?.join()
    }
  }
}
