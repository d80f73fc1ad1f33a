import Platform
import Synchronization

/// The threads of a server's connections, each joined once it has ended.
final class ServerThreads: Sendable {
  /// More than any test or simulation opens; a connection beyond it is closed unread.
  private static let limit = 1024

  private struct State {
    var running: [Int: Thread] = [:]
    var ended: [Thread] = []
    var startedCount = 0
  }

  private let state = Mutex(State())

  var startedCount: Int { state.withLock { $0.startedCount } }

  /// Runs `body` on a new thread. To be called by one thread only.
  func start(_ body: @escaping @Sendable () -> Void) {
    joinEnded()
    state.withLock { state in
      state.startedCount += 1
      guard state.running.count < Self.limit else { return }
      let number = state.startedCount
      // It cannot end before it is entered below: its end needs the lock.
      state.running[number] = Thread.start(stackSize: 2 << 20) { [self] in
        body()
        end(number)
      }
    }
  }

  /// Waits for all of them.
  func join() {
    while let thread = state.withLock({ $0.running.popFirst()?.value }) { thread.join() }
    joinEnded()
  }

  private func end(_ number: Int) {
    state.withLock { state in
      // Missing when `join` waits for it already.
      if let thread = state.running.removeValue(forKey: number) { state.ended.append(thread) }
    }
  }

  private func joinEnded() {
    let ended = state.withLock { state in
      defer { state.ended = [] }
      return state.ended
    }
    for thread in ended { thread.join() }
  }
}
