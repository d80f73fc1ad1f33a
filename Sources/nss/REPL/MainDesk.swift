import Interpreter
import Platform

/// Lets scripts run beside the main thread, and the main thread do what only it may: ask for lines where one has stopped.
final class MainDesk: Sendable {
  private struct State {
    /// The script that has stopped, until the main thread asks about it; it knows its answer by the number.
    var stopped: (number: Int, breakpoint: Breakpoint)?
    /// Which of those that have stopped go on. Inputs that are typed where one has stopped may stop too.
    var answers: [Int: Bool] = [:]
    var stops = 0
    /// How many pieces of work have ended.
    var ended = 0
  }

  private enum Message { case stopped(Int, Breakpoint), ended }

  private let state = Monitor(State())
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Runs `body` on a thread of its own and waits for it. Where it stops the prompt asks, and then `resume` is called.
  func serve<R: Sendable>(resume: () -> Void, _ body: @escaping @Sendable () -> R) -> R {
    let result = Monitor<R?>(nil)
    let state = state
    let thread = Thread {
      let value = body()
      result.change { $0 = value }
      state.change { $0.ended += 1 }
    }
    defer { thread.join() }
    while true {
      switch nextMessage() {
      case .ended: return result.change { $0 }!  // set before its end was told
      case .stopped(let number, let stop):
        let goesOn = BreakpointPrompt(console: console, desk: self).ask(at: stop)
        resume()
        state.change { $0.answers[number] = goesOn }
      }
    }
  }

  private func nextMessage() -> Message {
    state.wait { state in
      if let (number, stop) = state.stopped {
        state.stopped = nil
        return .stopped(number, stop)
      }
      guard state.ended > 0 else { return nil }
      state.ended -= 1
      return .ended
    }
  }

  /// Called by the thread of a script that has stopped: waits until it is to go on, or gives false when it is to end.
  func stop(at breakpoint: Breakpoint) -> Bool {
    let number = state.change { state in
      state.stops += 1
      state.stopped = (state.stops, breakpoint)
      return state.stops
    }
    return state.wait { $0.answers.removeValue(forKey: number) }
  }
}
