/// A variable that closures capture: shared by all that see it, where a slot would be a copy.
///
/// Belongs to the thread that made it.
public final class CellBox: @unchecked Sendable {
  // @unchecked: see above.
  /// Where the value is, in memory of its own, so that it can be written in place like a slot.
  let place: UnsafeMutablePointer<Value>

  init(_ value: Value) {
    place = .allocate(capacity: 1)
    place.initialize(to: value)
  }

  deinit {
    Release.drain(place, count: 1)
    place.deallocate()
  }
}
