import HTTP
import JSON
import Platform
import Synchronization

/// Waits for the jobs of an asynchronous request to end, and reads what became of their tasks (NetSuite help, "Tracking
/// Asynchronous Requests").
struct JobWait {
  let client: Client
  let timekeeper: Timekeeper
  /// Nanoseconds between two looks, by how many there were.
  let pause: @Sendable (Int) -> Int64
  /// Nanoseconds for all of its jobs.
  let patience: Int64
  let cancellation: Cancellation?

  /// A job's state when it was looked at last.
  private struct State {
    let fields: JSONValue
    var progress: String { fields["progress"]?.string ?? "not told" }
    /// A job that failed need not say that it has ended: what it says then is not documented.
    var hasEnded: Bool { fields["completed"]?.bool == true || progress == "failed" }
  }

  /// The answers to its tasks, in order. Throws `NetSuiteError`.
  func results(of answer: RESTResponse) throws(NetSuiteError) -> [RESTResponse] {
    let jobs = answer.jobs
    guard !jobs.isEmpty else { throw .notAsynchronous(answer) }
    let begin = timekeeper.monotonic()
    var results: [RESTResponse] = []
    for job in jobs {
      do throws(NetSuiteError) {
        let state = try end(of: job, since: begin)
        results += try fetch(try tasks(of: job, state, since: begin), state)
      } catch {
        throw error.about(job: (try? client.url(of: job)) ?? job)
      }
    }
    return results
  }

  private func end(of job: String, since begin: Int64) throws(NetSuiteError) -> State {
    var looks = 0
    while true {
      let left = patience - (timekeeper.monotonic() - begin)
      let state = State(fields: try get(job, within: max(left, 1_000_000_000)))
      if state.hasEnded { return state }
      let rest = patience - (timekeeper.monotonic() - begin)
      guard rest > 0 else { throw .unfinished(progress: state.progress, patience) }
      do throws(StreamError) {
        try timekeeper.sleep(min(pause(looks), rest), cancellation)
      } catch {
        throw .cancelled
      }
      looks += 1
    }
  }

  /// The JSON of an answer. Throws `NetSuiteError`.
  private func get(_ target: String, within time: Int64? = nil) throws(NetSuiteError) -> JSONValue {
    let answer = try client.send(RESTRequest("GET", target), within: time, cancellation: cancellation).checked()
    guard let fields = try? JSONValue.parse(answer.body), fields.object != nil else {
      throw NetSuiteError(.protocolViolation, "the job is not told as JSON", notes: ["GET \(answer.url) was answered \(answer.status)"])
    }
    return fields
  }

  /// Where the results of a job's tasks are, in the order of their numbers; nil for one that has none.
  private func tasks(of job: String, _ state: State, since begin: Int64) throws(NetSuiteError) -> [String?] {
    var page: String? = link("self", of: state.fields["task"]) ?? "\(job)/task"
    var tasks: [(number: Int, result: String?)] = []
    var pages: Set<String> = []
    while let target = page {
      guard pages.insert(target).inserted else { throw .taskCycle(target) }
      let left = patience - (timekeeper.monotonic() - begin)
      // A job that ended in the last moment is read all the same.
      guard left > 0 || pages.count == 1 else { throw .tasksUnread(tasks.count, patience) }
      let fields = try get(target, within: max(left, 1_000_000_000))
      for (index, task) in (fields["items"]?.list ?? []).enumerated() {
        let own = link("self", of: task)
        let id = task["id"]?.string ?? task["id"]?.int64.map(String.init) ?? own?.split(separator: "/").last.map(String.init)
        let number = id.flatMap { Int($0) } ?? tasks.count + index
        let isOver = task["completed"]?.bool ?? true
        tasks.append((number, isOver ? link("related", of: task) ?? id.map { "\(job)/task/\($0)/result" } : nil))
      }
      page = link("next", of: fields)
      if page == nil, fields["hasMore"]?.bool == true { throw .noTaskLink(at: target) }
    }
    guard !tasks.isEmpty else { throw .failed(progress: state.progress) }
    return tasks.sorted { $0.number < $1.number }.map(\.result)
  }

  private func link(_ relation: String, of value: JSONValue?) -> String? {
    value?["links"]?.list?.first { $0["rel"]?.string == relation }?["href"]?.string
  }

  /// Reads the results, as many at once as the account is asked.
  private func fetch(_ tasks: [String?], _ state: State) throws(NetSuiteError) -> [RESTResponse] {
    let places = try tasks.map { (place) throws(NetSuiteError) -> String in
      guard let place else { throw .failed(progress: state.progress) }
      return place
    }
    let next = Atomic<Int>(0)
    let results = Mutex<[Int: Result<RESTResponse, NetSuiteError>]>([:])
    let read = { @Sendable in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < places.count else { return }
        do throws(NetSuiteError) {
          let answer = try answer(at: places[number], state)
          results.withLock { $0[number] = .success(answer) }
        } catch {
          // One that cannot be read leaves the others without use.
          next.store(places.count, ordering: .relaxed)
          results.withLock { $0[number] = .failure(error) }
        }
      }
    }
    let others = (1..<max(1, min(client.concurrency, places.count))).compactMap { _ in Thread.start(read) }
    read()
    for thread in others { thread.join() }
    let found = results.withLock { $0 }
    for case .failure(let error) in found.values { throw error }
    return try places.indices.map { (number) throws(NetSuiteError) in try found[number]!.get() }
  }

  /// What the request would have been answered. A task's own error of the server's looks like one of reading it: it is
  /// not asked for as often as others.
  private func answer(at place: String, _ state: State) throws(NetSuiteError) -> RESTResponse {
    try client.send(RESTRequest("GET", place, retries: state.progress == "failed" ? 2 : nil), cancellation: cancellation)
  }
}

extension RESTResponse {
  private static let jobPath = "/services/rest/async/v1/job/"

  /// Where the jobs are that it tells of: one, or one for each hundred records of a batch.
  var jobs: [String] {
    HTTPHeaders(headers).values(of: "Location").filter { $0.utf8.firstRange(of: Self.jobPath.utf8) != nil }
  }

  /// Whether it tells of the job of a batch, whose results are many.
  var isOfBatch: Bool {
    let type = HTTPHeaders(sentHeaders)["Content-Type"]?.lowercased() ?? ""
    return type.contains("type=collection") || url.drop { $0 != "?" }.dropFirst().split(separator: "&").contains { $0.hasPrefix("ids=") }
  }
}

extension NetSuiteError {
  fileprivate static func notAsynchronous(_ answer: RESTResponse) -> NetSuiteError {
    NetSuiteError(
      .invalidRequest, "the answer tells of no job", notes: ["\(answer.method) \(answer.url) was answered \(answer.status)"],
      hint: "the header `Prefer: respond-async` asks NetSuite to answer at once and to work later")
  }

  fileprivate static func unfinished(progress: String, _ patience: Int64) -> NetSuiteError {
    NetSuiteError(
      .timeout, "the job did not end within \(ConnectionFailure.text(nanoseconds: patience))",
      notes: ["its progress is “\(progress)”, and it goes on in NetSuite"], mayHaveBeenCarriedOut: true)
  }

  fileprivate static func tasksUnread(_ count: Int, _ patience: Int64) -> NetSuiteError {
    NetSuiteError(
      .timeout, "the job's tasks were not listed within \(ConnectionFailure.text(nanoseconds: patience))",
      notes: ["\(count) of them came, and more follow"], mayHaveBeenCarriedOut: true)
  }

  fileprivate static func noTaskLink(at target: String) -> NetSuiteError {
    NetSuiteError(
      .protocolViolation, "the list of the job's tasks says that more follow, and has no link to them", notes: ["GET \(target)"],
      mayHaveBeenCarriedOut: true)
  }

  fileprivate static func taskCycle(_ target: String) -> NetSuiteError {
    NetSuiteError(
      .protocolViolation, "the list of the job's tasks goes in a circle", notes: ["\(target) came as its next page before"],
      mayHaveBeenCarriedOut: true)
  }

  fileprivate static func failed(progress: String) -> NetSuiteError {
    NetSuiteError(
      .answered, "the job has no result", notes: ["its progress is “\(progress)”"], mayHaveBeenCarriedOut: true)
  }

  fileprivate func about(job url: String) -> NetSuiteError {
    var error = self
    error.notes.append(kind == .cancelled ? "the job goes on in NetSuite: \(url)" : "the job is \(url)")
    if kind == .timeout { error.hint = "wait for it longer, or look at it: GET \(url)" }
    if error.lookUp == nil { error.lookUp = "GET \(url)" }
    return error
  }
}
