@testable import HTTP
import Platform

/// A stream in memory: gives out what it was made with, piece by piece, and keeps what is written to it.
final class ScriptedStream: ByteStream {
  private var pieces: [[UInt8]]
  private(set) var written: [UInt8] = []
  private(set) var writeCount = 0
  private(set) var isClosed = false
  /// What a read throws once the pieces are used up, in the place of the end.
  var ending: StreamError?
  /// What a write throws.
  var writeFailure: StreamError?

  /// Each piece comes with a read of its own.
  init(_ pieces: [[UInt8]]) { self.pieces = pieces.filter { !$0.isEmpty } }

  convenience init(_ text: String) { self.init([Array(text.utf8)]) }

  func read(into buffer: UnsafeMutableRawBufferPointer, by deadline: Deadline) throws(StreamError) -> Int {
    guard let piece = pieces.first else {
      if let ending { throw ending }
      return 0
    }
    let count = min(piece.count, buffer.count)
    buffer.copyBytes(from: piece[..<count])
    pieces[0].removeFirst(count)
    if pieces[0].isEmpty { pieces.removeFirst() }
    return count
  }

  func write(_ bytes: UnsafeRawBufferPointer, by deadline: Deadline) throws(StreamError) {
    if let writeFailure { throw writeFailure }
    written.append(contentsOf: bytes)
    writeCount += 1
  }

  var isStale: Bool { isClosed || !pieces.isEmpty }

  func close() { isClosed = true }
}

extension ScriptedStream {
  /// The ways in which a network may cut the same bytes: whole, in two at every place, and byte by byte.
  static func everySplit(of text: String) -> [ScriptedStream] {
    let bytes = Array(text.utf8)
    let inTwo = (0..<bytes.count).map { ScriptedStream([Array(bytes[..<$0]), Array(bytes[$0...])]) }
    return inTwo + [ScriptedStream(bytes.map { [$0] })]
  }
}

/// One exchange of `method` over `stream`.
func exchange(
  _ method: String = "GET", over stream: ScriptedStream, body: [UInt8] = [], limits: HTTPLimits = HTTPLimits()
) throws(HTTPError) -> Connection.Answer {
  let request = HTTPRequest(method: method, target: "/", body: body)
  let encoded = try RequestEncoder.encode(request, to: Origin(isSecure: false, host: "h"))
  let connection = Connection(stream, over: nil, limits: limits)
  return try connection.exchange(request, encoded: encoded, by: .never, cancellation: nil)
}
