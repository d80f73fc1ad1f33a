import Decimals
import JSON

/// Reads JSON into values; objects that follow each other with the same keys share them.
struct ValueReader: JSONSink {
  /// An object or list that is being read: where its parts begin.
  private struct Open {
    let values: Int
    let keys: Int
  }

  private var values: [Value] = []
  private var keys: [Text] = []
  private var open: [Open] = []
  /// The keys of the object read last at each depth, which the next one is likely to have.
  private var latestKeys: [Keys] = []

  /// Reads one document. Throws `JSONError`.
  static func read(_ bytes: [UInt8]) throws(JSONError) -> Value {
    var reader = ValueReader()
    var failure: JSONError?
    bytes.withUnsafeBytes { buffer in
      do throws(JSONError) {
        try JSONReader.read(buffer, into: &reader, maximumDepth: Limits.jsonDepth)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return reader.values[0]
  }

  mutating func null() { values.append(.null) }
  mutating func bool(_ value: Bool) { values.append(.bool(value)) }
  mutating func string(_ text: UnsafeRawBufferPointer) { values.append(.string(.make(text))) }
  mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool) { values.append(NumberText.value(of: text)) }

  mutating func beginList() { begin() }
  mutating func beginMap() { begin() }

  mutating func key(_ text: UnsafeRawBufferPointer) {
    let position = keys.count - open[open.count - 1].keys
    let expected = latestKeys[open.count - 1].names
    if position < expected.count, expected[position].withBytes({ $0.elementsEqual(text) }) {
      keys.append(expected[position])
    } else {
      keys.append(.make(text))
    }
  }

  mutating func endList() {
    let start = open.removeLast().values
    let list = ListBox(values[start...])
    values.removeSubrange(start...)
    values.append(.list(list))
  }

  mutating func endMap() {
    let mark = open.removeLast()
    let names = keys[mark.keys...]
    let latest = latestKeys[open.count]
    if names.count == latest.count, names.elementsEqual(latest.names, by: { $0.buffer === $1.buffer }) {
      finishMap(from: mark.values, keys: latest)
    } else if Set(names.lazy.map(\.string)).count == names.count {
      latestKeys[open.count] = Keys(Array(names))
      finishMap(from: mark.values, keys: latestKeys[open.count])
    } else {
      finishMapWithDuplicates(from: mark.values, names: Array(names))
    }
    keys.removeSubrange(mark.keys...)
  }

  private mutating func begin() {
    open.append(Open(values: values.count, keys: keys.count))
    if latestKeys.count < open.count { latestKeys.append(Keys()) }
  }

  private mutating func finishMap(from start: Int, keys: Keys) {
    let map = MapBox.make(keys: keys, copying: values[start...])
    values.removeSubrange(start...)
    values.append(.map(map))
  }

  /// Of a key that comes twice the last value stands, in the first one's place (ECMA-262, `JSON.parse`).
  private mutating func finishMapWithDuplicates(from start: Int, names: [Text]) {
    var map = Value.map(MapBox.make(keys: Keys(), capacity: names.count))
    for (name, value) in zip(names, values[start...]) { MapBox.set(name, to: value, in: &map) }
    values.removeSubrange(start...)
    values.append(map)
  }
}
