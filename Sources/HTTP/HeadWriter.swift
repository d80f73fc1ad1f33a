/// Builds the bytes of a head.
struct HeadWriter {
  private(set) var bytes: [UInt8] = []

  /// `capacity` is what the head will need, about.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ number: Int) { append(String(number)) }

  mutating func endLine() {
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  mutating func field(_ name: String, _ value: String) {
    append(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(0x20)
    append(value)
    endLine()
  }

  /// The body, behind the empty line that ends the head, so that both go out in one write.
  mutating func append(body: [UInt8]) { bytes.append(contentsOf: body) }

  /// Beyond this a body is written by itself: copying it would cost more than a second write.
  static let smallBody = 16 * 1024
}
