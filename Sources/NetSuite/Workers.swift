import Platform
import Synchronization

/// The client's own threads, for calls that block: started when there is work, ended when there is none.
///
/// Swift's tasks share a few threads, one a core: a call that blocks one of those holds up all the others.
final class Workers: Sendable {
  /// More than any account serves at once.
  private static let limit = 64

  private struct State {
    var running = 0
    var queue: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())

  /// Runs `body` on one of them, in the order of the calls.
  func run(_ body: @escaping @Sendable () -> Void) {
    let isNew = state.withLock { state in
      state.queue.append(body)
      guard state.running < Self.limit else { return false }
      state.running += 1
      return true
    }
    if isNew { Thread { [self] in work() }.detach() }
  }

  private func work() {
    while let body = next() { body() }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      if state.queue.isEmpty {
        state.running -= 1
        return nil
      }
      return state.queue.removeFirst()
    }
  }
}

extension Client {
  /// Sends a request as `send` does, on a thread of the client's own while the task waits; cancelling the task ends it.
  /// Throws `NetSuiteError`.
  public func response(to request: RESTRequest) async throws(NetSuiteError) -> RESTResponse {
    try await onWorker { (cancellation) throws(NetSuiteError) in try self.send(request, cancellation: cancellation) }
  }

  /// Waits as `wait` does, on a thread of the client's own; cancelling the task ends it. Throws `NetSuiteError`.
  public func result(
    of answer: RESTResponse, every interval: Int64 = 2_000_000_000, within patience: Int64 = 300_000_000_000
  ) async throws(NetSuiteError) -> RESTResponse {
    try await onWorker { (cancellation) throws(NetSuiteError) in
      try self.wait(for: answer, every: interval, within: patience, cancellation: cancellation)
    }
  }

  private func onWorker(
    _ body: @escaping @Sendable (Cancellation) throws(NetSuiteError) -> RESTResponse
  ) async throws(NetSuiteError) -> RESTResponse {
    let cancellation = Cancellation()
    let result: Result<RESTResponse, NetSuiteError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        workers.run {
          let result: Result<RESTResponse, NetSuiteError>
          do throws(NetSuiteError) {
            result = .success(try body(cancellation))
          } catch {
            result = .failure(error)
          }
          continuation.resume(returning: result)
        }
      }
    } onCancel: {
      cancellation.cancel()
    }
    return try result.get()
  }
}
