import Platform

/// The time that cleanup has after Ctrl-C.
final class Grace: Sendable {
  /// Raised when it is over.
  let cancellation = Cancellation()
  private let interruption: Cancellation
  private let ended = Cancellation()
  private let watch: Thread?

  /// Whether it has begun.
  var hasBegun: Bool { interruption.isCancelled }

  /// `time` is in nanoseconds.
  init(after interruption: Cancellation, time: Int64) {
    self.interruption = interruption
    watch = Thread.start { [cancellation, ended] in
      do throws(StreamError) {
        try Waiting.wait(for: interruption, by: .never, cancellation: ended)
        try Waiting.sleep(until: .after(nanoseconds: time), cancellation: ended)
        cancellation.cancel()
      } catch {
        // The run has ended before.
      }
    }
    // Without a thread to wait there is no time at all.
    if watch == nil, interruption.isCancelled { cancellation.cancel() }
  }

  deinit {
    ended.cancel()
    watch?.join()
  }
}
