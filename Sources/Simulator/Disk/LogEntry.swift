import HTTP

/// What one answer stands for, on disk whole or not at all.
struct LogEntry {
  /// What became of records.
  var changes: [StoreChange] = []
  /// A job that was accepted.
  var job: StoredJob?
  /// What a task of a job was answered.
  var task: (id: Job.TaskID, response: HTTPResponse)?

  init() {}

  init(_ payload: ArraySlice<UInt8>) throws(ByteReader.Damage) {
    var reader = ByteReader(payload)
    changes = try reader.list { (reader) throws(ByteReader.Damage) in try reader.change() }
    if try reader.flag() { job = try reader.job() }
    if try reader.flag() { task = (Job.TaskID(job: try reader.number(), task: try reader.number()), try reader.response()) }
    guard reader.isAtEnd else { throw ByteReader.Damage() }
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.number(changes.count)
    for change in changes { writer.change(change) }
    writer.flag(job != nil)
    if let job { writer.job(job) }
    writer.flag(task != nil)
    if let task {
      writer.number(task.id.job)
      writer.number(task.id.task)
      writer.response(task.response)
    }
    return writer.bytes
  }

  /// Repeats what it says of jobs.
  func carryOver(to jobs: inout [StoredJob]) {
    if let job { jobs.append(job) }
    guard let task, let place = jobs.place(of: task.id.job), jobs[place].job.tasks.indices.contains(task.id.task)
    else { return }
    jobs[place].job.tasks[task.id.task].response = task.response
  }
}
