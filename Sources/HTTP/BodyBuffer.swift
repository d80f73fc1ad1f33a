import Platform

/// Gathers a body whose length is not known before. A growing array would be copied, and in memory twice, each time it
/// doubles; so beyond the first block the bytes lie in pages that are given back one by one as the array is made.
struct BodyBuffer {
  private static let blockSize = 1 << 20

  private var first: [UInt8] = []
  private var blocks: [PageBlock?] = []
  private(set) var count = 0

  /// Adds the bytes; false when there is no memory for them.
  mutating func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    if first.count < Self.blockSize {
      let part = take(&rest, Self.blockSize - first.count)
      first.append(contentsOf: part)
      count += part.count
    }
    while !rest.isEmpty {
      let offset = count % Self.blockSize
      if offset == 0 {
        guard let block = PageBlock(byteCount: Self.blockSize) else { return false }
        blocks.append(block)
      }
      let part = take(&rest, Self.blockSize - offset)
      UnsafeMutableRawBufferPointer(rebasing: blocks[blocks.count - 1]!.bytes[offset...]).copyMemory(from: part)
      count += part.count
    }
    return true
  }

  /// Hands the bytes over as one array; the buffer is empty then.
  mutating func takeArray() -> [UInt8] {
    defer { self = BodyBuffer() }
    guard !blocks.isEmpty else { return first }
    return [UInt8](unsafeUninitializedCapacity: count) { target, filled in
      let target = UnsafeMutableRawBufferPointer(target)
      first.withUnsafeBytes { target.copyMemory(from: $0) }
      filled = first.count
      for index in blocks.indices {
        let length = min(Self.blockSize, count - filled)
        let part = UnsafeRawBufferPointer(rebasing: blocks[index]!.bytes[..<length])
        UnsafeMutableRawBufferPointer(rebasing: target[filled...]).copyMemory(from: part)
        filled += length
        blocks[index] = nil
      }
    }
  }

  private func take(_ bytes: inout UnsafeRawBufferPointer, _ limit: Int) -> UnsafeRawBufferPointer {
    let part = UnsafeRawBufferPointer(rebasing: bytes.prefix(limit))
    bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(limit))
    return part
  }
}
