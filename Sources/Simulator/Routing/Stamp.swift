import HTTP
import Platform
import Synchronization

/// What every answer has: an id to hand to NetSuite's support, and its date.
final class Stamp: Sendable {
  private let now: @Sendable () -> Int64
  /// Of this simulator; a request's number is behind it.
  private let prefix = Randomness.hex(byteCount: 6)
  private let count = Atomic<UInt64>(0)
  /// The text of a date changes once a second.
  private let date = Mutex<(second: Int64, text: String)>((.min, ""))

  init(now: @escaping @Sendable () -> Int64) { self.now = now }

  func stamp(_ response: inout HTTPResponse) {
    let number = count.add(1, ordering: .relaxed).newValue
    response.headers.set("X-N-OperationId", "\(prefix)-\(String(number, radix: 16))")
    response.headers.set("Date", dateText)
  }

  private var dateText: String {
    let instant = Instant(nanoseconds: now())
    return date.withLock { date in
      if date.second != instant.seconds { date = (instant.seconds, instant.headerText) }
      return date.text
    }
  }
}
