import Platform
import Synchronization

/// Cancels what runs too long: a loop without an end is no finding, one that cannot be ended is.
enum Watchdog {
  private struct Watch {
    var cancellation: Cancellation?
    /// Ticks that are left.
    var ticks: Int64 = 0
  }

  private static let tick: Int64 = 20
  private static let watch = Mutex(Watch())

  private static let thread = Thread {
    while true {
      try? Waiting.sleep(until: .after(nanoseconds: tick * 1_000_000), cancellation: nil)
      watch.withLock {
        $0.ticks -= 1
        if $0.ticks < 0 { $0.cancellation?.cancel() }
      }
    }
  }

  static func watch(_ cancellation: Cancellation, milliseconds: Int64) {
    _ = thread
    watch.withLock { $0 = Watch(cancellation: cancellation, ticks: milliseconds / tick) }
  }

  static func rest() { watch.withLock { $0.cancellation = nil } }
}
