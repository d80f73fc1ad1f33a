/// The keys of a map in their order, shared by the maps that were made alike, with an index once there are many.
///
/// Appended to only when uniquely referenced, like every box.
final class Keys: @unchecked Sendable {
  // @unchecked: a shared object is never written.
  private(set) var count: Int
  private var capacity: Int
  /// The names in memory of their own: an array would be counted on every look-up.
  private var first: UnsafeMutablePointer<Text>
  /// Header names, found in any case (RFC 9110, 5.1).
  let foldsCase: Bool
  /// Open addressing over positions + 1; empty while there are few keys.
  private var index: [Int32] = []

  private static let fewest = 8

  init(_ names: [Text] = [], foldsCase: Bool = false) {
    count = names.count
    capacity = names.count
    first = .allocate(capacity: capacity)
    for (position, name) in names.enumerated() { (first + position).initialize(to: name) }
    self.foldsCase = foldsCase
    if count > Self.fewest { rebuildIndex() }
  }

  deinit {
    first.deinitialize(count: count)
    first.deallocate()
  }

  subscript(position: Int) -> Text {
    precondition(position < count)
    return first[position]
  }

  /// All of them, as an array.
  var names: [Text] { Array(UnsafeBufferPointer(start: first, count: count)) }

  /// Whether this name stands at a position, which may be beyond the last.
  @inline(__always)
  func has(_ name: Text, at position: Int) -> Bool { position < count && same(first[position], name) }

  func position(of name: Text) -> Int? {
    if index.isEmpty {
      for position in 0..<count where same(first[position], name) { return position }
      return nil
    }
    var slot = name.hash(foldingCase: foldsCase) & (index.count - 1)
    while index[slot] != 0 {
      let position = Int(index[slot]) - 1
      if same(first[position], name) { return position }
      slot = (slot + 1) & (index.count - 1)
    }
    return nil
  }

  /// Adds a key that is not there yet.
  func append(_ name: Text) {
    if count == capacity { grow() }
    (first + count).initialize(to: name)
    count += 1
    if count > Self.fewest {
      if count * 2 > index.count { rebuildIndex() } else { enter(count - 1) }
    }
  }

  private func grow() {
    capacity = max(4, capacity * 2)
    let larger = UnsafeMutablePointer<Text>.allocate(capacity: capacity)
    larger.moveInitialize(from: first, count: count)
    first.deallocate()
    first = larger
  }

  func copy() -> Keys { Keys(names, foldsCase: foldsCase) }

  @inline(__always)
  private func same(_ a: Text, _ b: Text) -> Bool { foldsCase ? a.equalsIgnoringASCIICase(b) : Text.equal(a, b) }

  private func rebuildIndex() {
    var size = 32
    while size < count * 4 { size *= 2 }
    index = [Int32](repeating: 0, count: size)
    for position in 0..<count { enter(position) }
  }

  private func enter(_ position: Int) {
    var slot = first[position].hash(foldingCase: foldsCase) & (index.count - 1)
    while index[slot] != 0 { slot = (slot + 1) & (index.count - 1) }
    index[slot] = Int32(position + 1)
  }
}
