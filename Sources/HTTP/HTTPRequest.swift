/// A request as it goes over the wire (RFC 9112, 3).
public struct HTTPRequest: Sendable, Equatable {
  /// A token, usually in capitals: `GET`.
  public var method: String
  /// Path and query, percent-encoded: `/services/rest/record/v1/customer?limit=5`.
  public var target: String
  /// `Host`, `Content-Length` and `Transfer-Encoding` are the client's to write; the server half leaves them in.
  public var headers: HTTPHeaders
  public var body: [UInt8]

  public init(method: String, target: String, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }
}
