/// A variable that closures capture: shared by all that see it, where a slot would be a copy.
///
/// Belongs to the thread that made it.
public final class CellBox: @unchecked Sendable {
  // @unchecked: see above.
  var value: Value

  init(_ value: Value) { self.value = value }
}
