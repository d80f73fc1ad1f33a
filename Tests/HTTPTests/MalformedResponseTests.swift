@testable import HTTP
import Platform
import Testing

/// Answers that are refused, each for its own reason.
struct MalformedResponseTests {
  private static let ok = "HTTP/1.1 200 OK\r\n"
  private static let chunked = ok + "Transfer-Encoding: chunked\r\n\r\n"

  private func reason(of wire: String, limits: HTTPLimits = HTTPLimits()) throws -> HTTPError.Reason {
    let error = #expect(throws: HTTPError.self) { try exchange(over: ScriptedStream(wire), limits: limits) }
    #expect(error?.phase == .receiving && error?.mayHaveBeenSent == true)
    return try #require(error).reason
  }

  @Test(arguments: [
    ("SSH-2.0-OpenSSH\r\n", "this is not HTTP: 'SSH-2.0-'"),
    ("HTTP/2.0 200 OK\r\n\r\n", "not a version this program speaks: 'HTTP/2.0'"),
    ("HTTP/1.1 20 OK\r\n\r\n", "not a status line: 'HTTP/1.1 20 OK'"),
    ("HTTP/1.1 2000\r\n\r\n", "not a status line: 'HTTP/1.1 2000'"),
    ("HTTP/1.1 099 x\r\n\r\n", "not a status line: 'HTTP/1.1 099 x'"),
    ("HTTP/1.1  200 OK\r\n\r\n", "not a status line: 'HTTP/1.1  200 OK'"),
    ("HTTP/1.1 200 O\0K\r\n\r\n", "not a status line: 'HTTP/1.1 200 O?K'"),
    ("\r\nHTTP/1.1 200 OK\r\n\r\n", "this is not HTTP: ''"),
    ("HTTP/1.1 101 Switching\r\n\r\n", "the server switches to a protocol nobody asked for"),
    (ok + "A: 1\r\n folded\r\n\r\n", "a header field is folded over two lines"),
    (ok + "A: 1\r\n\tfolded\r\n\r\n", "a header field is folded over two lines"),
    (ok + "no colon\r\n\r\n", "a header line has no colon: 'no colon'"),
    (ok + "A : 1\r\n\r\n", "a header field has no valid name: 'A '"),
    (ok + ": 1\r\n\r\n", "a header field has no valid name: ''"),
    (ok + "A: a\0b\r\n\r\n", "the header field 'A' holds a control character"),
    (ok + "A: a\rb\r\n\r\n", "the header field 'A' holds a control character"),
    (
      ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
      "Content-Length is given twice with different values: 1, 2"
    ),
    (ok + "Content-Length: -1\r\n\r\n", "Content-Length is not a number: '-1'"),
    (ok + "Content-Length: 1x\r\n\r\nx", "Content-Length is not a number: '1x'"),
    (ok + "Content-Length:\r\n\r\n", "Content-Length is empty"),
    (ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", "the transfer coding 'gzip, chunked' is not 'chunked'"),
    (chunked + "xyz\r\n", "not a chunk size: 'xyz'"),
    (chunked + "\r\n", "not a chunk size: ''"),
    (chunked + " 1\r\nx\r\n", "not a chunk size: ' 1'"),
    (chunked + "-1\r\n", "not a chunk size: '-1'"),
    (chunked + "1\r\nabc\r\n0\r\n\r\n", "a chunk of the body is longer than its size says"),
    (chunked + "1\r\na0\r\n\r\n", "a chunk of the body is longer than its size says"),
    (chunked + "0\r\nbad trailer\r\n\r\n", "a header line has no colon: 'bad trailer'"),
  ])
  func isMalformed(wire: String, detail: String) throws {
    guard case .malformed(detail) = try reason(of: wire) else {
      Issue.record("\(try reason(of: wire)) instead of \(detail)")
      return
    }
  }

  @Test(arguments: [
    (ok + "Content-Length: 10\r\n\r\nabc", "the connection was closed after 3 of 10 bytes of the body"),
    (ok + "Content-Le", "the connection was closed within a line of the header"),
    (ok + "A: 1\r\n", "the connection was closed within the header"),
    (chunked + "5\r\nabc", "the connection was closed after 3 of 5 bytes of the body"),
    (chunked + "3\r\nabc", "the connection was closed between two chunks of the body"),
    (chunked + "3\r\nabc\r\n", "the connection was closed between two chunks of the body"),
    (chunked + "0\r\n", "the connection was closed within the header"),
    ("HTTP/1.1 100 Continue\r\n\r\n", "the server closed the connection after an interim answer"),
  ])
  func isCutShort(wire: String, detail: String) throws {
    guard case .closed(detail) = try reason(of: wire) else {
      Issue.record("\(try reason(of: wire)) instead of \(detail)")
      return
    }
  }

  @Test(arguments: [
    (ok + "Content-Length: 101\r\n\r\n", "the body is larger than 100 bytes"),
    (ok + "Content-Length: 99999999999999999999\r\n\r\n", "a body of 99999999999999999999 bytes is larger than allowed"),
    (chunked + "65\r\n", "the body is larger than 100 bytes"),
    (chunked + "ffffffffffffffffffffff\r\n", "the body is larger than 100 bytes"),
    (chunked + "3\r\nabc\r\n62\r\n", "the body is larger than 100 bytes"),
    (ok + "\r\n" + String(repeating: "x", count: 101), "the body is larger than 100 bytes"),
    (ok + "A: " + String(repeating: "x", count: 300) + "\r\n\r\n", "the header is larger than allowed"),
    (ok + String(repeating: "A: 1\r\n", count: 50) + "\r\n", "the header is larger than allowed"),
    (ok + String(repeating: "A: 1\r\n", count: 6) + "\r\n", "the header has more than 5 fields"),
    (chunked + "0\r\n" + String(repeating: "A: 1\r\n", count: 50) + "\r\n", "the header has more than 5 fields"),
  ])
  func isTooLarge(wire: String, detail: String) throws {
    var limits = HTTPLimits()
    limits.headBytes = 120
    limits.fieldCount = detail.contains("5 fields") ? 5 : 256
    limits.bodyBytes = 100
    guard case .tooLarge(detail) = try reason(of: wire, limits: limits) else {
      Issue.record("\(try reason(of: wire, limits: limits)) instead of \(detail)")
      return
    }
  }

  @Test func allowedSizesAreAccepted() throws {
    var limits = HTTPLimits()
    limits.fieldCount = 1
    limits.bodyBytes = 100
    let body = String(repeating: "x", count: 100)
    let sized = Self.ok + "Content-Length: 100\r\n\r\n\(body)"
    for wire in [sized, Self.chunked + "64\r\n\(body)\r\n0\r\n\r\n", Self.ok + "A: 1\r\n\r\n\(body)"] {
      #expect(try exchange(over: ScriptedStream(wire), limits: limits).response.body.count == 100)
    }
  }
}
