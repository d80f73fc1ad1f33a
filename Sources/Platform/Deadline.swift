/// A moment on the monotonic clock by which something must be done.
public struct Deadline: Sendable, Comparable {
  /// Nanoseconds of `Clock.monotonic`; `Int64.max` is never.
  public let moment: Int64

  public static let never = Deadline(moment: .max)

  public static func after(nanoseconds: Int64) -> Deadline {
    let (moment, overflow) = Clock.monotonic.addingReportingOverflow(max(0, nanoseconds))
    return overflow ? .never : Deadline(moment: moment)
  }

  public static func < (a: Deadline, b: Deadline) -> Bool { a.moment < b.moment }

  /// Nanoseconds left, 0 when it has passed.
  public var remaining: Int64 { self == .never ? .max : max(0, moment - Clock.monotonic) }

  public var hasPassed: Bool { remaining == 0 }

  /// What `poll(2)` wants: milliseconds left, rounded up; -1 when there is no deadline.
  public var pollMilliseconds: Int32 {
    self == .never ? -1 : Int32(clamping: (remaining + 999_999) / 1_000_000)
  }
}
