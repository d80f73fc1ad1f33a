import HTTP
import JSON
import Platform

/// Sends the parts of a batch, one after another so that the records are written in their order.
struct BatchRun {
  let batch: Batch
  let client: Client
  let timekeeper: Timekeeper
  let cancellation: Cancellation?

  /// Nanoseconds that a part's job is waited for, when the request does not say.
  private static let patience: Int64 = 3600_000_000_000
  /// Nanoseconds between two looks at a job: short at first, for few records.
  private static let pauses: @Sendable (Int) -> Int64 = { min(5_000_000_000, 250_000_000 << Int64(min($0, 5))) }

  /// Throws `NetSuiteError` when a part is not answered, or does not end; it says which records that leaves in doubt.
  func run() throws(NetSuiteError) -> RESTResponse {
    let begin = timekeeper.monotonic()
    var (answers, results) = ([RESTResponse](), RecordResults())
    for number in 0..<batch.partCount {
      let range = batch.range(ofPart: number)
      do throws(NetSuiteError) {
        let answer = try client.send(batch.part(number), cancellation: cancellation)
        answers.append(answer)
        if answer.status >= 400 {
          results.add(answer, count: range.count)
          break
        }
        if !batch.isAsynchronous { results.add(try outcome(of: answer, count: range.count)) }
      } catch {
        throw told(error, range, answers)
      }
    }
    if batch.isAsynchronous { return begun(answers, since: begin) }
    return results.answer(
      count: batch.records.count, answers[answers.count - 1], duration: timekeeper.monotonic() - begin,
      attempts: answers.map(\.attempts).max() ?? 1)
  }

  private func outcome(of answer: RESTResponse, count: Int) throws(NetSuiteError) -> [RESTResponse] {
    let patience = batch.request.timeout ?? Self.patience
    let results = try JobWait(
      client: client, timekeeper: timekeeper, pause: Self.pauses, patience: patience, cancellation: cancellation
    ).results(of: answer)
    guard results.count == count else {
      throw NetSuiteError(
        .protocolViolation, "the job \(answer.header("Location") ?? "") has \(results.count) results for \(count) records",
        mayHaveBeenCarriedOut: true)
    }
    return results
  }

  /// The answer when the jobs are the caller's to wait for: a `Location` for each.
  private func begun(_ answers: [RESTResponse], since begin: Int64) -> RESTResponse {
    let last = answers[answers.count - 1]
    var headers = HTTPHeaders(last.headers)
    let jobs = answers.compactMap { $0.header("Location") }
    headers.remove("Location")
    for job in jobs { headers.add("Location", job) }
    var remarks: [String] = []
    if last.status >= 400, answers.count > 1 {
      let range = batch.range(ofPart: answers.count - 1)
      remarks = ["the first \(range.lowerBound) of its \(batch.records.count) records were taken before: \(jobs.joined(separator: ", "))"]
    }
    return RESTResponse(
      status: last.status, reason: last.reason, headers: headers.map { ($0.name, $0.value) }, body: last.body,
      method: last.method, url: last.url, sentHeaders: last.sentHeaders, duration: timekeeper.monotonic() - begin,
      attempts: answers.map(\.attempts).max() ?? 1, timings: last.timings, doubt: last.doubt, crowd: last.crowd,
      remarks: remarks)
  }

  /// An error on the way, with what became of the records.
  private func told(_ error: NetSuiteError, _ range: Range<Int>, _ answers: [RESTResponse]) -> NetSuiteError {
    var error = error
    let isBegun = answers.count > range.lowerBound / Batch.largest
    let names = range.count == 1 ? "its record [\(range.lowerBound)]" : "its records [\(range.lowerBound)] to [\(range.upperBound - 1)]"
    if isBegun {
      error.mayHaveBeenCarriedOut = true
      error.notes.append("\(names) were taken, and what became of them is not known")
    } else if batch.partCount > 1 {
      error.notes.append("\(names) \(error.mayHaveBeenCarriedOut ? "may have been" : "were not") written")
    }
    if range.lowerBound > 0 {
      let jobs = answers.prefix(range.lowerBound / Batch.largest).compactMap { $0.header("Location") }.joined(separator: ", ")
      error.notes.append("those before were \(batch.isAsynchronous ? "taken" : "carried out"): \(jobs)")
    }
    if range.upperBound < batch.records.count { error.notes.append("those behind were not sent") }
    return error
  }
}
