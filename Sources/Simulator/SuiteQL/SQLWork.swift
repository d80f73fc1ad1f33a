/// What a query has done so far, and its end: NetSuite ends a request after 15 minutes (netsuite.md 6), the simulator after
/// as many rows as it looks at in a minute or so, or keeps in memory.
final class SQLWork {
  /// How far a query may go.
  struct Bounds: Sendable {
    /// Rows that are looked at, each time that they are.
    var steps = 50_000_000
    /// Rows that are kept for a join, an order, groups.
    var heldRows = 2_000_000
    var duration = Duration.seconds(60)
  }

  private let bounds: Bounds
  private let start = ContinuousClock.now
  private var steps = 0
  private var heldRows = 0
  private var duration = Duration.zero

  init(_ bounds: Bounds = Bounds()) { self.bounds = bounds }

  /// Takes note of a row that is looked at.
  func step() throws(SQLError) {
    steps += 1
    if steps > bounds.steps { throw .timedOut }
    guard steps & 0x3FF == 0 else { return }
    duration = start.duration(to: .now)
    if duration > bounds.duration { throw .timedOut }
  }

  /// Whether what is not asked for is better left alone.
  var isHalfDone: Bool { steps > bounds.steps / 2 || duration > bounds.duration / 2 }

  /// Takes note of a row that is kept.
  func hold() throws(SQLError) {
    heldRows += 1
    if heldRows > bounds.heldRows { throw .timedOut }
  }
}

extension SQLError {
  /// NetSuite's own words are not known.
  fileprivate static let timedOut = SQLError.search("The search has timed out. Narrow it")
}
