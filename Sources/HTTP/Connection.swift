import Platform

/// A client's connection: one exchange at a time, and another after it if both ends agree.
///
/// Unchecked, because `exchangeCount` and the reader are unguarded: the pool gives a connection to one caller at a time,
/// through its lock.
final class Connection: @unchecked Sendable {
  private let stream: any ByteStream
  /// What `stream` runs over, to be told of each call's cancellation; nil in memory.
  private let socket: Socket?
  private let limits: HTTPLimits
  private let reader: WireReader
  private var exchangeCount = 0

  init(_ stream: any ByteStream, over socket: Socket?, limits: HTTPLimits) {
    self.stream = stream
    self.socket = socket
    self.limits = limits
    reader = WireReader(stream)
  }

  deinit { stream.close() }

  /// Whether the exchange under way is not its first.
  var isReused: Bool { exchangeCount > 1 }

  /// Whether it must not carry another exchange: closed, or holding bytes that nobody asked for.
  var isStale: Bool { !reader.isEmpty || stream.isStale }

  func close() { stream.close() }

  /// An answer, and what the pool needs to know about its coming.
  struct Answer {
    let response: HTTPResponse
    /// Whether another exchange may follow.
    let keepsAlive: Bool
    /// `Clock.monotonic` when the first byte came.
    let firstByteMoment: Int64
  }

  /// Sends `request`, whose `encoded` form holds the head and a small body, and reads its answer.
  func exchange(
    _ request: HTTPRequest, encoded: [UInt8], by deadline: Deadline, cancellation: Cancellation?
  ) throws(HTTPError) -> Answer {
    socket?.cancellation = cancellation
    defer { socket?.cancellation = nil }
    exchangeCount += 1
    // A write that the socket takes at once would not look at the time.
    if let cancellation, cancellation.isCancelled { throw HTTPError(.cancelled, .preparing) }
    if deadline.hasPassed { throw HTTPError(.timedOut, .preparing) }
    let refusal = try during(.sending) { () throws(WireError) in
      try send(encoded, request.body, by: deadline)
    }
    let firstByteMoment = try during(refusal == nil ? .waiting : .sending) { () throws(WireError) in
      try awaitAnswer(refusal, by: deadline)
    }
    return try during(.receiving) { () throws(WireError) in
      let (response, keepsAlive) = try answer(to: request.method, by: deadline)
      return Answer(
        response: response, keepsAlive: keepsAlive && refusal == nil && reader.isEmpty,
        firstByteMoment: firstByteMoment)
    }
  }

  /// Writes the request. A server that will not read all of it may have said why before it closed: then the words of
  /// the failed write are returned, and the answer is looked for all the same.
  private func send(_ encoded: [UInt8], _ body: [UInt8], by deadline: Deadline) throws(WireError) -> String? {
    do throws(StreamError) {
      try stream.write(encoded, by: deadline)
      if body.count > HeadWriter.smallBody { try stream.write(body, by: deadline) }
      return nil
    } catch .broken(let detail) {
      return detail
    } catch {
      throw .stream(error)
    }
  }

  private func awaitAnswer(_ refusal: String?, by deadline: Deadline) throws(WireError) -> Int64 {
    do {
      if try reader.fill(by: deadline) { return Clock.monotonic }
    } catch .stream(.broken(let detail)) {
      throw .ended("the server broke the connection before it answered: \(refusal ?? detail)")
    }
    throw .ended(
      refusal.map { "the server closed the connection while the request was sent: \($0)" }
        ?? "the server closed the connection without an answer")
  }

  /// Reads over the interim answers (RFC 9110, 15.2) to the final one.
  private func answer(
    to method: String, by deadline: Deadline
  ) throws(WireError) -> (response: HTTPResponse, keepsAlive: Bool) {
    while let head = try reader.head(.response, limits: limits, by: deadline) {
      guard case .response(let status, let reason) = head.start, status != 101 else {
        throw .malformed("the server switches to a protocol nobody asked for")
      }
      if status < 200 { continue }
      let framing = try head.framing(requestMethod: method)
      let body = try reader.body(framing, limits: limits, by: deadline)
      let response = HTTPResponse(status: status, reason: reason, headers: head.headers, body: body)
      return (response, head.keepsAlive && framing != .untilClose)
    }
    throw .ended("the server closed the connection after an interim answer")
  }

  private func during<R>(
    _ phase: HTTPError.Phase, _ body: () throws(WireError) -> R
  ) throws(HTTPError) -> R {
    do {
      return try body()
    } catch {
      throw HTTPError(HTTPError.Reason(error), phase, connectionWasReused: isReused)
    }
  }
}

extension HTTPError.Reason {
  fileprivate init(_ error: WireError) {
    self = switch error {
    case .stream(.timedOut): .timedOut
    case .stream(.cancelled): .cancelled
    case .stream(.broken(let detail)): .closed("the connection broke: \(detail)")
    case .ended(let detail): .closed(detail)
    case .malformed(let detail): .malformed(detail)
    case .headTooLarge(let detail), .bodyTooLarge(let detail): .tooLarge(detail)
    }
  }
}
