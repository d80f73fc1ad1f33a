import Interpreter
import Platform

/// Lets scripts run beside the main thread, and the main thread do what only it may: ask for lines where one has stopped.
final class MainDesk: Sendable {
  private struct State {
    /// The script that has stopped, until somebody asks about it.
    var stopped: Breakpoint?
    /// Whether it goes on.
    var answer: Bool?
    /// How many pieces of work have ended.
    var ended = 0
  }

  private enum Message { case stopped(Breakpoint), ended }

  private let state = Monitor(State())
  /// What is done on the main thread where a script has stopped; says whether it goes on.
  private let onStop: @Sendable (Breakpoint) -> Bool

  init(onStop: @escaping @Sendable (Breakpoint) -> Bool) { self.onStop = onStop }

  /// Runs `body` on a thread of its own and waits for it.
  func serve<R: Sendable>(_ body: @escaping @Sendable () -> R) -> R {
    let result = Monitor<R?>(nil)
    let state = state
    let thread = Thread {
      let value = body()
      result.change { $0 = value }
      state.change { $0.ended += 1 }
    }
    defer { thread.join() }
    while true {
      let message: Message = state.wait { state in
        if let stopped = state.stopped {
          state.stopped = nil
          return .stopped(stopped)
        }
        guard state.ended > 0 else { return nil }
        state.ended -= 1
        return .ended
      }
      switch message {
      case .ended: return result.change { $0 }!  // set before its end was told
      case .stopped(let stopped):
        let goesOn = onStop(stopped)
        state.change { $0.answer = goesOn }
      }
    }
  }

  /// Called by the thread of a script that has stopped: waits until it is to go on, or gives false when it is to end.
  func stop(at breakpoint: Breakpoint) -> Bool {
    state.change { $0.stopped = breakpoint }
    return state.wait { state in
      defer { state.answer = nil }
      return state.answer
    }
  }
}
