import Platform

/// What the turns of a parallel loop print and report, passed on in the order of the turns.
///
/// What cannot be passed on yet is held back, and that is bounded: above `most` bytes a turn whose output is not due
/// waits with it, and no further turn begins. The turn that is due never waits for another, so that all go on.
final class TurnOutput: Sendable {
  /// Bytes that are held back before turns wait.
  static let most = 8 << 20
  /// Bytes that an event is taken for, and what is kept of a turn that has ended.
  private static let eventSize = 512
  private static let turnSize = 64

  private enum Entry {
    case text([UInt8])
    case event(Event)

    var size: Int { if case .text(let bytes) = self { bytes.count + turnSize } else { eventSize } }
  }

  private struct State {
    let count: Int
    /// The turn that begins next.
    var next = 0
    /// The turn whose output is due: that of all before it is out.
    var due = 0
    /// What turns left behind, by turn.
    var entries: [Int: [Entry]] = [:]
    var ended: Set<Int> = []
    /// Bytes held back.
    var held = 0
    /// Whether a thread is passing something on: it alone does, without the lock.
    var isWriting = false
    /// After Ctrl-C no turn begins and none waits any more.
    var isStopped = false
    var failure: PrintFailure?
  }

  private let state: Monitor<State>
  private let host: any Host

  /// For so many turns; `host` is where it all goes.
  init(turns count: Int, to host: any Host) {
    state = Monitor(State(count: count))
    self.host = host
  }

  /// Why what turns printed was lost; nil as long as nothing was.
  var failure: PrintFailure? { state.change { $0.failure } }

  /// How many turns have begun.
  var begun: Int { state.change { $0.next } }

  /// The next turn, once it may begin; nil when there is none.
  func begin() -> Int? {
    state.wait { state -> Int?? in
      guard state.next < state.count, !state.isStopped else { return .some(nil) }
      guard state.held <= Self.most || state.next == state.due else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// From now on no turn begins, and what turns print does not wait.
  func stop() { state.change { $0.isStopped = true } }

  /// Takes what a turn prints. Throws when nobody can be told any more.
  func print(_ bytes: [UInt8], in turn: Int) throws(PrintFailure) {
    add(.text(bytes), in: turn)
    if let failure { throw failure }
  }

  func report(_ event: Event, in turn: Int) { add(.event(event), in: turn) }

  /// Waits until all is out that stands before what a turn does next.
  func wait(for turn: Int) {
    passOn()
    state.wait { state in
      let isDue = state.due == turn && !state.isWriting && state.entries[turn] == nil
      return isDue || state.isStopped ? () : nil
    }
  }

  /// Notes that a turn has ended.
  func end(_ turn: Int) {
    state.change { state in
      state.ended.insert(turn)
      state.held += Self.turnSize
    }
    passOn()
  }

  private func add(_ entry: Entry, in turn: Int) {
    state.change { state in
      state.entries[turn, default: []].append(entry)
      state.held += entry.size
    }
    passOn()
    state.wait { state in
      let mayGoOn = state.held <= Self.most || state.due == turn && !state.isWriting || state.isStopped
      return mayGoOn ? () : nil
    }
  }

  /// Passes on what is due, unless another thread is at it, which then comes upon this too.
  private func passOn() {
    while let entries = state.change(Self.take) {
      for entry in entries { passOn(entry) }
      state.change { state in
        state.isWriting = false
        state.held -= entries.reduce(0) { $0 + $1.size }
      }
    }
  }

  private static func take(_ state: inout State) -> [Entry]? {
    guard !state.isWriting else { return nil }
    while true {
      if let entries = state.entries.removeValue(forKey: state.due) {
        state.isWriting = true
        return entries
      }
      guard state.ended.remove(state.due) != nil else { return nil }
      state.due += 1
      state.held -= turnSize
    }
  }

  private func passOn(_ entry: Entry) {
    switch entry {
    case .event(let event): host.report(event)
    case .text(let bytes):
      guard failure == nil else { return }
      do throws(PrintFailure) {
        try host.print(bytes)
      } catch {
        state.change { $0.failure = error }
      }
    }
  }
}
