import Platform
import Synchronization

/// A folder in which an account outlives the process: its state at some moment, and a log of what was changed since.
///
/// Every so often both are made anew, under the next number: `3.state` and `3.log`. The highest state counts; it is
/// whole, since a file gets its name when it is.
final class DataFolder: Sendable {
  private struct State {
    /// 0 before there is any.
    var number: Int
    var log: AppendFile?
    var logSize = 0
    /// The size of a log that is to be made anew.
    var longLog: Int
  }

  let path: String
  private let lock: FolderLock
  private let state: Mutex<State>
  /// Bytes of a log that is to be made anew; nil for as many as the state has, and no few.
  private let longLog: Int?

  /// Takes a folder, which is made if it is not there. Throws when another process has it, or it holds something else.
  init(_ path: String, longLog: Int? = nil) throws(SimulatorError) {
    self.path = path
    self.longLog = longLog
    guard let lock = try Self.told({ () throws(FileError) in try FolderLock(path) }) else {
      throw .data("\(path): another process uses it")
    }
    self.lock = lock
    let names = try Self.told { () throws(FileError) in try Files.names(in: path) }
    let own = names.filter { Self.isOwn($0) && Self.isFrameFile("\(path)/\($0)") }
    let number = own.compactMap { Self.number(of: $0, "state") }.max() ?? 0
    let drafts = names.filter { name in Self.accessNames.contains { Self.isDraft(name, of: $0) } }
    // A key or certificate of somebody's own is not to be written over.
    let access = names.contains(Self.keysName) ? Self.accessNames : [Self.keysName]
    guard number > 0 || Set(names).isSubset(of: own + drafts + access + ["lock"]) else {
      throw .data("\(path): it holds other files, and no account of the simulator")
    }
    // What was made before the last state, or begun behind it.
    for name in own + drafts where name != "\(number).state" && name != "\(number).log" {
      PrivateFiles.remove("\(path)/\(name)")
    }
    state = Mutex(State(number: number, longLog: 0))
  }

  /// Fills a store that has no records yet, and gives the jobs; nil when the folder is new. Throws for what is damaged.
  func load(into store: inout RecordStore) throws(SimulatorError) -> [StoredJob]? {
    let number = state.withLock { $0.number }
    guard number > 0 else { return nil }
    let (stateName, logName) = ("\(path)/\(number).state", "\(path)/\(number).log")
    let bytes = try Self.told { () throws(FileError) in try Files.read(stateName) }
    var jobs: [StoredJob]
    do throws(ByteReader.Damage) {
      jobs = try Snapshot.read(bytes, into: &store)
    } catch {
      throw .data("\(stateName): \(error.reason)")
    }
    // It was there before the state was.
    let log = try Self.told { () throws(FileError) in try Files.read(logName) }
    guard let contents = try? FrameFile.contents(of: log) else { throw .data("\(logName): \(ByteReader.Damage().reason)") }
    for payload in contents.payloads {
      guard let entry = try? LogEntry(payload) else { throw .data("\(logName): \(ByteReader.Damage().reason)") }
      entry.changes.forEach { store.repeatChange($0) }
      entry.carryOver(to: &jobs)
    }
    try Self.told { () throws(FileError) in
      let file = try AppendFile(logName)
      // What was being written when the process ended was not answered yet.
      if contents.size < log.count { try file.truncate(to: contents.size) }
      state.withLock { state in (state.log, state.logSize, state.longLog) = (file, contents.size, limit(of: bytes.count)) }
    }
    return jobs
  }

  /// When a log is long, beside a state of this size: else each change would cost more and more.
  private func limit(of stateSize: Int) -> Int { longLog ?? max(16 << 20, stateSize) }

  /// Whether the log has become so long that it is to be made anew.
  var isLong: Bool { state.withLock { $0.logSize > $0.longLog } }

  /// Writes the whole state, and begins a new log. Throws when it cannot; then the old ones go on.
  func rewrite(_ store: RecordStore, _ jobs: [StoredJob]) throws(FileError) {
    let bytes = Snapshot.bytes(of: store, jobs: jobs)
    try state.withLock { state throws(FileError) in
      // Where it fails, it is not tried again with every change.
      state.longLog = 2 * state.logSize
      let (old, new) = (state.number, state.number + 1)
      let log = try AppendFile("\(path)/\(new).log")
      try log.truncate(to: 0)
      try log.append(FrameFile.start)
      try log.synchronize()
      try PrivateFiles.write(bytes, to: "\(path)/\(new).state")
      state = State(number: new, log: log, longLog: limit(of: bytes.count))
      for kind in ["state", "log"] { PrivateFiles.remove("\(path)/\(old).\(kind)") }
    }
  }

  /// Adds to the log, in the order of the calls. Throws when it does not fit, and leaves the log as it was.
  func append(_ entry: LogEntry) throws(FileError) {
    let frame = FrameFile.frame(entry.bytes)
    try state.withLock { state throws(FileError) in
      try state.log?.append(frame)
      state.logSize += frame.count
    }
  }

  /// Returns when all that was added before is on disk. Throws when it may not be.
  func synchronize() throws(FileError) {
    // Not under the lock: several may wait for the disk at once.
    let log = state.withLock { $0.log }
    try log?.synchronize()
  }
}

extension DataFolder {
  /// Writes the whole state of a start. Throws when it cannot.
  func begin(_ store: RecordStore, _ jobs: [StoredJob]) throws(SimulatorError) {
    try Self.told { () throws(FileError) in try rewrite(store, jobs) }
  }

  /// 3 of `3.state`.
  private static func number(of name: String, _ kind: String) -> Int? {
    guard name.hasSuffix(".\(kind)"), let number = Int(name.dropLast(kind.utf8.count + 1)), number > 0 else { return nil }
    return number
  }

  /// Whether a file is the folder's: a state, a log, or what was to become a state.
  private static func isOwn(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return 2...3 ~= parts.count && Int(parts[0]) != nil && (parts[1] == "state" || parts[1] == "log" && parts.count == 2)
  }

  /// Whether a file begins like the folder's, or is such a file that was just begun.
  private static func isFrameFile(_ path: String) -> Bool {
    guard let beginning = try? Files.beginning(of: path, FrameFile.start.count) else { return false }
    return FrameFile.start.starts(with: beginning)
  }

  /// Whether a file was to become one of this name when its writer ended.
  private static func isDraft(_ file: String, of name: String) -> Bool {
    file.hasPrefix("\(name).") && file.utf8.count == name.utf8.count + 13
      && file.utf8.suffix(12).allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }

  /// What a file error means for whoever starts the simulator.
  static func told<Result>(_ body: () throws(FileError) -> Result) throws(SimulatorError) -> Result {
    do throws(FileError) {
      return try body()
    } catch {
      throw .data("\(error)")
    }
  }
}
