import Platform

extension WireReader {
  /// Reads the whole body that `framing` announces.
  func body(_ framing: Framing, limits: HTTPLimits, by deadline: Deadline) throws(WireError) -> [UInt8] {
    switch framing {
    case .none: []
    case .sized(let length): try sizedBody(length, limits: limits, by: deadline)
    case .chunked: try chunkedBody(limits: limits, by: deadline)
    case .untilClose: try restOfStream(limits: limits, by: deadline)
    }
  }

  /// Room for more than this is not taken on the word of a `Content-Length` alone.
  private static let trustedLength = 256 << 20

  private func sizedBody(_ length: Int, limits: HTTPLimits, by deadline: Deadline) throws(WireError) -> [UInt8] {
    guard length <= limits.bodyBytes else { throw tooLarge(limits) }
    guard length <= Self.trustedLength else {
      var buffer = BodyBuffer()
      try take(length, into: &buffer, limits: limits, by: deadline)
      return buffer.takeArray()
    }
    // The bytes are read straight to where they stay.
    var failure: WireError?
    let body = [UInt8](unsafeUninitializedCapacity: length) { target, count in
      let target = UnsafeMutableRawBufferPointer(target)
      do throws(WireError) {
        while count < length {
          let step = try read(to: UnsafeMutableRawBufferPointer(rebasing: target[count..<length]), by: deadline)
          guard step > 0 else { throw short(count, of: length) }
          count += step
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return body
  }

  /// RFC 9112, 7.1: extensions and trailer fields are read over.
  private func chunkedBody(limits: HTTPLimits, by deadline: Deadline) throws(WireError) -> [UInt8] {
    var buffer = BodyBuffer()
    while true {
      let size = try chunkSize(limits: limits, by: deadline)
      if size == 0 { break }
      guard size <= limits.bodyBytes - buffer.count else { throw tooLarge(limits) }
      try take(size, into: &buffer, limits: limits, by: deadline)
      try chunkEnd(by: deadline)
    }
    var budget = limits.headBytes
    _ = try fields(limits: limits, budget: &budget, by: deadline)
    return buffer.takeArray()
  }

  /// The hexadecimal number a chunk begins with; what follows a `;` is an extension.
  private func chunkSize(limits: HTTPLimits, by deadline: Deadline) throws(WireError) -> Int {
    var budget = limits.headBytes
    guard let line = try line(budget: &budget, by: deadline) else {
      throw .ended(Self.betweenChunks)
    }
    let digits = Grammar.trimmed(UnsafeRawBufferPointer(rebasing: line.prefix { $0 != UInt8(ascii: ";") }))
    guard !digits.isEmpty, !Grammar.isBlank(line[0]) else { throw .malformed("not a chunk size: \(excerpt(line))") }
    var size = 0
    for digit in digits {
      guard let value = hexadecimal(digit) else { throw .malformed("not a chunk size: \(excerpt(line))") }
      guard size <= limits.bodyBytes else { throw tooLarge(limits) }
      size = size << 4 | value
    }
    return size
  }

  /// The line end after a chunk's bytes.
  private func chunkEnd(by deadline: Deadline) throws(WireError) {
    var budget = 3
    do throws(WireError) {
      guard let end = try line(budget: &budget, by: deadline) else { throw .ended(Self.betweenChunks) }
      if end.isEmpty { return }
    } catch .headTooLarge {
      // Said below, in the words of a body.
    }
    throw .malformed("a chunk of the body is longer than its size says")
  }

  private func restOfStream(limits: HTTPLimits, by deadline: Deadline) throws(WireError) -> [UInt8] {
    var buffer = BodyBuffer()
    while true {
      let part = try some(upTo: .max, by: deadline)
      if part.isEmpty { return buffer.takeArray() }
      guard part.count <= limits.bodyBytes - buffer.count, buffer.append(part) else { throw tooLarge(limits) }
    }
  }

  private func take(
    _ length: Int, into buffer: inout BodyBuffer, limits: HTTPLimits, by deadline: Deadline
  ) throws(WireError) {
    var taken = 0
    while taken < length {
      let part = try some(upTo: length - taken, by: deadline)
      guard !part.isEmpty else { throw short(taken, of: length) }
      guard buffer.append(part) else { throw .bodyTooLarge("there is no memory for a body of this size") }
      taken += part.count
    }
  }

  private func hexadecimal(_ digit: UInt8) -> Int? {
    switch digit {
    case 0x30...0x39: Int(digit) - 0x30
    case 0x41...0x46, 0x61...0x66: Int(digit | 0x20) - 0x61 + 10
    default: nil
    }
  }

  private static let betweenChunks = "the connection was closed between two chunks of the body"

  private func short(_ count: Int, of length: Int) -> WireError {
    .ended("the connection was closed after \(count) of \(length) bytes of the body")
  }

  private func tooLarge(_ limits: HTTPLimits) -> WireError {
    .bodyTooLarge("the body is larger than \(limits.bodyBytes) bytes")
  }
}
