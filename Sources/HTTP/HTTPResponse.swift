/// An answer (RFC 9112, 4).
public struct HTTPResponse: Sendable, Equatable {
  /// Three digits.
  public var status: Int
  /// The words after the status, often empty; without meaning.
  public var reason: String
  /// `Content-Length`, `Transfer-Encoding` and `Date` are the server half's to write; the client half leaves them in.
  public var headers: HTTPHeaders
  public var body: [UInt8]

  /// Without a `reason` the usual words for the status are taken (RFC 9110, 15).
  public init(status: Int, reason: String? = nil, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
    self.status = status
    self.reason = reason ?? HTTPStatus.reason(status)
    self.headers = headers
    self.body = body
  }
}
