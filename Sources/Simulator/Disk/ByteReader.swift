/// Reads what `ByteWriter` wrote. What it is given has passed a checksum, and is checked all the same.
struct ByteReader {
  /// The bytes are not what was written.
  struct Damage: Error {
    var reason = "it is damaged"
  }

  private var bytes: ArraySlice<UInt8>
  /// Where the next byte is.
  private var place: Int
  private var names: [String] = []

  init(_ bytes: ArraySlice<UInt8>) { (self.bytes, place) = (bytes, bytes.startIndex) }

  /// Goes on with other bytes, in which the names that came before are known.
  mutating func go(on bytes: ArraySlice<UInt8>) { (self.bytes, place) = (bytes, bytes.startIndex) }

  var isAtEnd: Bool { place == bytes.endIndex }

  mutating func byte() throws(Damage) -> UInt8 {
    guard place < bytes.endIndex else { throw Damage() }
    defer { place += 1 }
    return bytes[place]
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
    guard 0...bytes.endIndex - place ~= count else { throw Damage() }
    return count
  }

  mutating func flag() throws(Damage) -> Bool { try byte() != 0 }

  mutating func data() throws(Damage) -> [UInt8] {
    let count = try count()
    defer { place += count }
    return Array(bytes[place..<place + count])
  }

  mutating func text() throws(Damage) -> String {
    let count = try count()
    defer { place += count }
    let offset = place - bytes.startIndex
    let text = bytes.withUnsafeBufferPointer { Self.text(UnsafeBufferPointer(rebasing: $0[offset..<offset + count])) }
    guard let text else { throw Damage() }
    return text
  }

  /// Nil for what is no text.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    // Almost all is ASCII; to look whether it is takes a fifth of the time of a validation.
    if bytes.reduce(0, |) < 0x80 { return String(decoding: bytes, as: UTF8.self) }
    return String(validating: bytes, as: UTF8.self)
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
