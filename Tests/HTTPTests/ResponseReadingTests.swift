@testable import HTTP
import Testing

/// Answers as they come over the wire, each cut at every place.
struct ResponseReadingTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    var method = "GET"
    let wire: String
    var status = 200
    var body = ""
    var keepsAlive = true
    var testDescription: String { name }
  }

  private static let ok = "HTTP/1.1 200 OK\r\n"
  private static let chunked = ok + "Transfer-Encoding: chunked\r\n\r\n"

  static let cases = [
    Case(name: "sized", wire: ok + "Content-Length: 5\r\n\r\nhello", body: "hello"),
    Case(name: "sized, empty", wire: ok + "Content-Length: 0\r\n\r\n"),
    Case(name: "length given twice alike", wire: ok + "Content-Length: 2\r\ncontent-length: 2, 2\r\n\r\nok", body: "ok"),
    Case(name: "chunked", wire: chunked + "5\r\nhello\r\n0001\r\n!\r\n0\r\n\r\n", body: "hello!"),
    Case(
      name: "chunked in capitals", wire: ok + "TRANSFER-ENCODING: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n",
      body: "0123456789"),
    Case(
      name: "chunk extensions and trailers",
      wire: chunked + "3;a=\"b\"\r\nabc\r\n2 ; x\r\nde\r\n0;last\r\nDigest: x\r\nMore: y\r\n\r\n", body: "abcde"),
    Case(
      name: "a chunk holding line ends", wire: chunked + "6\r\n\r\n0\r\n\r\r\n0\r\n\r\n", body: "\r\n0\r\n\r"),
    Case(
      name: "both lengths: chunked wins, the connection ends",
      wire: ok + "Content-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", body: "ok",
      keepsAlive: false),
    Case(name: "until close", wire: ok + "\r\nto the end", body: "to the end", keepsAlive: false),
    Case(name: "204", wire: "HTTP/1.1 204 No Content\r\nContent-Length: 7\r\n\r\n", status: 204),
    Case(name: "304", wire: "HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n", status: 304),
    Case(name: "HEAD", method: "HEAD", wire: ok + "Content-Length: 700\r\n\r\n"),
    Case(name: "HEAD, chunked", method: "HEAD", wire: chunked),
    Case(
      name: "interim answers",
      wire: "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok + "Content-Length: 1\r\n\r\nx",
      body: "x"),
    Case(
      name: "close announced", wire: ok + "Connection: x, Close\r\nContent-Length: 1\r\n\r\nx", body: "x",
      keepsAlive: false),
    Case(name: "HTTP/1.0", wire: "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx", body: "x", keepsAlive: false),
    Case(
      name: "HTTP/1.0, kept", wire: "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\nx", body: "x"),
    Case(name: "without words", wire: "HTTP/1.1 200\r\nContent-Length: 1\r\n\r\nx", body: "x"),
    Case(name: "empty words", wire: "HTTP/1.1 404 \r\nContent-Length: 1\r\n\r\nx", status: 404, body: "x"),
    Case(name: "line feeds alone", wire: "HTTP/1.1 200 OK\nContent-Length: 1\n\nx", body: "x"),
    Case(name: "an unknown status", wire: "HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n", status: 999),
  ]

  @Test(arguments: cases)
  func isReadHoweverItIsCut(_ expected: Case) throws {
    for stream in ScriptedStream.everySplit(of: expected.wire) {
      let answer = try exchange(expected.method, over: stream)
      #expect(answer.response.status == expected.status)
      #expect(String(decoding: answer.response.body, as: UTF8.self) == expected.body)
      #expect(answer.keepsAlive == expected.keepsAlive)
    }
  }

  @Test func fieldsAreTrimmedAndKept() throws {
    let wire = "HTTP/1.1 200 Very Good\r\nA:1\r\nB: \t two words \t\r\nC:\r\na: ü\r\nContent-Length: 0\r\n\r\n"
    let response = try exchange(over: ScriptedStream(wire)).response
    #expect(response.reason == "Very Good")
    let fields = [("A", "1"), ("B", "two words"), ("C", ""), ("a", "ü"), ("Content-Length", "0")]
    #expect(response.headers == HTTPHeaders(fields))
  }

  /// They would be taken for the beginning of the next answer.
  @Test func bytesNobodyAskedForEndTheConnection() throws {
    let answer = try exchange(over: ScriptedStream("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxy"))
    #expect(answer.response.body == Array("x".utf8))
    #expect(!answer.keepsAlive)
  }

  @Test(arguments: [1 << 20, (1 << 20) + 1, 3_500_000])
  func aBodyOfManyBlocksArrivesWhole(count: Int) throws {
    let body = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 3) }
    let head = Array("HTTP/1.1 200 OK\r\n\r\n".utf8)
    #expect(try exchange(over: ScriptedStream([head, body])).response.body == body)
  }
}
