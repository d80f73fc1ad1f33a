/// Builds the tree: the values of the lists and maps that are still open lie on one stack, their keys on another.
struct JSONValueBuilder: JSONSink {
  private var values: [JSONValue] = []
  private var keys: [String] = []
  /// Where the values and keys of each open list or map start.
  private var starts: [(value: Int, key: Int)] = []

  /// The value, once all has been told.
  var value: JSONValue { values.first ?? .null }

  mutating func null() { values.append(.null) }

  mutating func bool(_ value: Bool) { values.append(.bool(value)) }

  mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool) {
    values.append(.number(String(decoding: text, as: UTF8.self)))
  }

  mutating func string(_ text: UnsafeRawBufferPointer) {
    values.append(.string(String(decoding: text, as: UTF8.self)))
  }

  mutating func key(_ text: UnsafeRawBufferPointer) { keys.append(String(decoding: text, as: UTF8.self)) }

  mutating func beginList() { starts.append((values.count, keys.count)) }

  mutating func beginMap() { beginList() }

  mutating func endList() {
    let start = starts.removeLast()
    let list = JSONValue.list(Array(values[start.value...]))
    values.replaceSubrange(start.value..., with: CollectionOfOne(list))
  }

  mutating func endMap() {
    let start = starts.removeLast()
    let object = JSONValue.object(JSONObject(zip(keys[start.key...], values[start.value...])))
    keys.removeSubrange(start.key...)
    values.replaceSubrange(start.value..., with: CollectionOfOne(object))
  }
}
