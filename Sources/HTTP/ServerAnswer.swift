/// What becomes of a request: for servers that can be told to fail as networks do.
public enum ServerAnswer: Sendable, Equatable {
  /// The response, all of it.
  case whole(HTTPResponse)
  /// The head, and so many bytes of the body it announces; then the connection is closed.
  case cut(HTTPResponse, bodyBytes: Int)
  /// The connection is closed without a word.
  case none
}
