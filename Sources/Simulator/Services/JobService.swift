import HTTP
import JSON

/// `/services/rest/async/v1/job/{id}`, its tasks and their results (netsuite.md 2.8).
struct JobService: Service {
  let jobs: JobBoard
  /// When a task is said to have ended, in milliseconds after it began.
  private static let duration: Int64 = 1

  var routes: [Route] {
    [
      Route("GET", "\(JobBoard.root)/*") { call throws(Problem) in
        let job = try find(call)
        return .json(.plain, status(of: job, call).bytes)
      },
      Route("GET", "\(JobBoard.root)/*/task") { call throws(Problem) in
        let job = try find(call)
        let items = job.tasks.indices.map { status(of: $0, job, call) }
        let count = JSONValue.number(String(items.count))
        let list: JSONValue = [
          "links": links([("self", "\(url(job, call))/task")]), "count": count, "hasMore": false, "items": .list(items),
          "offset": 0, "totalResults": count,
        ]
        return .json(.plain, list.bytes)
      },
      Route("GET", "\(JobBoard.root)/*/task/*") { call throws(Problem) in
        let (job, number) = try findTask(call)
        return .json(.plain, status(of: number, job, call).bytes)
      },
      // What the request itself would have been answered.
      Route("GET", "\(JobBoard.root)/*/task/*/result") { call throws(Problem) in
        let (job, number) = try findTask(call)
        guard let response = job.tasks[number].response else { throw .unknownPath(call.target) }
        return response
      },
    ]
  }

  private func find(_ call: Call) throws(Problem) -> Job {
    guard let job = jobs.job(call.arguments[0]) else { throw .unknownPath(call.target) }
    return job
  }

  private func findTask(_ call: Call) throws(Problem) -> (Job, Int) {
    let job = try find(call)
    guard let number = Int(call.arguments[1]), job.tasks.indices.contains(number - 1) else {
      throw .unknownPath(call.target)
    }
    return (job, number - 1)
  }

  private func status(of job: Job, _ call: Call) -> JSONValue {
    [
      "links": links([("self", url(job, call))]), "completed": .bool(job.isCompleted), "id": .string(String(job.id)),
      "progress": .string(job.progress), "task": ["links": links([("self", "\(url(job, call))/task")])],
    ]
  }

  private func status(of number: Int, _ job: Job, _ call: Call) -> JSONValue {
    let (task, url) = (job.tasks[number], "\(url(job, call))/task/\(number + 1)")
    let isCompleted = task.response != nil
    var status: JSONObject = [
      "links": links((isCompleted ? [("related", "\(url)/result")] : []) + [("self", url)]),
      "completed": .bool(isCompleted), "id": .string(String(number + 1)), "progress": .string(task.progress),
    ]
    if isCompleted {
      status["startTime"] = .string(job.due.text)
      status["endTime"] = .string(Instant(milliseconds: job.due.milliseconds + Self.duration).text)
    }
    return .object(status)
  }

  private func url(_ job: Job, _ call: Call) -> String { "\(call.origin)\(JobBoard.root)/\(job.id)" }

  private func links(_ links: [(String, String)]) -> JSONValue {
    .list(links.map { ["rel": .string($0.0), "href": .string($0.1)] })
  }
}
