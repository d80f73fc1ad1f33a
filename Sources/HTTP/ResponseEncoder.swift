import Platform

/// Turns a response into bytes.
enum ResponseEncoder {
  /// How the response goes out: what the request and the connection ask for.
  struct Manner {
    var isHead = false
    var minorVersion: UInt8 = 1
    var keepsAlive = true
  }

  /// The head, with a small body behind it. Fields that cannot be written as they are, are left out.
  static func encode(_ response: HTTPResponse, _ manner: Manner) -> [UInt8] {
    let body = self.body(response, manner)
    return encode(response, manner, behind: body.count <= HeadWriter.smallBody ? body : [])
  }

  /// The head of the whole response, with the first bytes of its body.
  static func encode(_ response: HTTPResponse, _ manner: Manner, bodyBytes: Int) -> [UInt8] {
    encode(response, manner, behind: Array(body(response, manner).prefix(bodyBytes)))
  }

  private static func encode(_ response: HTTPResponse, _ manner: Manner, behind body: [UInt8]) -> [UInt8] {
    var head = HeadWriter(capacity: 512 + body.count)
    head.append("HTTP/1.1 ")
    head.append(response.status)
    head.append(" ")
    if Grammar.check(response.reason, Grammar.isFieldValue) { head.append(response.reason) }
    head.endLine()
    if !response.headers.contains("Date") { head.field("Date", HTTPDate.now) }
    for (name, value) in response.headers where isWritten(name, value) { head.field(name, value) }
    if hasLength(response.status) { head.field("Content-Length", String(response.body.count)) }
    if !manner.keepsAlive {
      head.field("Connection", "close")
    } else if manner.minorVersion == 0 {
      head.field("Connection", "keep-alive")
    }
    head.endLine()
    head.append(body: body)
    return head.bytes
  }

  /// The body as sent: none to HEAD, and none with a status that has none (RFC 9110, 6.4.1).
  static func body(_ response: HTTPResponse, _ manner: Manner) -> [UInt8] {
    manner.isHead || !hasLength(response.status) ? [] : response.body
  }

  private static func hasLength(_ status: Int) -> Bool { status >= 200 && status != 204 && status != 304 }

  private static func isWritten(_ name: String, _ value: String) -> Bool {
    for own in ["Content-Length", "Transfer-Encoding", "Connection"] where HTTPHeaders.same(name, own) { return false }
    return Grammar.check(name, Grammar.isToken) && Grammar.check(value, Grammar.isFieldValue)
  }
}
