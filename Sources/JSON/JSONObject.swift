/// The entries of a JSON map in their order, each key once.
///
/// Keys are the same when their UTF-8 is, unlike strings, which are equal too when only composed differently.
public struct JSONObject: Sendable {
  private var entries: [(key: String, value: JSONValue)] = []
  /// Where each key stands, once searching them one by one takes longer.
  private var positions: [KeyBytes: Int] = [:]

  /// No entries.
  public init() {}

  /// The entries in their order; of entries with the same key, the last one's value at the first one's place.
  public init(_ entries: some Sequence<(String, JSONValue)>) {
    for (key, value) in entries { self[key] = value }
  }

  /// The value under `key`. A new key is set behind the others, a known one at its place; setting nil removes it.
  public subscript(key: String) -> JSONValue? {
    get { position(of: key).map { entries[$0].value } }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): entries[position].value = value
      case (let position?, nil):
        entries.remove(at: position)
        positions = [:]
        index()
      case (nil, let value?):
        entries.append((key, value))
        index()
      case (nil, nil): break
      }
    }
  }

  /// The keys in their order.
  public var keys: [String] { entries.map(\.key) }

  /// The values in the order of their keys.
  public var values: [JSONValue] { entries.map(\.value) }

  private static let searchableCount = 8

  private func position(of key: String) -> Int? {
    guard entries.count > Self.searchableCount else {
      return entries.firstIndex { KeyBytes(text: $0.key) == KeyBytes(text: key) }
    }
    return positions[KeyBytes(text: key)]
  }

  /// Adds the entries that the positions do not have yet.
  private mutating func index() {
    guard entries.count > Self.searchableCount else { return }
    for position in positions.count..<entries.count { positions[KeyBytes(text: entries[position].key)] = position }
  }
}

extension JSONObject: RandomAccessCollection {
  /// The place of the first entry.
  public var startIndex: Int { 0 }
  /// The place behind the last entry.
  public var endIndex: Int { entries.count }
  /// The entry at a place, from 0; there must be one.
  public subscript(position: Int) -> (key: String, value: JSONValue) { entries[position] }
}

extension JSONObject: Equatable {
  /// Whether both have the same entries, in whatever order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.count == right.count && left.allSatisfy { right[$0.key] == $0.value }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// The entries as they are written; a repeated key counts as in a JSON text.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}

/// A key by its bytes.
private struct KeyBytes: Hashable, Sendable {
  let text: String

  static func == (left: KeyBytes, right: KeyBytes) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
