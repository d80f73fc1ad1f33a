import Platform

/// A list's items in a buffer of its own, that grows by doubling.
///
/// Written only when uniquely referenced: whoever holds the place (`inout Value`) asks `uniqueList` first.
public final class ListBox: @unchecked Sendable {
  // @unchecked: see above; a shared list is never written.
  private(set) var count: Int
  private var capacity: Int
  private(set) var items: UnsafeMutablePointer<Value>

  init(capacity: Int = 0) {
    count = 0
    self.capacity = capacity
    items = Self.memory(for: capacity)
  }

  convenience init(_ values: some Collection<Value>) {
    self.init(capacity: values.count)
    for value in values { append(value) }
  }

  init(repeating value: Value, count: Int) {
    self.count = count
    capacity = count
    items = Self.memory(for: count)
    items.initialize(repeating: value, count: count)
  }

  /// Takes over values that lie in a row; the place they came from is uninitialised afterwards.
  init(moving start: UnsafeMutablePointer<Value>, count: Int) {
    self.count = count
    capacity = count
    items = Self.memory(for: count)
    items.moveInitialize(from: start, count: count)
  }

  deinit {
    Release.drain(items, count: count)
    Memory.free(items)
  }

  func copy(reserving extra: Int = 0) -> ListBox {
    let copy = ListBox(capacity: count + extra)
    copy.items.initialize(from: items, count: count)
    copy.count = count
    return copy
  }

  @inline(__always)
  func append(_ value: consuming Value) {
    if count == capacity { grow() }
    (items + count).initialize(to: value)
    count += 1
  }

  var values: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: items, count: count) }

  @inline(never)
  private func grow() {
    capacity = max(4, capacity * 2)
    // Values may be moved as bytes: none holds its own address.
    items = Memory.resize(items, to: capacity * MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
  }

  private static func memory(for capacity: Int) -> UnsafeMutablePointer<Value> {
    Memory.allocate(capacity * MemoryLayout<Value>.stride).bindMemory(to: Value.self, capacity: capacity)
  }
}
