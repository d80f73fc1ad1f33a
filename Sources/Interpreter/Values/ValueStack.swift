import Platform

/// Values in a row that are put on and taken off at the end, moved and never copied.
///
/// Invariant: the first `count` values at `start` are there. Whoever has one deallocates it.
struct ValueStack {
  private(set) var count = 0
  private var capacity = 64
  private var start = Memory.allocate(64 * MemoryLayout<Value>.stride).bindMemory(to: Value.self, capacity: 64)

  @inline(__always)
  mutating func push(_ value: consuming Value) {
    if count == capacity { grow() }
    (start + count).initialize(to: value)
    count += 1
  }

  /// Takes the values from a position on off the stack: `take` moves them away.
  mutating func pop<R>(from position: Int, _ take: (UnsafeMutablePointer<Value>, Int) -> R) -> R {
    let taken = count - position
    count = position
    return take(start + position, taken)
  }

  func deallocate() {
    start.deinitialize(count: count)
    Memory.free(start)
  }

  @inline(never)
  private mutating func grow() {
    capacity *= 2
    start = Memory.resize(start, to: capacity * MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
  }
}
