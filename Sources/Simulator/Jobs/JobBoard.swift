import HTTP
import Platform
import Synchronization

/// The jobs of the account. What is due is carried out before the next request is answered: nobody can see that it was
/// not done the moment it became due.
///
/// Of the jobs that are done the latest 1,000 are kept, if they take no more than 64 MB, and with each its idempotency key;
/// an older one is not known any more. NetSuite does not say how long it keeps them.
final class JobBoard: Sendable {
  /// The path of the async service.
  static let root = "/services/rest/async/v1/job"

  /// The task that is being carried out, for who notes what it changes.
  @TaskLocal static var currentTask: Job.TaskID?

  private struct State {
    /// In the order of their ids, which have no gaps.
    var jobs: [StoredJob] = []
    /// How many of them are carried out: the first ones.
    var doneCount = 0
    /// Bytes that those take.
    var doneSize = 0
    /// The jobs by the idempotency keys that they came with.
    var keys: [String: Int] = [:]

    /// Where the job of an id is, if it is known.
    func place(of id: Int) -> Int? { jobs.place(of: id) }

    /// Counts the first one that was not done, and forgets those that are too many.
    mutating func countDone(keeping most: (count: Int, size: Int)) {
      doneSize += jobs[doneCount].size
      doneCount += 1
      // The latest stays, so that ids go on behind it.
      while doneCount > most.count || doneSize > most.size, doneCount > 1 {
        let oldest = jobs.removeFirst()
        doneCount -= 1
        doneSize -= oldest.size
        // A key that was forgotten may have come again since.
        if let key = oldest.key, keys[key] == oldest.job.id { keys[key] = nil }
      }
    }
  }

  private let state = Mutex(State())
  /// Has jobs kept on disk; nil when they end with the process.
  private let folder: DataFolder?
  /// Held by who carries out jobs.
  private let turn = Mutex(())
  private let now: @Sendable () -> Int64
  /// Milliseconds from the request until it is carried out.
  private let waitingTime: Int64
  /// How many jobs that are done are kept, and how many bytes of them.
  private let most: (count: Int, size: Int)

  /// With the jobs that are known already.
  init(_ options: SimulatorOptions, jobs: [StoredJob] = [], folder: DataFolder? = nil) {
    now = options.now
    waitingTime = options.jobTime / 1_000_000
    most = (options.keptJobs, options.keptJobBytes)
    self.folder = folder
    state.withLock { state in
      state.jobs = jobs
      for job in jobs { if let key = job.key { state.keys[key] = job.job.id } }
      for _ in jobs.prefix(while: \.job.isCompleted) { state.countDone(keeping: most) }
    }
  }

  /// The job of an id.
  func job(_ id: String) -> Job? {
    guard let number = Int(id) else { return nil }
    return state.withLock { state in state.place(of: number).map { state.jobs[$0].job } }
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
    let tasks = requests.map { request in
      var request = request
      // It was let in, and its token is nobody's business on disk.
      request.headers["Authorization"] = nil
      return Job.Task(request: request)
    }
    do throws(FileError) {
      let answer = try state.withLock { state throws(FileError) in
        if let key, let id = state.keys[key] { return Self.known(id) }
        let job = StoredJob(job: Job(id: (state.jobs.last?.job.id ?? 0) + 1, due: due, tasks: tasks), key: key)
        var entry = LogEntry()
        entry.job = job
        try folder?.append(entry)
        state.jobs.append(job)
        if let key { state.keys[key] = job.job.id }
        return Self.accepted(job.job.id)
      }
      try folder?.synchronize()
      return answer
    } catch {
      throw .disk(error)
    }
  }

  /// Carries out what is due, in the order in which it came; returns when that is done, whoever does it.
  func carryOutDue(_ answer: (HTTPRequest) -> HTTPResponse) {
    guard nextDue() != nil else { return }
    turn.withLock { _ in
      while let job = nextDue() {
        for (number, task) in job.tasks.enumerated() where task.response == nil {
          let id = Job.TaskID(job: job.id, task: number)
          let response = Self.$currentTask.withValue(id) { answer(task.request) }
          if self.job("\(job.id)")?.tasks[number].response == nil { keep(response, of: id) }
          note(response, of: id)
        }
        state.withLock { $0.countDone(keeping: most) }
      }
    }
  }

  /// What a task was answered that changed nothing; if it is lost, the task is carried out again.
  private func keep(_ response: HTTPResponse, of id: Job.TaskID) {
    var entry = LogEntry()
    entry.task = (id, response)
    try? folder?.append(entry)
  }

  /// Takes down what a task was answered.
  func note(_ response: HTTPResponse, of id: Job.TaskID) {
    state.withLock { state in
      if let place = state.place(of: id.job) { state.jobs[place].job.tasks[id.task].response = response }
    }
  }

  /// Reads all jobs; none is added meanwhile.
  func withAll(_ body: ([StoredJob]) throws(FileError) -> Void) throws(FileError) {
    try state.withLock { state throws(FileError) in try body(state.jobs) }
  }

  private func nextDue() -> Job? {
    state.withLock { state in
      guard state.doneCount < state.jobs.count else { return nil }
      let job = state.jobs[state.doneCount].job
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
