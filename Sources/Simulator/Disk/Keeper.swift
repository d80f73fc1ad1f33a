import HTTP
import Platform

/// Sees to it that what is answered is on disk before.
final class Keeper: Sendable {
  private let folder: DataFolder
  private let jobs: JobBoard

  init(_ folder: DataFolder, jobs: JobBoard) { (self.folder, self.jobs) = (folder, jobs) }

  /// Notes what a request changed; the store is the caller's alone. Throws when it cannot be noted.
  func note(_ store: RecordStore, answer: HTTPResponse) throws(Problem) {
    var entry = LogEntry()
    entry.changes = store.changesSoFar
    guard !entry.changes.isEmpty else { return }
    entry.task = JobBoard.currentTask.map { ($0, answer) }
    try told { () throws(FileError) in
      try folder.append(entry)
      if let (id, response) = entry.task { jobs.note(response, of: id) }
      // It is in the log: that the log stays long is no reason to refuse it.
      if folder.isLong { try? jobs.withAll { jobs throws(FileError) in try folder.rewrite(store, jobs) } }
    }
  }

  /// Returns when all that was noted is on disk. Throws when it may not be.
  func synchronize() throws(Problem) { try told { () throws(FileError) in try folder.synchronize() } }

  private func told(_ body: () throws(FileError) -> Void) throws(Problem) {
    do throws(FileError) {
      try body()
    } catch {
      throw .disk(error)
    }
  }
}

extension Problem {
  /// What was to be written is not, or may not be.
  static func disk(_ error: FileError) -> Problem {
    Problem(500, .unexpectedError, "The simulator's data folder cannot be written: \(error).")
  }
}
