/// Combinations of a left and a right side.
final class SQLJoin: SQLOperator {
  enum Kind { case inner, left, full }

  /// What must be equal on both sides.
  struct Key {
    let left: SQLCode
    let right: SQLCode
    /// Whether the right side's table finds its rows by it.
    let isTableKey: Bool
  }

  let slots: [Int]
  private let kind: Kind
  private let left: any SQLOperator
  private let right: any SQLOperator
  private let leftCodes: [SQLCode]
  private let rightCodes: [SQLCode]
  /// What else joins two.
  private let conditions: [SQLTest]
  /// What combinations must pass at the end, those of an outer join with nothing too.
  private let tests: [SQLTest]
  /// By which key the right side's table is asked for rows.
  private let tableKey: Int?
  /// Whether the right side depends on nothing outside, so that the index can be kept.
  private let isKept: Bool
  /// Made when it is needed.
  private var index: SQLJoinIndex?
  private var lookUps = 0

  /// So many rows are looked up one by one before it is worth while to go through all.
  private static let mostLookUps = 64

  init(
    _ kind: Kind, _ left: any SQLOperator, _ right: any SQLOperator, keys: [Key], conditions: [SQLTest],
    tests: [SQLTest] = [], isKept: Bool = true
  ) {
    slots = left.slots + right.slots
    self.isKept = isKept
    (self.kind, self.left, self.right, self.conditions, self.tests) = (kind, left, right, conditions, tests)
    (leftCodes, rightCodes) = (keys.map(\.left), keys.map(\.right))
    tableKey = kind == .full || !(right is SQLScan) ? nil : keys.firstIndex(where: \.isTableKey)
  }

  func forEach(_ frame: SQLFrame, _ body: () throws(SQLError) -> Bool) throws(SQLError) -> Bool {
    if !isKept { (index, lookUps) = (nil, 0) }
    var matched: Set<Int> = []
    let isOver = try left.forEach(frame) { () throws(SQLError) in
      var isMatched = false
      let isOver = try forEachMatch(frame) { place throws(SQLError) in
        isMatched = true
        if kind == .full { matched.insert(place) }
        return try accepted(frame, body)
      }
      guard isOver, !isMatched, kind != .inner else { return isOver }
      for slot in right.slots { frame.rows[slot] = .absent }
      return try accepted(frame, body)
    }
    guard isOver, kind == .full else { return isOver }
    try makeIndex(frame)
    for slot in left.slots { frame.rows[slot] = .absent }
    for place in 0..<index!.count where !matched.contains(place) {
      index!.restore(place, frame)
      guard try accepted(frame, body) else { return false }
    }
    return true
  }

  private func accepted(_ frame: SQLFrame, _ body: () throws(SQLError) -> Bool) throws(SQLError) -> Bool {
    for test in tests { guard try test(frame) == true else { return true } }
    return try body()
  }

  /// Calls `body` with each right side that fits the left side in the frame, and with its place in the index.
  private func forEachMatch(_ frame: SQLFrame, _ body: (Int) throws(SQLError) -> Bool) throws(SQLError) -> Bool {
    let key = try leftCodes.key(frame)
    if index == nil, let tableKey, lookUps < Self.mostLookUps {
      lookUps += 1
      return try lookUp(key.values, by: tableKey, frame, body)
    }
    try makeIndex(frame)
    if leftCodes.isEmpty {
      for place in 0..<index!.count { guard try tried(place, nil, frame, body) else { return false } }
      return true
    }
    var place = index!.first(key)
    while let current = place {
      guard try tried(current, index!.isCanonical ? key : nil, frame, body) else { return false }
      place = index!.next(after: current)
    }
    return true
  }

  /// `key` is given when the right side's may yet be another.
  private func tried(
    _ place: Int, _ key: SQLKey?, _ frame: SQLFrame, _ body: (Int) throws(SQLError) -> Bool
  ) throws(SQLError) -> Bool {
    try frame.work.step()
    index!.restore(place, frame)
    if let key { guard try isSame(key.values, frame) else { return true } }
    return try fits(frame) ? try body(place) : true
  }

  private func isSame(_ values: [SQLValue], _ frame: SQLFrame) throws(SQLError) -> Bool {
    for (value, code) in zip(values, rightCodes) {
      guard try value.order(try code.evaluate(frame)) == 0 else { return false }
    }
    return true
  }

  private func fits(_ frame: SQLFrame) throws(SQLError) -> Bool {
    for condition in conditions { guard try condition(frame) == true else { return false } }
    return true
  }

  private func lookUp(
    _ values: [SQLValue], by key: Int, _ frame: SQLFrame, _ body: (Int) throws(SQLError) -> Bool
  ) throws(SQLError) -> Bool {
    guard let scan = right as? SQLScan, let id = try values[key].number()?.int64 else { return true }
    for row in scan.relation.rows(withKey: Int(id)) ?? [] {
      try frame.work.step()
      frame.rows[scan.slot] = .record(row)
      guard try scan.accepts(frame), try isSame(values, frame), try fits(frame) else { continue }
      guard try body(0) else { return false }
    }
    return true
  }

  private func makeIndex(_ frame: SQLFrame) throws(SQLError) {
    guard index == nil else { return }
    var made = SQLJoinIndex(slots: right.slots, keyCount: rightCodes.count)
    _ = try right.forEach(frame) { () throws(SQLError) in
      try frame.work.hold()
      made.insert(try rightCodes.key(frame), frame)
      return true
    }
    index = made
  }
}
