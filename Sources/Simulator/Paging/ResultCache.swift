import Synchronization

/// What a page is a part of.
protocol PagedResult: Sendable {
  /// Of all pages.
  var count: Int { get }
  /// About as many bytes of memory it takes.
  var size: Int { get }
  /// Whether it has all pages, and not only the one that was asked for.
  var isWhole: Bool { get }
}

/// What was found for the first page of a walk: its later pages are of the same state, whatever was written since, and
/// nothing is looked for again.
///
/// Offset 0 always looks anew. Two walks for the same by one caller cannot be told apart, and the later counts: one that
/// began before goes on in the later one's state, as it goes on in the present one when nothing is kept any more. That is
/// no worse than where nothing is kept at all, and a client sees it by another `totalResults`.
final class ResultCache<Question: Hashable & Sendable, Result: PagedResult>: Sendable {
  struct Key: Hashable, Sendable {
    /// Who asks; nil for who is not known, for whom nothing is kept.
    let caller: String?
    let question: Question
  }

  private struct Entry {
    let result: Result
    /// Of two for the same the one that was begun later counts, whichever is done first.
    let number: Int
    /// Nanoseconds, by the simulator's clock.
    var lastUse: Int64
    /// What it was used last as, in the order of all uses.
    var turn: Int
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    var size = 0
    /// Counts what was begun or used.
    var turns = 0

    mutating func nextTurn() -> Int {
      turns += 1
      return turns
    }

    mutating func remove(_ key: Key) {
      if let entry = entries.removeValue(forKey: key) { size -= entry.result.size }
    }
  }

  /// Nanoseconds for which a result is kept that nobody asks for.
  private let life: Int64
  /// Bytes that all of them may take; those go first that were not asked for the longest.
  private let mostBytes: Int
  private let now: @Sendable () -> Int64
  private let state = Mutex(State())

  init(mostBytes: Int, life: Int64 = 600_000_000_000, now: @escaping @Sendable () -> Int64) {
    (self.mostBytes, self.life, self.now) = (mostBytes, life, now)
  }

  /// What the page is a part of: what is kept, for a page that is not the first, else what `find` finds.
  func result<Failure: Error>(
    _ key: Key, _ page: Page, find: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if page.offset > 0, let kept = kept(key) { return kept }
    let number = state.withLock { $0.nextTurn() }
    let result = try find()
    if key.caller != nil { keep(result, key, page, number) }
    return result
  }

  private func kept(_ key: Key) -> Result? {
    let now = now()
    return state.withLock { state in
      guard let entry = state.entries[key], now - entry.lastUse <= life else { return nil }
      state.entries[key]!.lastUse = now
      state.entries[key]!.turn = state.nextTurn()
      return entry.result
    }
  }

  private func keep(_ result: Result, _ key: Key, _ page: Page, _ number: Int) {
    let now = now()
    state.withLock { state in
      for (key, entry) in state.entries where now - entry.lastUse > life { state.remove(key) }
      if let other = state.entries[key], other.number > number { return }
      state.remove(key)
      // What a page holds whole has no later ones.
      guard result.isWhole, result.count > page.limit, result.size <= mostBytes else { return }
      state.entries[key] = Entry(result: result, number: number, lastUse: now, turn: state.nextTurn())
      state.size += result.size
      while state.size > mostBytes, let oldest = state.entries.min(by: { $0.value.turn < $1.value.turn }) {
        state.remove(oldest.key)
      }
    }
  }
}
