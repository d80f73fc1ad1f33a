import HTTP
import Platform

/// The account's records as all services share them.
final class SharedRecords: Sendable {
  /// The path of the record service.
  static let root = "/services/rest/record/v1"

  private let store: ReadWriteLock<RecordStore?>
  private let make: @Sendable () -> RecordStore
  private let now: @Sendable () -> Int64
  /// Has changes kept on disk; nil when they end with the process.
  private let keeper: Keeper?

  /// What a request looks at. A year of trade takes a moment to make, and many requests look at a customer or two.
  enum Extent {
    /// Lists, people, and the customers that say what they owe without it.
    case people
    case everything

    func isThere(in store: RecordStore) -> Bool { self == .people || store.hasTraded }
  }

  /// `make` makes the store for the first request that needs it, so that a start takes no time.
  init(now: @escaping @Sendable () -> Int64, _ make: @escaping @Sendable () -> RecordStore) {
    (self.make, self.now, keeper, store) = (make, now, nil, ReadWriteLock(nil))
  }

  /// A store that is there already, and kept.
  init(_ kept: consuming RecordStore, by keeper: Keeper, now: @escaping @Sendable () -> Int64) {
    (make, self.now, self.keeper, store) = ({ RecordStore() }, now, keeper, ReadWriteLock(kept))
  }

  /// A copy that others' changes do not reach: for what takes long, such as a filter.
  var copy: RecordStore { copy(of: .everything) }

  /// Likewise, of what a request looks at.
  func copy(of extent: Extent) -> RecordStore { read(extent) { (store) throws(Never) in store } }

  /// Looks something up, beside others who do.
  func read<Result, Failure: Error>(
    _ extent: Extent = .everything, _ body: (RecordStore) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let today = today
    let result = try store.read { store throws(Failure) -> Result? in
      guard let store, extent.isThere(in: store), store.isCurrent(on: today) else { return nil }
      return try body(store)
    }
    if let result { return result }
    store.write { (store) throws(Never) in prepare(&store, extent) }
    return try read(extent, body)
  }

  /// One request's turn to change the records. What throws has changed nothing.
  ///
  /// A copy of the store or one of its tables must not live on into a change, which would then copy every record.
  func withLock(
    _ extent: Extent = .everything, _ body: (inout RecordStore) throws(Problem) -> HTTPResponse
  ) throws(Problem) -> HTTPResponse {
    let response = try store.write { store throws(Problem) in
      prepare(&store, extent)
      guard let keeper else { return try body(&store!) }
      store!.beginChanges()
      do throws(Problem) {
        let response = try body(&store!)
        try keeper.note(store!, answer: response)
        return response
      } catch {
        store!.takeBackChanges()
        throw error
      }
    }
    try keeper?.synchronize()
    return response
  }

  private func prepare(_ store: inout RecordStore?, _ extent: Extent) {
    if store == nil { store = make() }
    if !extent.isThere(in: store!) { Company.trade(&store!) }
    store!.becomeCurrent(on: today)
  }

  private var today: Day { Instant(nanoseconds: now()).day }
}

extension SharedRecords.Extent {
  /// What the records of a type need, or the one with this key: nil for a new one.
  init(type: String, key: String?) {
    let type = type.lowercased()
    if type == "customer" {
      self = key.flatMap { Int($0) }.map(Company.tradesWith) == true ? .everything : .people
    } else {
      self = Self.listTypes.contains(type) || RecordSchema.isCustomRecord(type) ? .people : .everything
    }
  }

  /// What the filtered list of a type needs; without sums it holds ids alone.
  init(type: String, filter: String?) {
    let filter = filter?.lowercased() ?? ""
    let isPeople = type.lowercased() == "customer" && !filter.contains("balance") && !filter.contains("unbilled")
    self = isPeople ? .people : Self(type: type, key: "")
  }

  /// What a query needs.
  init(_ query: SQLParser.Parsed) {
    let isPeople = query.tables.isSubset(of: Self.listTypes.union(["customer", SQLRelation.dualName]))
    self = isPeople && !query.readsSums ? .people : .everything
  }

  private static let listTypes: Set = [
    "classification", "contact", "currency", "department", "employee", "location", "subsidiary", "term",
  ]
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
