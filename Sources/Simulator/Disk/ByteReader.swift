/// Reads what `ByteWriter` wrote. What it is given has passed a checksum, and is checked all the same.
struct ByteReader {
  /// The bytes are not what was written.
  struct Damage: Error {
    var reason = "it is damaged"
  }

  private var bytes: ArraySlice<UInt8>
  private var names: [String] = []

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Goes on with other bytes, in which the names that came before are known.
  mutating func go(on bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func byte() throws(Damage) -> UInt8 {
    guard let byte = bytes.popFirst() else { throw Damage() }
    return byte
  }

  mutating func number() throws(Damage) -> Int {
    var (value, shift): (UInt, UInt) = (0, 0)
    while shift < 64 {
      let byte = try byte()
      value |= UInt(byte & 0x7f) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
    throw Damage()
  }

  /// A number of things to come, each of a byte at least.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard 0...bytes.count ~= count else { throw Damage() }
    return count
  }

  mutating func flag() throws(Damage) -> Bool { try byte() != 0 }

  mutating func data() throws(Damage) -> [UInt8] {
    let count = try count()
    defer { bytes = bytes.dropFirst(count) }
    return Array(bytes.prefix(count))
  }

  mutating func text() throws(Damage) -> String {
    let count = try count()
    guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else { throw Damage() }
    bytes = bytes.dropFirst(count)
    return text
  }

  mutating func name() throws(Damage) -> String {
    let place = try number()
    guard place == 0 else {
      guard 1...names.count ~= place else { throw Damage() }
      return names[place - 1]
    }
    let name = try text()
    names.append(name)
    return name
  }

  /// As many of something as the number before them says.
  mutating func list<Element>(_ element: (inout ByteReader) throws(Damage) -> Element) throws(Damage) -> [Element] {
    let count = try count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try element(&self)) }
    return list
  }
}
