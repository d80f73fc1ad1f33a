/// A request's answer and how it came.
public struct HTTPExchange: Sendable {
  public let response: HTTPResponse
  public let timings: HTTPTimings
  /// Whether an earlier request had used the connection.
  public let connectionWasReused: Bool
}
