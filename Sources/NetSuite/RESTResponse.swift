import HTTP
import Platform

/// How long the parts of the last attempt took.
public typealias Timings = HTTPTimings

/// NetSuite's answer, whatever its status. A redirection (3xx) is one too: it is followed only for a read, and only to
/// the account's own hosts.
public struct RESTResponse: Sendable {
  /// Three digits.
  public let status: Int
  /// The words behind the status; often empty.
  public let reason: String
  /// Header fields in their order.
  public let headers: [(String, String)]
  /// Whole, decoded from chunks; empty for none.
  public let body: [UInt8]
  /// The method sent.
  public let method: String
  /// The whole URL it was sent to.
  public let url: String
  /// The header fields sent, without `Authorization`.
  public let sentHeaders: [(String, String)]
  /// Nanoseconds for all attempts and the waits between them, and the login if there was one.
  public let duration: Int64
  /// 1 when nothing was retried. A request repeated with a new token, or on a new connection because the server
  /// had closed a kept one, counts as one.
  public let attempts: Int
  /// Of the last attempt, without its login.
  public let timings: Timings
  /// Set when an attempt may have been carried out, and the answer is an error all the same.
  let doubt: Doubt?
  /// How many were being asked at once when the account had no room for another; set when that is the answer.
  let crowd: Crowd?
  /// What else is to be said of it where it is an error.
  let remarks: [String]

  init(
    status: Int, reason: String, headers: [(String, String)], body: [UInt8], method: String, url: String,
    sentHeaders: [(String, String)], duration: Int64, attempts: Int, timings: Timings, doubt: Doubt?, crowd: Crowd?,
    remarks: [String] = []
  ) {
    self.status = status
    self.reason = reason
    self.headers = headers
    self.body = body
    self.method = method
    self.url = url
    self.sentHeaders = sentHeaders
    self.duration = duration
    self.attempts = attempts
    self.timings = timings
    self.doubt = doubt
    self.crowd = crowd
    self.remarks = remarks
  }

  /// An answer made by hand: a test's, or one that was kept.
  public init(
    status: Int, reason: String = "", headers: [(String, String)] = [], body: [UInt8] = [], method: String, url: String,
    sentHeaders: [(String, String)] = [], duration: Int64 = 0, attempts: Int = 1, timings: Timings = Timings()
  ) {
    self.init(
      status: status, reason: reason, headers: headers, body: body, method: method, url: url, sentHeaders: sentHeaders,
      duration: duration, attempts: attempts, timings: timings, doubt: nil, crowd: nil)
  }

  /// What the answer says went wrong; nil for a status below 400.
  public var error: NetSuiteError? { status < 400 ? nil : ErrorAnswer(self).error }

  /// The answer, when it is none of an error. Throws its `error`.
  public func checked() throws(NetSuiteError) -> RESTResponse {
    if let error { throw error }
    return self
  }

  /// The first value of a header field, its name in any case.
  public func header(_ name: String) -> String? { HTTPHeaders(headers)[name] }

  /// The body as text, what is no UTF-8 replaced.
  public var text: String { String(decoding: body, as: UTF8.self) }

  /// The id of the record made: the last segment of `Location`; nil without one, and where it tells of a job: that
  /// one's number is no record's.
  public var id: String? {
    guard jobs.isEmpty else { return nil }
    return header("Location")?.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last.map(String.init)
  }

  /// Seconds by which this machine's clock was ahead of the server's when the answer came; nil without a `Date`.
  public var clockDifference: Int64? {
    header("Date").flatMap(HTTPDate.seconds).map { Clock.wall / 1_000_000_000 - $0 }
  }
}
