/// A variable that closures capture: shared by all that see it, where a slot would be a copy.
///
/// Belongs to the thread that made it, and once that has ended to the one that waited for it.
public final class CellBox: @unchecked Sendable {
  // @unchecked: see above.
  /// Where the value is, in memory of its own, so that it can be written in place like a slot.
  let place: UnsafeMutablePointer<Value>

  /// That of the context which made it: one of an earlier era, which waits for this one's loop, may not be written to.
  let era: Int

  init(_ value: Value, era: Int) {
    self.era = era
    place = .allocate(capacity: 1)
    place.initialize(to: value)
  }

  deinit {
    Release.drain(place, count: 1)
    place.deallocate()
  }
}
