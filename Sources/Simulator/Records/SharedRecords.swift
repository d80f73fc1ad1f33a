import Platform

/// The account's records as all services share them.
final class SharedRecords: Sendable {
  /// The path of the record service.
  static let root = "/services/rest/record/v1"

  private let store = ReadWriteLock<RecordStore?>(nil)
  private let make: @Sendable () -> RecordStore

  /// `make` makes the store for the first request that needs it, so that a start takes no time.
  init(_ make: @escaping @Sendable () -> RecordStore) { self.make = make }

  /// A copy that others' changes do not reach: for what takes long, such as a filter.
  var copy: RecordStore { read { (store) throws(Never) in store } }

  /// Looks something up, beside others who do.
  func read<Result, Failure: Error>(_ body: (RecordStore) throws(Failure) -> Result) throws(Failure) -> Result {
    let result = try store.read { store throws(Failure) in try store.map { store throws(Failure) in try body(store) } }
    if let result { return result }
    store.write { (store) throws(Never) in if store == nil { store = make() } }
    return try read(body)
  }

  /// One request's turn to change the records.
  ///
  /// A copy of the store or one of its tables must not live on into a change, which would then copy every record.
  func withLock<Result: Sendable>(
    _ body: (inout RecordStore) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try store.write { store throws(Problem) in
      if store == nil { store = make() }
      return try body(&store!)
    }
  }
}

extension RecordStore {
  /// The record a path names. Throws when there is none.
  func find(_ type: String, _ segment: String) throws(Problem) -> (Record, RecordSchema) {
    let key = RecordKey(segment)
    if let key, let found = try look(for: key, type) { return found }
    let schema = try table(type).schema
    if case .id(let id)? = key, schema.family == .transactions { throw missingTransaction(id, schema.type.name) }
    throw .unknownRecord
  }

  /// The record with a key, if there is one. Throws when there is no such type.
  func look(for key: RecordKey, _ type: String) throws(Problem) -> (Record, RecordSchema)? {
    let table = try table(type)
    return table.find(key).map { ($0, table.schema) }
  }

  /// Some transactions are missed in words of their own, as those are whose id is another type's (netsuite.md 5,
  /// from live answers to vendorBill and expenseReport).
  private func missingTransaction(_ id: Int, _ type: String) -> Problem {
    let isAnother = record(String(id), in: .transactions) != nil
    return isAnother || ["vendorBill", "expenseReport"].contains(type) ? .wrongTransactionType : .unknownRecord
  }
}
