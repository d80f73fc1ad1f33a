import Diagnostics
import JSON
import NetSuite
import Platform
import RecordTypes

/// The record types of an account and their fields, from its `metadata-catalog`, fetched beside what the user does.
///
/// What is asked for is answered at once, from what is there: the account's own, else the built-in facts. What is not
/// there is fetched by a thread of its own, one request at a time and none while it is held.
public final class Catalog: Sendable {
  /// Sends a request of the catalog's.
  public typealias Sender = @Sendable (RESTRequest, Cancellation) throws(NetSuiteError) -> RESTResponse

  private let worker: CatalogWorker

  /// The catalog of a client's account. `name` names the account, and whose role sees it, in the cache: the profile's name,
  /// or the account's id. `folder` keeps what was fetched for a day (`standardFolder`); nil keeps nothing.
  public convenience init(_ client: Client, name: String, folder: String?) {
    self.init(name: name, folder: folder) { (request, cancellation) throws(NetSuiteError) in
      try client.send(request, cancellation: cancellation)
    }
  }

  /// One whose requests are sent by `send`.
  public convenience init(name: String, folder: String?, send: @escaping Sender) {
    self.init(name: name, folder: folder, now: { Clock.wall / 1_000_000_000 }, send: send)
  }

  /// `now` gives seconds since 1970.
  init(name: String, folder: String?, now: @escaping @Sendable () -> Int64, send: @escaping Sender) {
    worker = CatalogWorker(folder.map { CatalogFolder($0, account: name) }, now: now, send: send)
  }

  deinit { stop() }

  /// `$XDG_CACHE_HOME/nss/catalog`, else `~/.cache/nss/catalog`; nil where the environment names no home.
  public static func standardFolder(_ environment: [String: String]) -> String? { CatalogFolder.standard(environment) }

  /// What has become of it, for who asks.
  public enum State: Sendable, Equatable {
    /// Nothing was asked for yet.
    case unasked
    /// This is being fetched: `the list of record types`, `customer`.
    case fetching(String)
    /// So many record types are known from the account.
    case ready(types: Int)
    /// The last request failed; the built-in facts answer, and it is tried again in a minute.
    case failed(String)
  }

  public var state: State { worker.state }

  /// Reads what was kept from earlier, beside; sends nothing.
  public func prepare() { worker.want(.kept) }

  /// The names of the record types: the account's, or those that are built in as long as these are not there. Never
  /// blocks; fetches them beside.
  public func typeNames() -> [String] {
    defer { worker.want(.names) }
    return worker.names ?? RecordTypes.all.map(\.name)
  }

  /// A record type by its name, in any case: as the account has it, or as it is built in; nil for one that neither knows.
  /// Never blocks; fetches it beside.
  public func type(named name: String) -> RecordDescription? {
    if let known = worker.type(named: name) { return known }
    // A name that is being typed is no reason to ask for it; the list tells whether it is one.
    worker.want(worker.spelling(of: name).map(CatalogWorker.Want.type) ?? .names)
    return RecordDescription.builtIn(named: name)
  }

  /// Sends nothing until `resume`, and ends what is on its way: while the user's requests run, all of the account's
  /// concurrency is theirs. Calls may be nested.
  public func pause() { worker.pause() }

  public func resume() { worker.resume() }

  /// Ends what is on its way, for good; does not wait.
  public func stop() { worker.stop() }

  /// What was asked for and waited for.
  public struct Loaded<Answer: Sendable>: Sendable {
    public let answer: Answer
    /// Why it is of the built-in facts; nil when it is of the account.
    public let note: String?
  }

  /// The names of the account's record types; waits for them, and falls back to the built-in ones. Throws
  /// `CatalogError.interrupted` when `cancellation` is raised.
  public func loadNames(cancellation: Cancellation) throws(CatalogError) -> Loaded<[String]> {
    if let names = worker.names { return Loaded(answer: names, note: nil) }
    let failure = try worker.fetchNow(.names, cancellation)
    return Loaded(answer: names, note: failure?.words)
  }

  /// A record type as the account has it; waits for it, and falls back to the built-in facts. Throws `CatalogError`:
  /// `interrupted` when `cancellation` is raised, `unknown` for a name that neither knows.
  public func load(_ name: String, cancellation: Cancellation) throws(CatalogError) -> Loaded<RecordDescription> {
    if let known = worker.type(named: name) { return Loaded(answer: known, note: nil) }
    let spelled = worker.spelling(of: name) ?? name
    let failure = try worker.fetchNow(.type(spelled), cancellation)
    if let known = worker.type(named: name) { return Loaded(answer: known, note: nil) }
    let isMissing = failure?.status == 404
    guard let known = RecordDescription.builtIn(named: name) else {
      let nearest = Suggestion.nearest(to: name, among: names)
      throw .unknown("there is no record type `\(name)`", nearest: nearest, note: isMissing ? nil : failure?.words)
    }
    return Loaded(answer: known, note: isMissing ? "the account's catalog has no `\(known.name)`" : failure?.words)
  }

  private var names: [String] { worker.names ?? RecordTypes.all.map(\.name) }

  /// Waits until nothing is being fetched, for tests.
  func settle() { worker.settle() }
}

/// Why a catalog gives no answer.
public enum CatalogError: Error, Sendable, Equatable {
  case interrupted
  /// What there is not; the name that was meant, if one is near; the type whose fields may help, nil where the type is not
  /// known; why the account was not asked, if it was not.
  case unknown(String, nearest: String?, type: String? = nil, note: String?)

  /// What to do about it.
  public var hint: String? {
    guard case .unknown(_, let nearest, let type, _) = self else { return nil }
    let meant = nearest.map { "did you mean `\($0)`?" }
    guard let type else { return meant ?? "`:records` lists the record types" }
    return (meant.map { "\($0) " } ?? "") + "`:describe \(type)` lists the fields there are"
  }
}
