/// Turns a request into bytes, once it has been found fit to be sent.
enum RequestEncoder {
  /// The head, with a small body behind it. Throws `invalidRequest` for what would not arrive as it was meant: above
  /// all a line end within a field, which would begin another field, or another request.
  static func encode(_ request: HTTPRequest, to origin: Origin) throws(HTTPError) -> [UInt8] {
    try check(request)
    let isInline = request.body.count <= HeadWriter.smallBody
    var head = HeadWriter(capacity: 512 + request.target.utf8.count + (isInline ? request.body.count : 0))
    head.append(request.method)
    head.append(" ")
    head.append(request.target)
    head.append(" HTTP/1.1\r\n")
    if !request.headers.contains("Host") { head.field("Host", origin.hostHeader) }
    for (name, value) in request.headers { head.field(name, value) }
    if announcesBody(request) { head.field("Content-Length", String(request.body.count)) }
    head.endLine()
    if isInline { head.append(body: request.body) }
    return head.bytes
  }

  /// A server cannot tell an empty body from a missing one without its length (RFC 9110, 8.6).
  private static func announcesBody(_ request: HTTPRequest) -> Bool {
    !request.body.isEmpty || ["POST", "PUT", "PATCH"].contains(request.method)
  }

  private static func check(_ request: HTTPRequest) throws(HTTPError) {
    guard Grammar.check(request.method, Grammar.isToken) else {
      throw invalid("the method '\(printable(request.method))' is no HTTP method")
    }
    guard Grammar.check(request.target, Grammar.isTarget), request.target.utf8.first == UInt8(ascii: "/") else {
      throw invalid("the target '\(printable(request.target))' must begin with / and be percent-encoded")
    }
    if !request.body.isEmpty, request.method == "GET" || request.method == "HEAD" {
      throw invalid("a \(request.method) request has no body")
    }
    for (name, value) in request.headers { try checkField(name, value) }
  }

  private static func checkField(_ name: String, _ value: String) throws(HTTPError) {
    guard Grammar.check(name, Grammar.isToken) else {
      throw invalid("'\(printable(name))' is no name for a header")
    }
    // Not shown: it may be a secret.
    guard Grammar.check(value, Grammar.isFieldValue) else {
      throw invalid("the value of the header \(name) holds a line end or another control character")
    }
    for own in ["Content-Length", "Transfer-Encoding"] where HTTPHeaders.same(name, own) {
      throw invalid("the header \(own) is written by the client; leave it out")
    }
  }

  private static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : $0 }))
  }

  private static func invalid(_ detail: String) -> HTTPError { HTTPError(.invalidRequest(detail), .preparing) }
}
