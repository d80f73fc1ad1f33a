import Platform
import Synchronization

/// How many requests an account is asked at once, by all clients of the process together: NetSuite allows an account
/// 5 to 20 or some more, shared with every other integration (NetSuite help, "Concurrency Governance").
///
/// It begins with NetSuite's smallest number, or less when told so, and grows while requests succeed up to what it was
/// told; each 429 takes it back to the number that was being served, and makes it more careful in trying the next.
public final class ConcurrencyBudget: Sendable {
  /// The limit of the smallest tier.
  public static let standard = 5

  private struct State {
    var most: Int
    var limit: Int
    var running = 0
    var queue: [Waiter] = []
    /// Answers since the limit was last changed.
    var successes = 0
    /// How many rounds of answers are waited for until one more is tried; 0 as long as no request was refused.
    var caution = 0
    /// Whether any was served since the last refusal: the next one is then of another burst.
    var isServing = true
  }

  /// A thread that waits for its turn.
  private final class Waiter: Sendable {
    let turn = Cancellation()
  }

  private let state: Mutex<State>

  /// A budget of its own; `shared` gives the one of an account.
  public init(most: Int = ConcurrencyBudget.standard) {
    let most = max(1, most)
    state = Mutex(State(most: most, limit: min(most, Self.standard)))
  }

  /// The number that is asked at once at present.
  public var limit: Int { state.withLock { $0.limit } }

  /// Whether NetSuite has refused requests for their number.
  public var hasMetLimit: Bool { state.withLock { $0.caution > 0 } }

  private static let all = Mutex<[String: ConcurrencyBudget]>([:])

  /// The one budget that all clients of an account have in this process. `most` is the number last told.
  static func shared(by account: Account, most: Int?) -> ConcurrencyBudget {
    all.withLock { all in
      if let budget = all[account.key] {
        if let most { budget.allow(most) }
        return budget
      }
      let budget = ConcurrencyBudget(most: most ?? standard)
      all[account.key] = budget
      return budget
    }
  }

  private func allow(_ most: Int) {
    state.withLock { state in
      state.most = max(1, most)
      state.limit = min(state.limit, state.most)
    }
  }

  /// Waits for a turn; whoever was first goes first. Throws `StreamError.timedOut` or `.cancelled`.
  func enter(by deadline: Deadline, cancellation: Cancellation?) throws(StreamError) {
    let waiter: Waiter? = state.withLock { state in
      guard state.running >= state.limit || !state.queue.isEmpty else {
        state.running += 1
        return nil
      }
      let waiter = Waiter()
      state.queue.append(waiter)
      return waiter
    }
    guard let waiter else { return }
    do {
      try Waiting.wait(for: waiter.turn, by: deadline, cancellation: cancellation)
    } catch {
      state.withLock { state in
        if let place = state.queue.firstIndex(where: { $0 === waiter }) {
          state.queue.remove(at: place)
        } else {
          // The turn came all the same: it is the next one's.
          state.running -= 1
        }
        Self.admit(&state)
      }
      throw error
    }
  }

  /// What the turn was used for.
  enum Result {
    case served
    /// 429: too many were running.
    case refused
    /// It says nothing of how many may run.
    case failed
  }

  /// Gives the turn back.
  func leave(_ result: Result) {
    state.withLock { state in
      let wasFull = state.running >= state.limit || !state.queue.isEmpty
      state.running -= 1
      switch result {
      case .served:
        state.isServing = true
        if wasFull { Self.grow(&state) }
      case .refused: Self.shrink(&state)
      case .failed: break
      }
      Self.admit(&state)
    }
  }

  /// To those that are running still: they were not refused.
  private static func shrink(_ state: inout State) {
    // Refusals that come one behind the other are of one burst.
    if state.isServing { state.caution = min(64, max(8, state.caution * 2)) }
    state.isServing = false
    state.limit = min(state.limit, max(1, state.running))
    state.successes = 0
  }

  /// By three with every answer until the first refusal, so that it is four times as many each round; then by one after
  /// some rounds.
  private static func grow(_ state: inout State) {
    guard state.limit < state.most else { return }
    state.successes += 1
    guard state.successes > state.limit * state.caution else { return }
    state.limit = min(state.most, state.limit + (state.caution == 0 ? 3 : 1))
    state.successes = 0
  }

  private static func admit(_ state: inout State) {
    while state.running < state.limit, !state.queue.isEmpty {
      state.running += 1
      state.queue.removeFirst().turn.cancel()
    }
  }
}
