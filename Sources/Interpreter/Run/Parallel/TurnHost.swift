import Platform

/// The world as the turns of one worker see it: what they print and report waits for its place, all else is done at once.
final class TurnHost: Host, @unchecked Sendable {
  // @unchecked: belongs to the worker's thread; only that changes the turn.
  private let host: any Host
  private let output: TurnOutput
  /// The turn under way.
  var turn = 0

  init(_ host: any Host, _ output: TurnOutput) { (self.host, self.output) = (host, output) }

  func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse {
    try host.send(request, cancellation: cancellation)
  }

  func wait(
    for answer: IncomingResponse, to request: OutgoingRequest, every interval: Int64, within patience: Int64,
    cancellation: Cancellation
  ) throws(SendFailure) -> IncomingResponse {
    try host.wait(for: answer, to: request, every: interval, within: patience, cancellation: cancellation)
  }

  func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource {
    host.pages(behind: answer, to: request)
  }

  func print(_ bytes: [UInt8]) throws(PrintFailure) { try output.print(bytes, in: turn) }

  func report(_ event: Event) { output.report(event, in: turn) }

  func pause(_ stop: Breakpoint) -> Bool { true }
}

extension TurnHost {
  func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8] {
    try host.read(path, cancellation: cancellation)
  }

  func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError) {
    waitIfShown(path)
    try host.write(bytes, to: path, cancellation: cancellation)
  }

  func append(to path: String, cancellation: Cancellation, lines: ([UInt8]) throws -> [UInt8]) throws {
    waitIfShown(path)
    try host.append(to: path, cancellation: cancellation, lines: lines)
  }

  func variable(_ name: String) -> String? { host.variable(name) }

  func hide(_ secret: String) { host.hide(secret) }

  func concealed(_ text: String) -> String { host.concealed(text) }

  func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) {
    try host.sleep(nanoseconds: nanoseconds, cancellation: cancellation)
  }

  /// What is written to `/dev/stdout` keeps its place among what is printed.
  private func waitIfShown(_ path: String) { if ShownFile(path) != nil { output.wait(for: turn) } }
}
