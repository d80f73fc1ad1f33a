import Crypto
import Platform

/// A server's side of one connection.
struct ServerConnection {
  /// Nanoseconds a connection may be idle, a request may take to come, and an answer to be taken.
  private static let idleTime: Int64 = 300_000_000_000
  private static let receivingTime: Int64 = 60_000_000_000
  private static let sendingTime: Int64 = 30_000_000_000
  /// Nanoseconds a refused client is given to notice.
  private static let lingerTime: Int64 = 1_000_000_000

  private let stream: any ByteStream
  /// What `stream` runs over; nil in memory.
  private let socket: Socket?
  private let reader: WireReader
  private let limits: HTTPLimits
  private let answering: @Sendable (HTTPRequest) -> ServerAnswer

  init(
    _ stream: any ByteStream, over socket: Socket?, limits: HTTPLimits,
    answering: @escaping @Sendable (HTTPRequest) -> ServerAnswer
  ) {
    self.stream = stream
    self.socket = socket
    self.limits = limits
    self.answering = answering
    reader = WireReader(stream)
  }

  /// Serves a connection to its end, on the thread that calls.
  static func serve(
    _ socket: Socket, tls: TLSContext?, limits: HTTPLimits,
    answering: @escaping @Sendable (HTTPRequest) -> ServerAnswer
  ) {
    var stream: any ByteStream = socket
    if let tls {
      // A client that does not trust the certificate ends the handshake: that is for it to tell, not for the server.
      let deadline = Deadline.after(nanoseconds: receivingTime)
      guard let secure = try? TLSStream(server: tls, over: socket, by: deadline) else { return }
      stream = secure
    }
    ServerConnection(stream, over: socket, limits: limits, answering: answering).serve()
  }

  /// Answers request after request.
  func serve() {
    defer { stream.close() }
    do throws(WireError) {
      while try answerNext() {}
    } catch {
      guard let status = Self.status(of: error) else { return }
      refuse(status, error)
    }
  }

  /// Reads a request and answers it; false when no other can follow.
  private func answerNext() throws(WireError) -> Bool {
    if reader.isEmpty {
      guard try reader.fill(by: .after(nanoseconds: Self.idleTime)) else { return false }
    }
    let deadline = Deadline.after(nanoseconds: Self.receivingTime)
    guard let head = try reader.head(.request, limits: limits, by: deadline),
      case .request(let method, let target) = head.start
    else { return false }
    // RFC 9112, 3.2.
    if head.minorVersion > 0, head.headers.values(of: "Host").count != 1 {
      throw .malformed("the request has no Host field, or several")
    }
    let body = try body(after: head, by: deadline)
    let request = HTTPRequest(method: method, target: target, headers: head.headers, body: body)
    let manner = ResponseEncoder.Manner(
      isHead: method == "HEAD", minorVersion: head.minorVersion, keepsAlive: head.keepsAlive)
    switch answering(request) {
    case .whole(let response):
      try write(response, manner)
      return head.keepsAlive
    case .cut(let response, let bodyBytes):
      try write(ResponseEncoder.encode(response, manner, bodyBytes: bodyBytes))
      return false
    case .none:
      return false
    }
  }

  private func body(after head: MessageHead, by deadline: Deadline) throws(WireError) -> [UInt8] {
    let framing = try head.framing()
    if case .sized(let length) = framing, length > limits.bodyBytes {
      throw .bodyTooLarge("the body is larger than \(limits.bodyBytes) bytes")
    }
    // RFC 9110, 10.1.1: a client that asks waits with its body.
    if framing != .none, head.headers.list("Expect").contains(where: { HTTPHeaders.same($0, "100-continue") }) {
      try write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
    }
    return try reader.body(framing, limits: limits, by: deadline)
  }

  private func write(_ response: HTTPResponse, _ manner: ResponseEncoder.Manner) throws(WireError) {
    try write(ResponseEncoder.encode(response, manner))
    let body = ResponseEncoder.body(response, manner)
    if body.count > HeadWriter.smallBody { try write(body) }
  }

  private func write(_ bytes: [UInt8]) throws(WireError) {
    // A server that stops still answers what it has begun.
    let stopping = socket?.cancellation
    socket?.cancellation = nil
    defer { socket?.cancellation = stopping }
    do {
      try stream.write(bytes, by: .after(nanoseconds: Self.sendingTime))
    } catch {
      throw .stream(error)
    }
  }

  /// Says what was wrong, then reads on for a moment: closing with bytes unread would reset the connection, and the
  /// client would not see the answer.
  private func refuse(_ status: Int, _ error: WireError) {
    let text = Array("\(Self.text(of: error))\n".utf8)
    let response = HTTPResponse(status: status, headers: ["Content-Type": "text/plain; charset=utf-8"], body: text)
    let deadline = Deadline.after(nanoseconds: Self.lingerTime)
    do {
      try write(response, ResponseEncoder.Manner(keepsAlive: false))
      while try !reader.some(upTo: .max, by: deadline).isEmpty {}
    } catch {
      // The client has gone, or stays silent: it is closed either way.
    }
  }

  /// The status that tells a client of its mistake; nil when there is nobody left to tell.
  private static func status(of error: WireError) -> Int? {
    switch error {
    case .stream, .ended: nil
    case .malformed: 400
    case .headTooLarge: 431
    case .bodyTooLarge: 413
    }
  }

  private static func text(of error: WireError) -> String {
    switch error {
    case .stream: ""
    case .ended(let detail), .malformed(let detail), .headTooLarge(let detail), .bodyTooLarge(let detail): detail
    }
  }
}
