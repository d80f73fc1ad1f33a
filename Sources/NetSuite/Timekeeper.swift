import Platform

/// The client's clocks, its way to wait and its chance, so that a test can hold them.
struct Timekeeper: Sendable {
  /// Nanoseconds, for durations.
  var monotonic: @Sendable () -> Int64 = { Clock.monotonic }
  /// Seconds since 1970-01-01T00:00:00Z.
  var wall: @Sendable () -> Int64 = { Clock.wall / 1_000_000_000 }
  /// Waits so many nanoseconds. Throws `StreamError.cancelled`.
  var sleep: @Sendable (Int64, Cancellation?) throws(StreamError) -> Void = {
    (delay: Int64, cancellation: Cancellation?) throws(StreamError) in
    try Waiting.sleep(until: .after(nanoseconds: delay), cancellation: cancellation)
  }
  /// A number from 0 up to and with this one.
  var random: @Sendable (Int64) -> Int64 = { Int64.random(in: 0...$0) }
}
