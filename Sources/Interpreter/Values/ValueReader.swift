import Decimals
import JSON

/// Reads JSON into values; objects with the same keys share them.
struct ValueReader: JSONSink {
  /// An object or list that is being read.
  private struct Open {
    /// Where its values begin.
    let values: Int
    /// Where the keys so far lead in the tree; nil once they left it, and then they stand from `names` on.
    var node: Int?
    let names: Int
  }

  private var values = ValueStack()
  private var open: [Open] = []
  private var tree = KeyTree()
  /// The keys of the open objects that are not in the tree.
  private var names: [Text] = []

  /// Reads one document. Throws `JSONError`.
  static func read(_ bytes: [UInt8]) throws(JSONError) -> Value {
    var reader = ValueReader()
    defer { reader.values.deallocate() }
    var failure: JSONError?
    bytes.withUnsafeBytes { buffer in
      do throws(JSONError) {
        try JSONReader.read(buffer, into: &reader, maximumDepth: Limits.jsonDepth)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return reader.values.pop(from: 0) { values, _ in values.move() }
  }

  mutating func null() { values.push(.null) }
  mutating func bool(_ value: Bool) { values.push(.bool(value)) }
  mutating func string(_ text: UnsafeRawBufferPointer) { values.push(.string(.make(text))) }
  mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool) { values.push(NumberText.value(of: text)) }

  mutating func beginList() { begin() }
  mutating func beginMap() { begin() }

  mutating func endList() {
    let start = open.removeLast().values
    let list = values.pop(from: start) { ListBox(moving: $0, count: $1) }
    values.push(.list(list))
  }

  mutating func key(_ text: UnsafeRawBufferPointer) {
    if let node = open[open.count - 1].node {
      let next = tree.child(of: node, named: text)
      open[open.count - 1].node = next
      if next != nil { return }
      names += tree.names(of: node)
    }
    names.append(.make(text))
  }

  mutating func endMap() {
    let map = open.removeLast()
    if let node = map.node, let keys = tree.keys(of: node) {
      values.push(values.pop(from: map.values) { .map(.make(keys: keys, moving: $0, count: $1)) })
    } else {
      let keys = map.node.map { tree.names(of: $0) } ?? Array(names[map.names...])
      names.removeSubrange(map.names...)
      values.push(values.pop(from: map.values) { Self.map(keys, $0, $1) })
    }
  }

  private mutating func begin() { open.append(Open(values: values.count, node: KeyTree.root, names: names.count)) }

  /// A map of keys of its own. Of a key that comes twice the last value stands, in the first one's place (ECMA-262,
  /// `JSON.parse`).
  private static func map(_ names: [Text], _ values: UnsafeMutablePointer<Value>, _ count: Int) -> Value {
    var map = Value.map(MapBox.make(keys: Keys(), capacity: count))
    for (position, name) in names.enumerated() { MapBox.set(name, to: (values + position).move(), in: &map) }
    return map
  }
}
