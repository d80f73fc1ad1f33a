import HTTP

/// A request that was put aside, with its tasks: one, or one for each record of a batch (netsuite.md 2.8).
struct Job: Sendable {
  let id: Int

  /// One of its tasks, counted from 0.
  struct TaskID: Sendable {
    let job: Int
    let task: Int
  }

  /// When it is carried out.
  let due: Instant
  var tasks: [Task]

  struct Task: Sendable {
    let request: HTTPRequest
    /// What it was answered; nil while it waits.
    var response: HTTPResponse?

    /// Other words than these two are not documented; nor is what a task that failed is called.
    var progress: String { response.map { $0.status < 400 ? "succeeded" : "failed" } ?? "pending" }
  }

  var isCompleted: Bool { tasks.allSatisfy { $0.response != nil } }

  /// Failed when any of its tasks has; what NetSuite says of a batch that failed in part is not documented.
  var progress: String {
    guard isCompleted else { return "pending" }
    return tasks.contains { $0.progress == "failed" } ? "failed" : "succeeded"
  }
}

/// A job with the idempotency key it came with.
struct StoredJob: Sendable {
  var job: Job
  let key: String?

  /// About as many bytes of memory it takes.
  var size: Int {
    job.tasks.reduce(200) { size, task in
      size + 400 + task.request.target.utf8.count + task.request.body.count + (task.response?.body.count ?? 0)
    }
  }
}

extension [StoredJob] {
  /// Where the job of an id is, among jobs in the order of their ids, which have no gaps.
  func place(of id: Int) -> Int? {
    guard let first = first?.job.id, id >= first, id - first < count else { return nil }
    return id - first
  }
}
