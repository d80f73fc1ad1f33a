@testable import HTTP
import Testing

struct RequestEncodingTests {
  private func encoded(_ request: HTTPRequest) throws(HTTPError) -> String {
    let origin = Origin(isSecure: true, host: "h", port: 8443)
    return String(decoding: try RequestEncoder.encode(request, to: origin), as: UTF8.self)
  }

  @Test func headAndBodyAreOneStretch() throws {
    let request = HTTPRequest(
      method: "POST", target: "/a?b=%20", headers: ["X-One": "1", "x-two": "zwölf"], body: Array("{}".utf8))
    #expect(
      try encoded(request)
        == "POST /a?b=%20 HTTP/1.1\r\nHost: h:8443\r\nX-One: 1\r\nx-two: zwölf\r\nContent-Length: 2\r\n\r\n{}")
  }

  @Test(arguments: [
    ("GET", false), ("HEAD", false), ("DELETE", false), ("OPTIONS", false), ("POST", true), ("PUT", true), ("PATCH", true),
  ])
  func anEmptyBodyHasALengthWhereABodyIsExpected(method: String, hasLength: Bool) throws {
    #expect(try encoded(HTTPRequest(method: method, target: "/")).contains("Content-Length: 0\r\n") == hasLength)
  }

  @Test func deleteMayHaveABody() throws {
    #expect(try encoded(HTTPRequest(method: "DELETE", target: "/", body: [65])).hasSuffix("Content-Length: 1\r\n\r\nA"))
  }

  @Test func hostMayBeGiven() throws {
    let request = HTTPRequest(method: "GET", target: "/", headers: ["host": "x"])
    #expect(try encoded(request) == "GET / HTTP/1.1\r\nhost: x\r\n\r\n")
  }

  @Test(arguments: [
    (HTTPRequest(method: "GET X", target: "/"), "the method 'GET X' is no HTTP method"),
    (HTTPRequest(method: "", target: "/"), "the method '' is no HTTP method"),
    (HTTPRequest(method: "GET", target: "a"), "the target 'a' must begin with / and be percent-encoded"),
    (HTTPRequest(method: "GET", target: "/a b"), "the target '/a b' must begin with / and be percent-encoded"),
    (HTTPRequest(method: "GET", target: "/ü"), "the target '/ü' must begin with / and be percent-encoded"),
    (HTTPRequest(method: "GET", target: "/\r\nX: 1"), "the target '/??X: 1' must begin with / and be percent-encoded"),
    (HTTPRequest(method: "GET", target: "/", body: [65]), "a GET request has no body"),
    (HTTPRequest(method: "HEAD", target: "/", body: [65]), "a HEAD request has no body"),
    (HTTPRequest(method: "GET", target: "/", headers: ["A b": "1"]), "'A b' is no name for a header"),
    (HTTPRequest(method: "GET", target: "/", headers: ["A:": "1"]), "'A:' is no name for a header"),
    (HTTPRequest(method: "GET", target: "/", headers: ["A\r\nB": "1"]), "'A??B' is no name for a header"),
    (
      HTTPRequest(method: "GET", target: "/", headers: ["A": "1\r\nB: 2"]),
      "the value of the header A holds a line end or another control character"
    ),
    (
      HTTPRequest(method: "GET", target: "/", headers: ["A": "1\n"]),
      "the value of the header A holds a line end or another control character"
    ),
    (
      HTTPRequest(method: "GET", target: "/", headers: ["A": "\0"]),
      "the value of the header A holds a line end or another control character"
    ),
    (
      HTTPRequest(method: "POST", target: "/", headers: ["content-length": "7"]),
      "the header Content-Length is written by the client; leave it out"
    ),
    (
      HTTPRequest(method: "POST", target: "/", headers: ["Transfer-Encoding": "chunked"]),
      "the header Transfer-Encoding is written by the client; leave it out"
    ),
  ])
  func refusesWhatWouldNotArriveAsMeant(request: HTTPRequest, detail: String) throws {
    let error = #expect(throws: HTTPError.self) { try encoded(request) }
    guard let error, case .invalidRequest(detail) = error.reason else {
      Issue.record("\(String(describing: error)) instead of \(detail)")
      return
    }
    #expect(error.phase == .preparing && !error.mayHaveBeenSent)
  }
}
