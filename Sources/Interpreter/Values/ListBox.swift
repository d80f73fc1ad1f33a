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
    items = .allocate(capacity: capacity)
  }

  convenience init(_ values: some Collection<Value>) {
    self.init(capacity: values.count)
    for value in values { append(value) }
  }

  /// Takes over values that lie in a row; the place they came from is uninitialised afterwards.
  init(moving start: UnsafeMutablePointer<Value>, count: Int) {
    self.count = count
    capacity = count
    items = .allocate(capacity: count)
    items.moveInitialize(from: start, count: count)
  }

  deinit {
    Release.drain(items, count: count)
    items.deinitialize(count: count)
    items.deallocate()
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
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    larger.moveInitialize(from: items, count: count)
    items.deallocate()
    items = larger
  }
}
