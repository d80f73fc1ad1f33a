/// What precedes a map's values.
public struct MapHeader {
  var keys: Keys
  var count: Int
  let capacity: Int
}

/// A map: keys, shared by the maps made alike, and the values in one allocation behind the header, in the keys' order.
///
/// Written only when uniquely referenced. A map that outgrows its allocation is replaced in its place,
/// so everything that adds a key works on the place: `MapBox.set(_:to:in:)`.
public struct MapBox: @unchecked Sendable {
  // @unchecked: see above; a shared map is never written.
  final class Buffer: ManagedBuffer<MapHeader, Value> {
    deinit {
      withUnsafeMutablePointers { header, values in
        Release.drain(values, count: header.pointee.count)
      }
    }
  }

  var buffer: Buffer

  /// A map without values yet; `keys` are those it will have once as many values were appended by `append(value:)`.
  static func make(keys: Keys, capacity: Int) -> MapBox {
    let buffer = Buffer.create(minimumCapacity: capacity) { _ in MapHeader(keys: keys, count: 0, capacity: capacity) }
    return MapBox(buffer: unsafeDowncast(buffer, to: Buffer.self))
  }

  /// The values are one for each key.
  static func make(keys: Keys, copying values: ArraySlice<Value>) -> MapBox {
    let map = make(keys: keys, capacity: keys.count)
    values.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { map.values.initialize(from: start, count: source.count) }
    }
    map.header.pointee.count = values.count
    return map
  }

  /// Takes over values that lie in a row, one for each key; the place they came from is uninitialised afterwards.
  static func make(keys: Keys, moving start: UnsafeMutablePointer<Value>, count: Int) -> MapBox {
    let map = make(keys: keys, capacity: count)
    map.values.moveInitialize(from: start, count: count)
    map.header.pointee.count = count
    return map
  }

  static func make(_ entries: KeyValuePairs<String, Value>) -> MapBox {
    let map = make(keys: Keys(entries.map { .make($0.key) }), capacity: entries.count)
    for (_, value) in entries { map.append(value: value) }
    return map
  }

  /// By pointer: access to a property of a class would be checked each time.
  private var header: UnsafeMutablePointer<MapHeader> { buffer.withUnsafeMutablePointerToHeader { $0 } }

  var count: Int { header.pointee.count }
  var keys: Keys { header.pointee.keys }
  var values: UnsafeMutablePointer<Value> { buffer.withUnsafeMutablePointerToElements { $0 } }

  /// Adds the value of the next key; for makers, who see to the capacity.
  @inline(__always)
  func append(value: consuming Value) {
    (values + count).initialize(to: value)
    header.pointee.count += 1
  }

  /// Where a key stands; at `guess`, if it does, it is found at once.
  @inline(__always)
  func position(of key: Text, guess: Int = 0) -> Int? {
    header.pointee.keys.has(key, at: guess) ? guess : keys.position(of: key)
  }

  /// The value under a key; nil when it is not there.
  subscript(key: Text) -> Value? { keys.position(of: key).map { values[$0] } }

  func copy(capacity: Int? = nil) -> MapBox {
    let copy = MapBox.make(keys: keys, capacity: max(capacity ?? count, count))
    copy.values.initialize(from: values, count: count)
    copy.header.pointee.count = count
    return copy
  }

  /// Puts a value under a key of the map that stands in `place`, which must hold one.
  static func set(_ key: Text, to value: Value, in place: inout Value) {
    slot(for: key, in: &place).pointee = value
  }

  /// The place of a key's value in the map that stands in `place`, made unique; a key that is not there yet is added with null.
  static func slot(for key: Text, in place: inout Value) -> UnsafeMutablePointer<Value> {
    guard case .map(var map) = place else { preconditionFailure("the place holds no map") }
    place = .null  // so that the reference here is the only one, unless the map is shared
    defer { place = .map(map) }
    if let position = map.keys.position(of: key) {
      if !isKnownUniquelyReferenced(&map.buffer) { map = map.copy() }
      return map.values + position
    }
    let count = map.count
    if !isKnownUniquelyReferenced(&map.buffer) {
      map = map.copy(capacity: max(4, count * 2))
    } else if count == map.header.pointee.capacity {
      map = map.moved(capacity: max(4, count * 2))
    }
    if !isKnownUniquelyReferenced(&map.header.pointee.keys) { map.header.pointee.keys = map.keys.copy() }
    map.keys.append(key)
    map.append(value: .null)
    return map.values + count
  }

  /// The same map in a larger allocation; this one is empty afterwards.
  private func moved(capacity: Int) -> MapBox {
    let larger = MapBox.make(keys: keys, capacity: capacity)
    larger.values.moveInitialize(from: values, count: count)
    larger.header.pointee.count = count
    header.pointee.count = 0
    header.pointee.keys = Self.noKeys
    return larger
  }

  private static let noKeys = Keys()
}
