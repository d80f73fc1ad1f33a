import Synchronization

/// Counts the requests under way against the account's limit (NetSuite help, "Concurrency Governance for Accounts").
final class Governor: Sendable {
  /// Nil when there is none.
  let limit: Int?
  private let count = Mutex(0)

  init(limit: Int?) { self.limit = limit }

  /// Whether one more may begin; who was let in says `leave` at the end.
  func enter() -> Bool {
    guard let limit else { return true }
    return count.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
  }

  func leave() {
    guard limit != nil else { return }
    count.withLock { $0 -= 1 }
  }
}
