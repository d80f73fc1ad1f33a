/// A request as a script writes it.
public struct RESTRequest: Sendable {
  /// `GET`, `POST`, `PUT`, `PATCH`, `DELETE`, `HEAD` or `OPTIONS`.
  public var method: String

  /// Where to, percent-encoded: `record/v1/customer/7` below `/services/rest/`, `/services/…` below the host,
  /// `restlet?script=6&deploy=1` for a RESTlet, or a whole https URL on one of the account's own hosts.
  public var target: String

  /// Header fields, sent in this order. `Authorization` is the client's to write and is left out.
  public var headers: [(String, String)]

  /// Nil for none.
  public var body: [UInt8]?

  /// Nanoseconds for one attempt, from looking the host up to the last byte of the answer; nil for the client's own.
  public var timeout: Int64?

  /// How often to repeat it after the first try where that is safe; 0 sends it once, nil is the client's own number.
  public var retries: Int?

  /// A request with what it needs, and perhaps more.
  public init(
    _ method: String, _ target: String, headers: [(String, String)] = [], body: [UInt8]? = nil, timeout: Int64? = nil,
    retries: Int? = nil
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.retries = retries
  }

  /// A request with a text in JSON as its body.
  public init(_ method: String, _ target: String, json: String) {
    self.init(method, target, headers: [("Content-Type", "application/json")], body: Array(json.utf8))
  }
}
