import HTTP
import JSON
import Platform

extension Client {
  /// Waits for the job of an asynchronous request to end and gives what the request would have been answered without
  /// `Prefer: respond-async`; for a batch an answer with a JSON list of its records' results, each `{ status, id, location,
  /// error, body }`, and the status of the first that failed.
  ///
  /// `interval` and `patience` are in nanoseconds: between two looks, and for all. Throws `NetSuiteError`: `timeout` when
  /// the job goes on longer, `invalidRequest` for an answer that tells of no job.
  public func wait(
    for answer: RESTResponse, every interval: Int64 = 2_000_000_000, within patience: Int64 = 300_000_000_000,
    cancellation: Cancellation? = nil
  ) throws(NetSuiteError) -> RESTResponse {
    let begin = timekeeper.monotonic()
    let wait = JobWait(
      client: self, timekeeper: timekeeper, pause: { _ in interval }, patience: patience, cancellation: cancellation)
    let results = try wait.results(of: answer)
    let duration = answer.duration + timekeeper.monotonic() - begin
    if results.count == 1, !answer.isOfBatch { return answer.followed(by: results[0], duration) }
    var all = RecordResults()
    all.add(results)
    return all.answer(count: results.count, answer, duration: duration, attempts: answer.attempts)
  }
}

extension RESTResponse {
  /// The answer that came later.
  fileprivate func followed(by result: RESTResponse, _ duration: Int64) -> RESTResponse {
    RESTResponse(
      status: result.status, reason: result.reason, headers: result.headers, body: result.body, method: method, url: url,
      sentHeaders: sentHeaders, duration: duration, attempts: attempts, timings: result.timings)
  }
}
