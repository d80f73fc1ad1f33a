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
    let length = Self.digitCount(of: rest)
    var position = count + length
    count = position
    repeat {
      position -= 1
      start[position] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest != 0
  }

  private static func digitCount(of number: UInt64) -> Int {
    var (count, rest) = (1, number)
    while rest >= 10 { (count, rest) = (count + 1, rest / 10) }
    return count
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
