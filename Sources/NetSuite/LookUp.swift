import HTTP
import JSON
import Platform

/// Finds out whether a record was made by a POST whose answer was lost: by its external id, of which NetSuite keeps
/// one, so that a second POST could not make a second record either.
struct LookUp {
  private let record: NewRecord
  private let call: Call

  init(of record: NewRecord, for call: Call) {
    (self.record, self.call) = (record, call)
  }

  enum Finding {
    /// It was; the answer that was lost, but for its words.
    case made(RESTResponse)
    /// It was not by then; in words.
    case notMade(String)
    /// Nobody can tell; in words.
    case unknown(String)
  }

  /// After no answer, an error of the server's, and a refusal, which may be one for the record being there already.
  static func isCalledFor(by outcome: RetryPolicy.Outcome) -> Bool {
    switch outcome {
    case .answered(let status, _): status >= 500 || status == 400 || status == 409
    case .unanswered: true
    case .notSent, .final: false
    }
  }

  func run(_ progress: Call.Progress) throws(NetSuiteError) -> Finding {
    let answer: RESTResponse
    do throws(NetSuiteError) {
      answer = try get(progress)
    } catch {
      guard error.kind != .cancelled else { throw error.marked(progress.doubt) }
      return .unknown("it was looked for as eid:\(record.externalID), without an answer: \(error.title)")
    }
    let time = Instant.text(seconds: call.timekeeper.wall())
    switch answer.status {
    case 404: return .notMade("there was no record eid:\(record.externalID) when it was looked for, \(time)")
    case 200:
      guard let fields = try? JSONValue.parse(answer.body), let id = fields["id"]?.string ?? fields["id"]?.int64.map(String.init)
      else { return .unknown("it was looked for as eid:\(record.externalID), and the answer has no id") }
      if isOlder(fields, answer, progress) {
        return .notMade("a record eid:\(record.externalID) was there before, with the id \(id)")
      }
      return .made(made(id, answer, progress))
    case let status: return .unknown("it was looked for as eid:\(record.externalID), and that was answered \(status)")
    }
  }

  private func get(_ progress: Call.Progress) throws(NetSuiteError) -> RESTResponse {
    var headers: HTTPHeaders = ["Accept": "application/json"]
    if let agent = call.request.headers["User-Agent"] { headers.add("User-Agent", agent) }
    let target = try Target(record.target, in: call.gateway.account)
    let limits = CallLimits(.read, timeout: min(call.limits.timeout, CallLimits(.read, timeout: nil).timeout))
    let get = Call(
      gateway: call.gateway, target: target, request: HTTPRequest(method: "GET", target: target.path, headers: headers),
      repetition: .read, limits: limits, policy: call.policy, cancellation: call.cancellation)
    return try get.run()
  }

  /// Whether it was made before the first attempt went out, by NetSuite's clock. A few seconds are left for the login
  /// and the way. A record without a date is taken for the one that was to be made.
  private func isOlder(_ fields: JSONValue, _ answer: RESTResponse, _ progress: Call.Progress) -> Bool {
    let text = fields["dateCreated"]?.string ?? fields["createdDate"]?.string
    guard let made = text.flatMap(Instant.seconds), let now = answer.header("Date").flatMap(HTTPDate.seconds) else {
      return false
    }
    let elapsed = (call.timekeeper.monotonic() - progress.begin) / 1_000_000_000
    return made < now - elapsed - 10
  }

  private func made(_ id: String, _ answer: RESTResponse, _ progress: Call.Progress) -> RESTResponse {
    var headers: HTTPHeaders = ["Location": "\(call.target.origin)/services/rest/record/v1/\(record.type)/\(id)"]
    if let operation = answer.header(NetSuiteError.operationHeader) { headers.add(NetSuiteError.operationHeader, operation) }
    return call.response(HTTPResponse(status: 204, headers: headers), answer.timings, progress)
  }
}

extension NetSuiteError {
  /// Of each answer; the support of NetSuite finds the request by it.
  static let operationHeader = "X-N-OperationId"

  fileprivate func marked(_ doubt: Doubt?) -> NetSuiteError {
    var error = self
    if let doubt { error.mark(doubt) }
    return error
  }
}
