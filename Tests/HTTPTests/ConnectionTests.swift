@testable import HTTP
import Platform
import Testing

/// What a client's connection does when it is broken off, by phase.
struct ConnectionTests {
  private let answer = "HTTP/1.1 413 Too Much\r\nContent-Length: 2\r\n\r\nno"

  private func failure(_ stream: ScriptedStream, body: [UInt8] = []) throws -> HTTPError {
    let error = #expect(throws: HTTPError.self) {
      try exchange(body.isEmpty ? "GET" : "POST", over: stream, body: body)
    }
    return try #require(error)
  }

  @Test func aSmallRequestIsOneWriteAndALargeOneTwo() throws {
    let small = ScriptedStream(answer)
    _ = try exchange("POST", over: small, body: [UInt8](repeating: 65, count: 16 * 1024))
    #expect(small.writeCount == 1)
    let large = ScriptedStream(answer)
    _ = try exchange("POST", over: large, body: [UInt8](repeating: 65, count: 16 * 1024 + 1))
    #expect(large.writeCount == 2)
    #expect(large.written.count == small.written.count + 1)
  }

  @Test func closedWithoutAnAnswer() throws {
    let error = try failure(ScriptedStream(""))
    let detail = "the server closed the connection without an answer"
    guard case .closed(detail) = error.reason else { Issue.record("\(error)"); return }
    #expect(error.phase == .waiting && error.mayHaveBeenSent && !error.connectionWasReused)
  }

  @Test func brokenWithoutAnAnswer() throws {
    let stream = ScriptedStream("")
    stream.ending = .broken("Connection reset by peer")
    let error = try failure(stream)
    let detail = "the server broke the connection before it answered: Connection reset by peer"
    guard case .closed(detail) = error.reason else { Issue.record("\(error)"); return }
    #expect(error.phase == .waiting)
  }

  @Test(arguments: [StreamError.timedOut, .cancelled])
  func theTimeEndsInEveryPhase(ending: StreamError) throws {
    let beginnings = [
      ("", HTTPError.Phase.waiting), ("HTTP/1.1 200", .receiving), ("HTTP/1.1 200 OK\r\n\r\nxyz", .receiving),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx", .receiving),
    ]
    for (wire, phase) in beginnings {
      let stream = ScriptedStream(wire)
      stream.ending = ending
      let error = try failure(stream)
      #expect(error.phase == phase)
      switch error.reason {
      case .timedOut: #expect(ending == .timedOut)
      case .cancelled: #expect(ending == .cancelled)
      default: Issue.record("\(error)")
      }
    }
    let stream = ScriptedStream(answer)
    stream.writeFailure = ending
    #expect(try failure(stream).phase == .sending)
  }

  /// The server has read enough to refuse, and closes while the body is still on its way.
  @Test func anEarlyRefusalIsHeard() throws {
    let stream = ScriptedStream(answer)
    stream.writeFailure = .broken("Broken pipe")
    let answer = try exchange("POST", over: stream, body: [65])
    #expect(answer.response.status == 413)
    #expect(!answer.keepsAlive)
  }

  @Test func aServerThatHangsUpDuringTheRequest() throws {
    let stream = ScriptedStream("")
    stream.writeFailure = .broken("Broken pipe")
    let error = try failure(stream, body: [65])
    let detail = "the server closed the connection while the request was sent: Broken pipe"
    guard case .closed(detail) = error.reason else { Issue.record("\(error)"); return }
    #expect(error.phase == .sending && error.mayHaveBeenSent)
  }

  @Test func closesItsStreamInTheEnd() throws {
    let stream = ScriptedStream(answer)
    _ = try exchange(over: stream)
    #expect(stream.isClosed)
  }
}
