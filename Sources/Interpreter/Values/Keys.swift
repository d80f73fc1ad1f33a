import Synchronization

/// The keys of a map in their order, shared by the maps that were made alike, with an index once there are many.
///
/// Appended to only when uniquely referenced, like every box.
final class Keys: @unchecked Sendable {
  // @unchecked: a shared object is never written.
  private(set) var names: [Text]
  /// Header names, found in any case (RFC 9110, 5.1).
  let foldsCase: Bool
  /// Open addressing over positions + 1; empty while there are few keys.
  private var index: [Int32] = []

  private static let fewest = 8

  init(_ names: [Text] = [], foldsCase: Bool = false) {
    self.names = names
    self.foldsCase = foldsCase
    if names.count > Self.fewest { rebuildIndex() }
  }

  var count: Int { names.count }

  func position(of name: Text) -> Int? {
    if index.isEmpty { return names.firstIndex { same($0, name) } }
    var slot = name.hash(foldingCase: foldsCase) & (index.count - 1)
    while index[slot] != 0 {
      let position = Int(index[slot]) - 1
      if same(names[position], name) { return position }
      slot = (slot + 1) & (index.count - 1)
    }
    return nil
  }

  /// Adds a key that is not there yet.
  func append(_ name: Text) {
    names.append(name)
    if names.count > Self.fewest {
      if names.count * 2 > index.count { rebuildIndex() } else { enter(names.count - 1) }
    }
  }

  func copy() -> Keys { Keys(names, foldsCase: foldsCase) }

  @inline(__always)
  private func same(_ a: Text, _ b: Text) -> Bool { foldsCase ? a.equalsIgnoringASCIICase(b) : Text.equal(a, b) }

  private func rebuildIndex() {
    var size = 32
    while size < names.count * 4 { size *= 2 }
    index = [Int32](repeating: 0, count: size)
    for position in names.indices { enter(position) }
  }

  private func enter(_ position: Int) {
    var slot = names[position].hash(foldingCase: foldsCase) & (index.count - 1)
    while index[slot] != 0 { slot = (slot + 1) & (index.count - 1) }
    index[slot] = Int32(position + 1)
  }
}
