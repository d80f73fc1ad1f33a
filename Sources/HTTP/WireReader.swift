import Platform

/// Reads a stream of messages through one buffer: lines, and stretches of a body.
final class WireReader {
  private let stream: any ByteStream
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 * 1024, alignment: 16)
  /// `buffer[start..<end]` is read and not yet taken.
  private var start = 0
  private var end = 0

  init(_ stream: any ByteStream) { self.stream = stream }

  deinit { buffer.deallocate() }

  var isEmpty: Bool { start == end }

  /// Reads what has come, at least a byte; false at the end of the stream.
  func fill(by deadline: Deadline) throws(WireError) -> Bool {
    makeRoom()
    let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]), by: deadline)
    end += count
    return count > 0
  }

  /// The next line without its end: CRLF, or LF alone (RFC 9112, 2.2). Nil at the end of the stream. The bytes are
  /// valid until the next call. The line's length is taken from `budget`.
  func line(budget: inout Int, by deadline: Deadline) throws(WireError) -> UnsafeRawBufferPointer? {
    var length = 0
    while true {
      let found = lineFeed(from: start + length)
      length = (found ?? end) - start
      guard length < budget else { throw .headTooLarge("the header is larger than allowed") }
      if let found {
        let contentEnd = length > 0 && buffer[found - 1] == UInt8(ascii: "\r") ? found - 1 : found
        let line = UnsafeRawBufferPointer(rebasing: buffer[start..<contentEnd])
        start = found + 1
        budget -= length + 1
        return line
      }
      guard try fill(by: deadline) else {
        if isEmpty { return nil }
        throw .ended("the connection was closed within a line of the header")
      }
    }
  }

  /// Up to `limit` bytes of what is buffered, which is filled first if empty; empty at the end of the stream. The
  /// bytes are valid until the next call.
  func some(upTo limit: Int, by deadline: Deadline) throws(WireError) -> UnsafeRawBufferPointer {
    if isEmpty { _ = try fill(by: deadline) }
    let count = min(limit, end - start)
    defer { start += count }
    return UnsafeRawBufferPointer(rebasing: buffer[start..<(start + count)])
  }

  /// Reads up to `target.count` bytes to where they are wanted, past the buffer when that is empty; 0 at the end.
  func read(to target: UnsafeMutableRawBufferPointer, by deadline: Deadline) throws(WireError) -> Int {
    guard !isEmpty else { return try read(into: target, by: deadline) }
    let part = try some(upTo: target.count, by: deadline)
    target.copyMemory(from: part)
    return part.count
  }

  private func read(into target: UnsafeMutableRawBufferPointer, by deadline: Deadline) throws(WireError) -> Int {
    do {
      return try stream.read(into: target, by: deadline)
    } catch {
      throw .stream(error)
    }
  }

  private func lineFeed(from first: Int) -> Int? {
    var index = first
    while index < end {
      if buffer[index] == UInt8(ascii: "\n") { return index }
      index += 1
    }
    return nil
  }

  /// Moves what is left to the front, or doubles the buffer when a line fills it.
  private func makeRoom() {
    if isEmpty { (start, end) = (0, 0) }
    guard end == buffer.count else { return }
    let rest = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
    if start > 0 {
      buffer.copyMemory(from: rest)
    } else {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
      larger.copyMemory(from: rest)
      buffer.deallocate()
      buffer = larger
    }
    (start, end) = (0, rest.count)
  }
}
