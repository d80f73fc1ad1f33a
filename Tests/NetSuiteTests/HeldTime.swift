import Platform
import Synchronization

@testable import NetSuite

/// A clock that only moves when it is told to, or slept on.
final class HeldTime: Sendable {
  static let start: Int64 = 1_800_000_000

  private let elapsed = Mutex<Int64>(0)
  private let naps = Mutex<[Int64]>([])

  func advance(seconds: Int64) { elapsed.withLock { $0 += seconds * 1_000_000_000 } }

  /// How long each sleep was, in nanoseconds.
  var sleeps: [Int64] { naps.withLock { $0 } }

  /// `random` always gives the most it may.
  var timekeeper: Timekeeper {
    Timekeeper(
      monotonic: { self.elapsed.withLock { $0 } },
      wall: { Self.start + self.elapsed.withLock { $0 } / 1_000_000_000 },
      sleep: { (delay: Int64, cancellation: Cancellation?) throws(StreamError) in
        if let cancellation, cancellation.isCancelled { throw .cancelled }
        self.naps.withLock { $0.append(delay) }
        self.elapsed.withLock { $0 += delay }
      },
      random: { $0 })
  }
}
