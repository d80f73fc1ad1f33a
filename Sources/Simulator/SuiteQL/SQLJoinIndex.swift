/// The combinations of the right side of a join, found by what the left side's are joined with.
struct SQLJoinIndex {
  /// One after the other, each as wide as there are slots.
  private var rows: [SQLRow] = []
  private let slots: [Int]
  private(set) var count = 0
  /// By key, the first and the last in a chain of combinations with that key.
  private var chains: [SQLKey: (first: Int32, last: Int32)] = [:]
  private var next: [Int32] = []
  private var kinds: [SQLKinds]
  /// Whether keys are kept in the form in which a text is the number that it spells.
  private(set) var isCanonical = false

  private static let none: Int32 = -1

  init(slots: [Int], keyCount: Int) {
    self.slots = slots
    kinds = Array(repeating: [], count: keyCount)
  }

  /// Takes in the combination in the frame. One with a null in its key is joined with nothing.
  mutating func insert(_ key: SQLKey, _ frame: SQLFrame) {
    for slot in slots { rows.append(frame.rows[slot]) }
    let place = Int32(count)
    count += 1
    next.append(Self.none)
    guard !kinds.isEmpty else { return }
    guard !key.hasNull else { return }
    for (number, value) in key.values.enumerated() { kinds[number].formUnion(value.kind) }
    link(key, place)
  }

  private mutating func link(_ key: SQLKey, _ place: Int32) {
    if let chain = chains[key] {
      next[Int(chain.last)] = place
      chains[key]!.last = place
    } else {
      chains[key] = (place, place)
    }
  }

  /// The first combination with this key.
  mutating func first(_ key: SQLKey) -> Int? {
    if !isCanonical, isMixed(key) { makeCanonical() }
    return chains[isCanonical ? SQLKey(key.values.map(\.canonical)) : key].map { Int($0.first) }
  }

  private func isMixed(_ key: SQLKey) -> Bool {
    func isOther(_ value: SQLValue, _ kinds: SQLKinds) -> Bool { !value.isNull && !kinds.isEmpty && kinds != value.kind }
    switch key {
    case .one(let value): return isOther(value, kinds[0])
    case .many(let values): return zip(values, kinds).contains(where: isOther)
    }
  }

  func next(after place: Int) -> Int? { next[place] == Self.none ? nil : Int(next[place]) }

  /// Puts a combination into the frame.
  func restore(_ place: Int, _ frame: SQLFrame) {
    for (number, slot) in slots.enumerated() { frame.rows[slot] = rows[place * slots.count + number] }
  }

  private mutating func makeCanonical() {
    isCanonical = true
    let old = chains
    chains = [:]
    let links = next
    next = Array(repeating: Self.none, count: count)
    // In the order of the combinations, so that they are found in it.
    var keyed: [(place: Int32, key: SQLKey)] = []
    for (key, chain) in old {
      let canonical = SQLKey(key.values.map(\.canonical))
      var place = chain.first
      while place != Self.none {
        keyed.append((place, canonical))
        place = links[Int(place)]
      }
    }
    for entry in keyed.sorted(by: { $0.place < $1.place }) { link(entry.key, entry.place) }
  }
}
