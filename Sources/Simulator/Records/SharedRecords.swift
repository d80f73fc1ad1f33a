import Synchronization

/// The account's records as all services share them.
final class SharedRecords: Sendable {
  /// The path of the record service.
  static let root = "/services/rest/record/v1"

  private let store: Mutex<RecordStore>

  init(_ store: RecordStore) { self.store = Mutex(store) }

  /// A copy that others' changes do not reach: for what takes long, such as a filter.
  var copy: RecordStore { store.withLock { $0 } }

  /// One request's turn with the records.
  ///
  /// A copy of the store or one of its tables must not live on into a change, which would then copy every record.
  func withLock<Result: Sendable>(
    _ body: (inout RecordStore) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try store.withLock { store throws(Problem) in try body(&store) }
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
