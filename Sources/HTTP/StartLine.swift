/// The first line of a message.
enum StartLine {
  typealias Parsed = (start: MessageHead.Start, minorVersion: UInt8)

  /// `GET /path HTTP/1.1` (RFC 9112, 3).
  static func request(_ line: UnsafeRawBufferPointer) throws(WireError) -> Parsed {
    guard let first = line.firstIndex(of: 0x20), let last = line.lastIndex(of: 0x20), first < last else {
      throw .malformed("not a request line: \(excerpt(line))")
    }
    let method = part(line, 0..<first)
    let target = part(line, (first + 1)..<last)
    guard Grammar.isToken(method) else { throw .malformed("not a method: \(excerpt(method))") }
    guard Grammar.isTarget(target) else { throw .malformed("not a request target: \(excerpt(target))") }
    let version = try minorVersion(part(line, (last + 1)..<line.count))
    let start = MessageHead.Start.request(
      method: String(decoding: method, as: UTF8.self), target: String(decoding: target, as: UTF8.self))
    return (start, version)
  }

  /// `HTTP/1.1 200 OK`; the words may be missing, even without the blank before them (RFC 9112, 4).
  static func response(_ line: UnsafeRawBufferPointer) throws(WireError) -> Parsed {
    let version = try minorVersion(part(line, 0..<min(8, line.count)))
    guard line.count >= 12, line[8] == 0x20, line.count == 12 || line[12] == 0x20,
      let status = number(part(line, 9..<12)), status >= 100
    else { throw .malformed("not a status line: \(excerpt(line))") }
    let reason = part(line, min(13, line.count)..<line.count)
    guard Grammar.isFieldValue(reason) else { throw .malformed("not a status line: \(excerpt(line))") }
    return (.response(status: status, reason: String(decoding: reason, as: UTF8.self)), version)
  }

  private static func part(_ line: UnsafeRawBufferPointer, _ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line[range])
  }

  /// The 0 or 1 of `HTTP/1.0` or `HTTP/1.1`.
  private static func minorVersion(_ bytes: UnsafeRawBufferPointer) throws(WireError) -> UInt8 {
    guard bytes.count == 8, bytes.starts(with: "HTTP/".utf8) else {
      throw .malformed("this is not HTTP: \(excerpt(bytes))")
    }
    guard bytes[5] == UInt8(ascii: "1"), bytes[6] == UInt8(ascii: "."), 0x30...0x31 ~= bytes[7] else {
      throw .malformed("not a version this program speaks: \(excerpt(bytes))")
    }
    return bytes[7] - 0x30
  }

  private static func number(_ digits: UnsafeRawBufferPointer) -> Int? {
    var result = 0
    for digit in digits {
      guard 0x30...0x39 ~= digit else { return nil }
      result = result * 10 + Int(digit - 0x30)
    }
    return result
  }
}
