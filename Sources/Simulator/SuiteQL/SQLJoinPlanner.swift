/// A part of a condition that must hold whatever the others say.
struct SQLConjunct {
  let test: SQLTest
  let reach: SQLReach
  /// The two sides, when it says that they are equal.
  let sides: (left: Side, right: Side)?

  struct Side {
    let code: SQLCode
    let reach: SQLReach
    /// Whether it is what a table finds its rows by.
    let isTableKey: Bool
  }
}

/// What stands behind FROM, with the conditions that join it.
indirect enum SQLSourceTree {
  case source(Int)
  case inner(SQLSourceTree, SQLSourceTree, [SQLConjunct])
  case left(SQLSourceTree, SQLSourceTree, [SQLConjunct])
  case full(SQLSourceTree, SQLSourceTree, [SQLConjunct])

  var slots: SQLSlots {
    switch self {
    case .source(let slot): SQLSlots(slot)
    case .inner(let left, let right, _), .left(let left, let right, _), .full(let left, let right, _):
      left.slots.union(right.slots)
    }
  }
}

extension SQLSourceTree {
  /// Whether a condition in it reads a row of a SELECT further out.
  fileprivate var isOuter: Bool {
    switch self {
    case .source: false
    case .inner(let left, let right, let on), .left(let left, let right, let on), .full(let left, let right, let on):
      left.isOuter || right.isOuter || on.contains(where: \.reach.isOuter)
    }
  }
}

/// Chooses how sources are joined: conditions are asked as early as can be, equalities find rows instead of trying all.
struct SQLJoinPlanner {
  let scope: SQLScope

  /// The operator for a tree whose combinations must pass `conjuncts` too.
  func join(_ tree: SQLSourceTree, _ conjuncts: [SQLConjunct]) -> any SQLOperator {
    switch tree {
    case .source(let slot): return scan(slot, conjuncts)
    case .inner: return innerJoin(tree, conjuncts)
    case .left(let left, let right, let on):
      let (early, late) = conjuncts.split { $0.reach.slots.isSubset(of: left.slots) }
      let (own, shared) = on.split { $0.isOf(right.slots) }
      return join(.left, self.join(left, early), left.slots, right, own, shared, tests: late)
    case .full(let left, let right, let on):
      return join(.full, self.join(left, []), left.slots, right, [], on, tests: conjuncts)
    }
  }

  private func join(
    _ kind: SQLJoin.Kind, _ left: any SQLOperator, _ leftSlots: SQLSlots, _ right: SQLSourceTree, _ own: [SQLConjunct],
    _ shared: [SQLConjunct], tests: [SQLConjunct]
  ) -> SQLJoin {
    var (keys, conditions): ([SQLJoin.Key], [SQLTest]) = ([], [])
    for conjunct in shared {
      let key = conjunct.key(from: leftSlots, to: right.slots)
      if let key { keys.append(key) } else { conditions.append(conjunct.test) }
    }
    return SQLJoin(
      kind, left, self.join(right, own), keys: keys, conditions: conditions, tests: tests.map(\.test),
      isKept: !right.isOuter)
  }

  /// A source whose rows are found by a value from outside, if there is one, is joined with that.
  private func scan(_ slot: Int, _ conjuncts: [SQLConjunct]) -> any SQLOperator {
    let slots = SQLSlots(slot)
    let (outside, own) = conjuncts.split { conjunct in
      conjunct.reach.isOuter || conjunct.key(from: [], to: slots)?.isTableKey == true
    }
    let scan = { (tests: [SQLConjunct]) in SQLScan(slot, scope.sources[slot].relation, tests.map(\.test)) }
    var (keys, conditions): ([SQLJoin.Key], [SQLTest]) = ([], [])
    for conjunct in outside {
      if let key = conjunct.key(from: [], to: slots) { keys.append(key) } else { conditions.append(conjunct.test) }
    }
    guard !keys.isEmpty else { return scan(conjuncts) }
    return SQLJoin(.inner, SQLUnit(), scan(own), keys: keys, conditions: conditions)
  }

  /// Sources that must all have a row, in an order in which each is joined by an equality, if it can be.
  private func innerJoin(_ tree: SQLSourceTree, _ conjuncts: [SQLConjunct]) -> any SQLOperator {
    var (parts, waiting): ([SQLSourceTree], [SQLConjunct]) = ([], conjuncts)
    flatten(tree, &parts, &waiting)
    let first = parts.firstIndex { part in
      waiting.contains { $0.key(from: [], to: part.slots)?.isTableKey == true }
    }
    let start = parts.remove(at: first ?? 0)
    var (own, rest) = waiting.split { $0.reach.slots.isSubset(of: start.slots) }
    var (result, slots) = (join(start, own), start.slots)
    while !parts.isEmpty {
      let linked = parts.firstIndex { part in rest.contains { $0.links(slots, to: part.slots) } }
      let part = parts.remove(at: linked ?? 0)
      (own, rest) = rest.split { $0.isOf(part.slots) }
      let both = slots.union(part.slots)
      let (shared, later) = rest.split { $0.reach.slots.isSubset(of: both) }
      result = join(.inner, result, slots, part, own, shared, tests: [])
      (slots, rest) = (both, later)
    }
    return result
  }

  private func flatten(_ tree: SQLSourceTree, _ parts: inout [SQLSourceTree], _ conjuncts: inout [SQLConjunct]) {
    guard case .inner(let left, let right, let on) = tree else {
      parts.append(tree)
      return
    }
    flatten(left, &parts, &conjuncts)
    flatten(right, &parts, &conjuncts)
    conjuncts += on
  }
}

extension SQLConjunct {
  /// Whether it can be asked of these sources alone, once for all.
  fileprivate func isOf(_ slots: SQLSlots) -> Bool { reach.slots.isSubset(of: slots) && !reach.isOuter }

  /// Whether it is an equality of one side with the other.
  fileprivate func links(_ left: SQLSlots, to right: SQLSlots) -> Bool {
    !reach.slots.isDisjoint(with: left) && key(from: left, to: right) != nil
  }

  /// The key that it is of a join, if it is one.
  fileprivate func key(from left: SQLSlots, to right: SQLSlots) -> SQLJoin.Key? {
    guard let sides else { return nil }
    for (one, other) in [(sides.left, sides.right), (sides.right, sides.left)] {
      guard one.reach.slots.isSubset(of: left), other.reach.slots.isSubset(of: right) else { continue }
      guard !other.reach.slots.isEmpty, !other.reach.isOuter else { continue }
      return SQLJoin.Key(left: one.code, right: other.code, isTableKey: other.isTableKey)
    }
    return nil
  }
}

extension Array {
  /// Those that pass, and the others.
  fileprivate func split(_ passes: (Element) -> Bool) -> (passing: [Element], others: [Element]) {
    (filter(passes), filter { !passes($0) })
  }
}
