import Platform

/// Bytes of strings being put together, used as a stack.
///
/// Invariant: `capacity` bytes stand at `start`, the first `count` of them written. Whoever has it deallocates it.
struct Scratch {
  private(set) var count = 0
  private var capacity = 1_024
  private var start = UnsafeMutablePointer<UInt8>.allocate(capacity: 1_024)

  func deallocate() { start.deallocate() }

  /// The bytes from an offset on; there until anything is added.
  func bytes(from offset: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start + offset, count: count - offset)
  }

  mutating func cut(to count: Int) { self.count = count }

  /// Adds a value as it stands in a string's `{{ }}`.
  @inline(__always)
  mutating func append(_ value: Value) {
    switch value {
    case .string(let text): text.withBytes { append($0) }
    case .int(let int): append(int)
    case let other: appendWritten(other)
    }
  }

  private mutating func appendWritten(_ value: Value) {
    var written: [UInt8] = []
    value.appendText(to: &written)
    written.withUnsafeBytes { append($0) }
  }

  private mutating func append(_ number: Int64) {
    reserve(20)
    if number < 0 {
      start[count] = UInt8(ascii: "-")
      count += 1
    }
    var rest = number.magnitude
    count += Self.digitCount(of: rest)
    var end = start + count
    // Two digits at a time: half the divisions.
    while rest >= 100 {
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      let tens = pair / 10
      end -= 2
      end[0] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: tens)
      end[1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: pair &- 10 &* tens)
      rest = quotient
    }
    if rest >= 10 { end[-2] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / 10) }
    end[-1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
  }

  private static func digitCount(of number: UInt64) -> Int {
    var (count, bound) = (1, UInt64(10))
    while count < 19, number >= bound { (count, bound) = (count + 1, bound * 10) }
    return number >= 10_000_000_000_000_000_000 ? 20 : count
  }

  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    UnsafeMutableRawPointer(start + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) { if capacity - count < more { grow(by: more) } }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.initialize(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
