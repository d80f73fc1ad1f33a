import Decimals

/// What was there before a request changed it: to take the changes back, and to tell which there were.
struct Undo {
  struct Place: Hashable {
    let type: String
    let id: Int
  }

  fileprivate var records: [Place: Record?] = [:]
  fileprivate var settled: [Int: BigDecimal?] = [:]
}

extension RecordStore {
  /// From now on, what is changed can be taken back.
  mutating func beginChanges() { undo = Undo() }

  /// Notes what a record is before it is changed, the first time.
  mutating func remember(_ type: String, _ id: Int) {
    let place = Undo.Place(type: type, id: id)
    guard undo != nil, undo?.records[place] == nil else { return }
    undo?.records[place] = .some(tables[type]?.find(.id(id)))
  }

  /// What of a transaction is paid; nil forgets it.
  mutating func settle(_ id: Int, to amount: BigDecimal?) {
    if undo != nil, undo?.settled[id] == nil { undo?.settled[id] = .some(settled[id]) }
    settled[id] = amount
  }

  /// What was changed, in an order that does not matter.
  var changesSoFar: [StoreChange] {
    guard let undo else { return [] }
    let records = undo.records.keys.map { place -> StoreChange in
      tables[place.type]?.find(.id(place.id)).map { .put(place.type, $0) } ?? .removed(place.type, place.id)
    }
    return records + undo.settled.keys.map { .settled($0, settled[$0]) }
  }

  /// Makes everything as it was. Ids that were given are not given again.
  mutating func takeBackChanges() {
    guard let before = undo else { return }
    undo = nil
    for (place, record) in before.records { put(record, at: place) }
    for (id, amount) in before.settled { settled[id] = amount }
  }

  /// Repeats a change that was made before.
  mutating func repeatChange(_ change: StoreChange) {
    switch change {
    case .put(let type, let record): put(record, at: Undo.Place(type: type, id: record.id))
    case .removed(let type, let id): put(nil, at: Undo.Place(type: type, id: id))
    case .settled(let id, let amount): settled[id] = amount
    }
  }
}
