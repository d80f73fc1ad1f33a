import HTTP
import Synchronization

/// The jobs of the account. What is due is carried out before the next request is answered: nobody can see that it was
/// not done the moment it became due.
final class JobBoard: Sendable {
  /// The path of the async service.
  static let root = "/services/rest/async/v1/job"

  private struct State {
    var jobs: [Job] = []
    /// How many of them are carried out.
    var doneCount = 0
    /// The jobs by the idempotency keys that they came with.
    var keys: [String: Int] = [:]
  }

  private let state = Mutex(State())
  /// Held by who carries out jobs.
  private let turn = Mutex(())
  private let now: @Sendable () -> Int64
  /// Milliseconds from the request until it is carried out.
  private let waitingTime: Int64

  init(_ options: SimulatorOptions) {
    now = options.now
    waitingTime = options.jobTime / 1_000_000
  }

  /// The job of an id.
  func job(_ id: String) -> Job? {
    guard let number = Int(id) else { return nil }
    return state.withLock { $0.jobs.indices.contains(number - 1) ? $0.jobs[number - 1] : nil }
  }

  /// The answer to a request that is to be carried out later; nil when it is not. Throws for a batch that cannot be.
  func accept(_ call: Call) throws(Problem) -> HTTPResponse? {
    guard call.target.hasPrefix(SharedRecords.root + "/") else { return nil }
    guard call.prefers("respond-async") else {
      if Batch.isMarked(call.request) { throw .batchIsNotAsynchronous }
      return nil
    }
    let requests = try Batch.requests(call) ?? [call.request]
    let key = call.request.headers["X-NetSuite-Idempotency-Key"]
    let due = Instant(milliseconds: Instant(nanoseconds: now()).milliseconds + waitingTime)
    let (id, isNew) = state.withLock { state in
      if let key, let id = state.keys[key] { return (id, false) }
      let id = state.jobs.count + 1
      state.jobs.append(Job(id: id, due: due, tasks: requests.map { Job.Task(request: $0) }))
      if let key { state.keys[key] = id }
      return (id, true)
    }
    return isNew ? Self.accepted(id) : Self.known(id)
  }

  /// Carries out what is due, in the order in which it came; returns when that is done, whoever does it.
  func carryOutDue(_ answer: (HTTPRequest) -> HTTPResponse) {
    guard nextDue() != nil else { return }
    turn.withLock { _ in
      while let job = nextDue() {
        let responses = job.tasks.map { answer($0.request) }
        state.withLock { state in
          for (number, response) in responses.enumerated() { state.jobs[job.id - 1].tasks[number].response = response }
          state.doneCount += 1
        }
      }
    }
  }

  private func nextDue() -> Job? {
    state.withLock { state in
      guard state.doneCount < state.jobs.count else { return nil }
      let job = state.jobs[state.doneCount]
      return job.due <= Instant(nanoseconds: now()) ? job : nil
    }
  }

  private static func accepted(_ id: Int) -> HTTPResponse {
    HTTPResponse(
      status: 202,
      headers: [
        "Content-Type": "application/json", "Preference-Applied": "respond-async", "Location": "\(root)/\(id)",
      ])
  }

  /// The title and the status are those of Oracle's sample.
  private static func known(_ id: Int) -> HTTPResponse {
    var problem = Problem(
      400, .idempotencyError,
      "A request with the same idempotency key is already submitted. See the \"Location\" header for a link to the "
        + "previously submitted job")
    problem.title = "Conflict"
    problem.headers = ["Preference-Applied": "respond-async", "Location": "\(root)/\(id)"]
    return .problem(problem)
  }
}

extension Problem {
  fileprivate static let batchIsNotAsynchronous = Problem(
    400, .invalidHeader, "A batch is carried out asynchronously alone. Use 'Prefer: respond-async'.", at: .header("Prefer"))
}
