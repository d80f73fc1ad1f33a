import Platform

/// A start line with its header fields (RFC 9112, 2.1).
struct MessageHead {
  enum Start: Equatable {
    case request(method: String, target: String)
    case response(status: Int, reason: String)
  }

  let start: Start
  /// 1 for HTTP/1.1, 0 for HTTP/1.0.
  let minorVersion: UInt8
  let headers: HTTPHeaders

  /// Whether the connection can carry another message after this one (RFC 9112, 9.3). Not when the message told its
  /// length in two ways (RFC 9112, 6.1).
  var keepsAlive: Bool {
    if headers.contains("Transfer-Encoding"), headers.contains("Content-Length") { return false }
    let options = headers.list("Connection")
    if options.contains(where: { HTTPHeaders.same($0, "close") }) { return false }
    return minorVersion > 0 || options.contains { HTTPHeaders.same($0, "keep-alive") }
  }
}

/// Which half's start line is expected.
enum MessageKind {
  case request
  case response
}

extension WireReader {
  /// Reads a head, or nil when the stream ends before it begins.
  func head(_ kind: MessageKind, limits: HTTPLimits, by deadline: Deadline) throws(WireError) -> MessageHead? {
    var budget = limits.headBytes
    guard var line = try line(budget: &budget, by: deadline) else { return nil }
    // A client may send one empty line too many after a body (RFC 9112, 2.2).
    if kind == .request, line.isEmpty {
      guard let next = try self.line(budget: &budget, by: deadline) else { return nil }
      line = next
    }
    let (start, minorVersion) = try kind == .request ? StartLine.request(line) : StartLine.response(line)
    let headers = try fields(limits: limits, budget: &budget, by: deadline)
    return MessageHead(start: start, minorVersion: minorVersion, headers: headers)
  }

  /// Reads header or trailer fields to the empty line that ends them.
  func fields(limits: HTTPLimits, budget: inout Int, by deadline: Deadline) throws(WireError) -> HTTPHeaders {
    var headers = HTTPHeaders()
    while true {
      guard let line = try line(budget: &budget, by: deadline) else {
        throw .ended("the connection was closed within the header")
      }
      if line.isEmpty { return headers }
      guard headers.count < limits.fieldCount else {
        throw .headTooLarge("the header has more than \(limits.fieldCount) fields")
      }
      let (name, value) = try field(line)
      headers.add(name, value)
    }
  }

  /// One `name: value` (RFC 9112, 5). Continuation lines and a blank before the colon are refused (RFC 9112, 5.1, 5.2).
  private func field(_ line: UnsafeRawBufferPointer) throws(WireError) -> (name: String, value: String) {
    guard !Grammar.isBlank(line[0]) else { throw .malformed("a header field is folded over two lines") }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      throw .malformed("a header line has no colon: \(excerpt(line))")
    }
    let name = UnsafeRawBufferPointer(rebasing: line[..<colon])
    guard Grammar.isToken(name) else { throw .malformed("a header field has no valid name: \(excerpt(name))") }
    let value = Grammar.trimmed(UnsafeRawBufferPointer(rebasing: line[(colon + 1)...]))
    guard Grammar.isFieldValue(value) else {
      throw .malformed("the header field \(excerpt(name)) holds a control character")
    }
    return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
  }
}

/// The beginning of something unexpected, quoted, without control characters.
func excerpt(_ bytes: UnsafeRawBufferPointer) -> String {
  let visible = bytes.prefix(40).map { 0x20...0x7E ~= $0 ? $0 : UInt8(ascii: "?") }
  return "'\(String(decoding: visible, as: UTF8.self))\(bytes.count > 40 ? "…" : "")'"
}
