import Synchronization

/// The account's records as all services share them.
final class SharedRecords: Sendable {
  /// The path of the record service.
  static let root = "/services/rest/record/v1"

  private let state: Mutex<State>

  /// A store is made by the first request that needs it, so that a start takes no time.
  private enum State {
    case promised(@Sendable () -> RecordStore)
    case made(RecordStore)

    mutating func withStore<Result, Failure: Error>(
      _ body: (inout RecordStore) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      var store = take()
      defer { self = .made(store) }
      return try body(&store)
    }

    /// Leaves nothing behind that would have to be copied when the store is changed.
    private mutating func take() -> RecordStore {
      switch self {
      case .promised(let make): return make()
      case .made(let store):
        self = .made(RecordStore())
        return store
      }
    }
  }

  init(_ make: @escaping @Sendable () -> RecordStore) { state = Mutex(.promised(make)) }

  /// A copy that others' changes do not reach: for what takes long, such as a filter.
  var copy: RecordStore { state.withLock { $0.withStore { (store) throws(Never) in store } } }

  /// One request's turn with the records.
  ///
  /// A copy of the store or one of its tables must not live on into a change, which would then copy every record.
  func withLock<Result: Sendable>(
    _ body: (inout RecordStore) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try state.withLock { state throws(Problem) in try state.withStore(body) }
  }
}

extension RecordStore {
  /// The record a path names. Throws when there is none.
  func find(_ type: String, _ segment: String) throws(Problem) -> (Record, RecordSchema) {
    guard let key = RecordKey(segment), let found = try look(for: key, type) else { throw .unknownRecord }
    return found
  }

  /// The record with a key, if there is one. Throws when there is no such type.
  func look(for key: RecordKey, _ type: String) throws(Problem) -> (Record, RecordSchema)? {
    let table = try table(type)
    return table.find(key).map { ($0, table.schema) }
  }
}
