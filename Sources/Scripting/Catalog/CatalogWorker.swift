import JSON
import NetSuite
import Platform
import RecordTypes

/// Fetches what a catalog is asked for, one after the other, on a thread that lives as long as there is something to do.
final class CatalogWorker: Sendable {
  enum Want: Hashable, Sendable {
    /// All that is in the folder.
    case kept
    case names
    /// By the name as it is spelled in paths.
    case type(String)

    var words: String {
      switch self {
      case .kept, .names: "the list of record types"
      case .type(let name): name
      }
    }
  }

  private struct Status: Sendable {
    var names: [String]?
    /// By the name in lower case.
    var types: [String: RecordDescription] = [:]
    var queue: [Want] = []
    /// What is being fetched, and what ends that.
    var current: (want: Want, cancellation: Cancellation)?
    var isWorking = false
    var pauses = 0
    var isStopped = false
    var failures: [Want: Failure] = [:]
    var lastFailure: String?
  }

  private struct Failure {
    /// Seconds since 1970.
    let moment: Int64
    let reason: String
  }

  private let folder: CatalogFolder?
  private let now: @Sendable () -> Int64
  private let send: Catalog.Sender
  private let status = Monitor(Status())

  /// Seconds until what failed is tried again.
  static let patience: Int64 = 60
  /// What is not fetched yet and no longer wanted would come before what is.
  private static let longestQueue = 4

  init(_ folder: CatalogFolder?, now: @escaping @Sendable () -> Int64, send: @escaping Catalog.Sender) {
    (self.folder, self.now, self.send) = (folder, now, send)
  }

  // MARK: What is there

  var names: [String]? { status.change { $0.names } }

  func type(named name: String) -> RecordDescription? { status.change { $0.types[name.lowercased()] } }

  /// The name as the account or the facts spell it; nil for one that neither has. Records of the account's own types may be
  /// in no list yet.
  func spelling(of name: String) -> String? {
    let known = names?.first { $0.lowercased() == name.lowercased() } ?? RecordTypes.named(name)?.name
    return known ?? (names == nil && name.lowercased().hasPrefix("customrecord") ? name : nil)
  }

  var state: Catalog.State {
    status.change { status in
      if let current = status.current { return .fetching(current.want.words) }
      if let failure = status.lastFailure { return .failed(failure) }
      return status.names.map { .ready(types: $0.count) } ?? .unasked
    }
  }

  // MARK: Fetching beside

  func want(_ want: Want) {
    let now = now()
    status.change { status in
      guard !has(want, status), status.current?.want != want, !status.isStopped else { return }
      // A clock that was set back would make a failure last.
      if let failure = status.failures[want], (0..<Self.patience).contains(now - failure.moment) { return }
      status.queue.removeAll { $0 == want }
      status.queue.insert(want, at: 0)
      status.queue = Array(status.queue.prefix(Self.longestQueue))
      start(&status)
    }
  }

  private func has(_ want: Want, _ status: Status) -> Bool {
    switch want {
    case .kept: folder == nil
    case .names: status.names != nil
    case .type(let name): status.types[name.lowercased()] != nil
    }
  }

  private func start(_ status: inout Status) {
    guard !status.isWorking, !status.isStopped, !status.queue.isEmpty else { return }
    // Without a thread the built-in facts go on answering.
    let thread = Thread.start { [self] in
      while let (want, cancellation) = next() { work(want, cancellation) }
    }
    guard let thread else { return }
    status.isWorking = true
    thread.detach()
  }

  private func next() -> (Want, Cancellation)? {
    status.change { status in
      status.current = nil
      // What is kept may be read at any time.
      let place = status.pauses == 0 ? status.queue.indices.first : status.queue.firstIndex(of: .kept)
      guard !status.isStopped, let place else {
        status.isWorking = false
        return nil
      }
      let want = status.queue.remove(at: place)
      let cancellation = Cancellation()
      status.current = (want, cancellation)
      return (want, cancellation)
    }
  }

  private func work(_ want: Want, _ cancellation: Cancellation) {
    if restore(want) { return }
    do throws(NetSuiteError) {
      try fetch(want, cancellation, timeout: 60_000_000_000)
    } catch {
      let now = now()
      status.change { status in
        if error.kind == .cancelled {
          // It gave way; it comes again.
          if !status.isStopped { status.queue.insert(want, at: 0) }
        } else {
          status.failures[want] = Failure(moment: now, reason: error.words)
          status.lastFailure = error.words
        }
      }
    }
  }

  func pause() {
    status.change { status in
      status.pauses += 1
      status.current?.cancellation.cancel()
    }
  }

  func resume() {
    status.change { status in
      status.pauses = max(0, status.pauses - 1)
      if status.pauses == 0 { start(&status) }
    }
  }

  func stop() {
    status.change { status in
      status.isStopped = true
      status.queue = []
      status.current?.cancellation.cancel()
    }
  }

  func settle() { status.wait { $0.isWorking ? nil : () } }

  // MARK: Fetching now

  /// Fetches something while its caller waits; gives why it could not be had.
  func fetchNow(_ want: Want, _ cancellation: Cancellation) throws(CatalogError) -> NetSuiteError? {
    pause()
    defer { resume() }
    if restore(want) { return nil }
    do throws(NetSuiteError) {
      try fetch(want, cancellation, timeout: 30_000_000_000)
      return nil
    } catch {
      if error.kind == .cancelled { throw .interrupted }
      return error
    }
  }

  /// Takes what was kept; whether there was anything.
  private func restore(_ want: Want) -> Bool {
    switch want {
    case .kept:
      for name in folder?.names ?? [] { _ = restore(name == Self.listName ? .names : .type(name)) }
      return true
    case .names: return folder?.load(Self.listName, now: now()).map { keep($0, as: want) } ?? false
    case .type(let name): return folder?.load(name, now: now()).map { keep($0, as: want) } ?? false
    }
  }

  /// No record type is called so.
  private static let listName = "record-types"

  private func fetch(_ want: Want, _ cancellation: Cancellation, timeout: Int64) throws(NetSuiteError) {
    let root = "record/v1/metadata-catalog"
    let (target, accept, file) =
      switch want {
      case .kept, .names: (root, "application/json", Self.listName)
      case .type(let name): ("\(root)/\(name)", "application/schema+json", name)
      }
    let request = RESTRequest("GET", target, headers: [("Accept", accept)], timeout: timeout, retries: 0)
    let response = try send(request, cancellation).checked()
    guard let answer = try? JSONValue.parse(response.body), keep(answer, as: want) else {
      throw NetSuiteError(.protocolViolation, "the account's catalog answered something else than expected")
    }
    folder?.save(answer, as: file, now: now())
  }

  /// Whether the answer is one.
  private func keep(_ answer: JSONValue, as want: Want) -> Bool {
    switch want {
    case .kept: return false
    case .names:
      let names = answer["items"]?.list?.compactMap { $0["name"]?.string } ?? []
      guard !names.isEmpty else { return false }
      keep(want) { $0.names = names.sorted() }
    case .type(let name):
      guard let description = SchemaReader.description(of: name, in: answer) else { return false }
      keep(want) { $0.types[name.lowercased()] = description }
    }
    return true
  }

  private func keep(_ want: Want, _ change: (inout Status) -> Void) {
    status.change { status in
      change(&status)
      status.failures[want] = nil
      status.lastFailure = status.failures.values.max { $0.moment < $1.moment }?.reason
    }
  }
}

extension NetSuiteError {
  /// What went wrong, in one line.
  var words: String {
    let detail = details.first?.detail ?? notes.first
    return detail.map { "\(title): \($0)" } ?? title
  }
}
