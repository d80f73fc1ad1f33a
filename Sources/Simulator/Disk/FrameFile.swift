import Crypto

/// A file of frames: a line that says what it is, then pieces, each behind its length and two checksums.
enum FrameFile {
  /// Bytes of a frame before what it holds: its length in 8, of whose SHA-256 the first 4, and 8 of that of what it holds.
  private static let headSize = 20
  private static let heading = Array("nss simulator 1\n".utf8)

  /// What such a file begins with.
  static var start: [UInt8] { heading }

  static func frame(_ payload: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(headSize + payload.count)
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: payload.count >> (8 * shift))) }
    bytes += SHA256.hash(bytes).prefix(4)
    bytes += SHA256.hash(payload).prefix(8)
    return bytes + payload
  }

  /// What a file holds.
  struct Contents {
    var payloads: [ArraySlice<UInt8>] = []
    /// Where the last whole frame ends. What comes behind was being written when the process, or the machine, ended.
    var size = 0
  }

  /// Takes a file apart. A last frame that is not whole is left out. Throws when one before it is damaged.
  static func contents(of bytes: [UInt8]) throws(ByteReader.Damage) -> Contents {
    var contents = Contents()
    guard bytes.starts(with: heading) else { throw ByteReader.Damage() }
    contents.size = heading.count
    while let payload = try payload(of: bytes, at: contents.size) {
      contents.payloads.append(payload)
      contents.size = payload.endIndex
    }
    return contents
  }

  /// The frame that begins at a place; nil when it is not whole and the last.
  private static func payload(of bytes: [UInt8], at place: Int) throws(ByteReader.Damage) -> ArraySlice<UInt8>? {
    let start = place + headSize
    guard start <= bytes.count else { return nil }
    let head = bytes[place..<place + 8]
    guard SHA256.hash(head).prefix(4) == bytes[place + 8..<place + 12] else {
      // A machine that loses its power may leave zeros where something was to be written.
      if bytes[place...].allSatisfy({ $0 == 0 }) { return nil }
      throw ByteReader.Damage()
    }
    let length = head.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard 0...bytes.count - start ~= length else { return nil }
    let payload = bytes[start..<start + length]
    if SHA256.hash(payload).prefix(8) == bytes[place + 12..<start] { return payload }
    guard start + length == bytes.count else { throw ByteReader.Damage() }
    return nil
  }
}
