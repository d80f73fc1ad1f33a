import HTTP
import JSON

/// What became of each record of a batch, in their order.
struct RecordResults {
  private(set) var list: [JSONValue] = []

  mutating func add(_ answers: [RESTResponse]) { list += answers.map(Self.result) }

  /// The same for many, whom one answer refuses.
  mutating func add(_ answer: RESTResponse, count: Int) {
    list += Array(repeating: Self.result(answer), count: count)
  }

  private static func result(_ answer: RESTResponse) -> JSONValue {
    let location = answer.header("Location")
    let text = { (text: String?) -> JSONValue in text.map(JSONValue.string) ?? .null }
    let body = (try? JSONValue.parse(answer.body)) ?? .string(String(decoding: answer.body, as: UTF8.self))
    var problem = JSONValue.null
    if answer.status >= 400 {
      let first = ErrorDetail.all(in: answer.body).first
      problem = ["code": text(first?.code), "detail": text(first?.detail), "path": text(first?.path)]
    }
    return [
      "status": .number(String(answer.status)), "id": answer.id.map(JSONValue.string) ?? body["id"] ?? .null,
      "location": text(location), "error": problem, "body": answer.body.isEmpty ? .null : body,
    ]
  }

  private static let notSent: JSONValue = [
    "status": nil, "id": nil, "location": nil,
    "error": ["code": "NOT_SENT", "detail": "It was not sent, since records before it were refused.", "path": nil], "body": nil,
  ]

  /// The answer with a result for each of `count` records, of which some may not have been sent. Its status is that of
  /// the first that failed.
  func answer(count: Int, _ like: RESTResponse, duration: Int64, attempts: Int) -> RESTResponse {
    let unsent = count - list.count
    let all = list + Array(repeating: Self.notSent, count: unsent)
    let failures = all.filter { $0["error"]?.isNull == false }
    let status = failures.lazy.compactMap { $0["status"]?.int64 }.first.map(Int.init) ?? 200
    var remarks: [String] = []
    if !failures.isEmpty { remarks.append("\(failures.count) of its \(count) records failed; its body has a result for each") }
    if unsent > 0 { remarks.append("the last \(unsent) of them were not sent") }
    return RESTResponse(
      status: status, reason: HTTPStatus.reason(status), headers: [("Content-Type", "application/json")],
      body: JSONValue.list(all).bytes, method: like.method, url: like.url, sentHeaders: like.sentHeaders, duration: duration,
      attempts: attempts, timings: like.timings, doubt: like.doubt, crowd: like.crowd, remarks: remarks)
  }
}
