import HTTP

extension ByteWriter {
  /// A job with what its tasks were answered so far.
  mutating func job(_ job: StoredJob) {
    number(job.job.id)
    number(Int(job.job.due.milliseconds))
    flag(job.key != nil)
    if let key = job.key { text(key) }
    number(job.job.tasks.count)
    for task in job.job.tasks {
      request(task.request)
      flag(task.response != nil)
      if let response = task.response { self.response(response) }
    }
  }

  private mutating func request(_ request: HTTPRequest) {
    text(request.method)
    text(request.target)
    headers(request.headers)
    data(request.body)
  }

  mutating func response(_ response: HTTPResponse) {
    number(response.status)
    text(response.reason)
    headers(response.headers)
    data(response.body)
  }

  private mutating func headers(_ headers: HTTPHeaders) {
    number(headers.count)
    for (name, value) in headers {
      text(name)
      text(value)
    }
  }
}

extension ByteReader {
  mutating func job() throws(Damage) -> StoredJob {
    let id = try number()
    let due = Instant(milliseconds: Int64(try number()))
    let key = try flag() ? try text() : nil
    let tasks = try list { (reader) throws(Damage) in
      Job.Task(request: try reader.request(), response: try reader.flag() ? try reader.response() : nil)
    }
    return StoredJob(job: Job(id: id, due: due, tasks: tasks), key: key)
  }

  private mutating func request() throws(Damage) -> HTTPRequest {
    HTTPRequest(method: try text(), target: try text(), headers: try headers(), body: try data())
  }

  mutating func response() throws(Damage) -> HTTPResponse {
    HTTPResponse(status: try number(), reason: try text(), headers: try headers(), body: try data())
  }

  private mutating func headers() throws(Damage) -> HTTPHeaders {
    HTTPHeaders(try list { (reader) throws(Damage) in (try reader.text(), try reader.text()) })
  }
}
