/// Where a value differs from what was wanted of it, by path. Walks both with a stack of its own.
struct Differences {
  /// How the two are compared.
  enum Rule {
    /// `==`
    case equality
    /// The wanted one is a shape of plain values: of maps other fields may be there.
    case shape
  }

  /// Two containers of a kind, and which of their parts come next.
  private struct Open {
    let actual: Value
    let wanted: Value
    var next = 0
    /// Of two lists of different lengths, how many items at the ends are equal.
    var ends = (before: 0, behind: 0)
  }

  private let rule: Rule
  private var open: [Open] = []

  /// Adds what differs, with paths that go on from where the walk is; nothing when the rule holds.
  static func add(of actual: Value, from wanted: Value, by rule: Rule, to mismatches: inout Mismatches) {
    var walk = Differences(rule: rule)
    walk.start(actual, wanted, &mismatches)
    while !walk.open.isEmpty { walk.step(&mismatches) }
  }

  /// Compares two scalars, or opens two containers.
  private mutating func start(_ actual: Value, _ wanted: Value, _ mismatches: inout Mismatches) {
    switch (actual, wanted) {
    case (.map, .map): open.append(Open(actual: actual, wanted: wanted))
    case (.list(let list), .list(let other)):
      var pair = Open(actual: actual, wanted: wanted)
      // Deep inside, looking for equal ends again and again would take the square of the depth.
      if list.count != other.count, open.count < 50 { pair.ends = Self.equalEnds(list, other) }
      open.append(pair)
    default:
      if Equality.holds(actual, wanted) { return }
      if Equality.isMixed(actual, wanted) { return mismatches.addMixed(actual, wanted) }
      if case .string(let text) = actual, case .string(let other) = wanted, let parts = Self.apart(mismatches.conceal(text.string), mismatches.conceal(other.string))
      {
        return mismatches.add("\(parts.0) is not \(parts.1), behind \(parts.same) equal characters")
      }
      mismatches.add("\(actual.glimpse) is not \(wanted.glimpse)")
    }
  }

  /// Goes to the next part of the innermost pair, or leaves the pair.
  private mutating func step(_ mismatches: inout Mismatches) {
    let pair = open[open.count - 1]
    open[open.count - 1].next += 1
    let depth = open.count
    switch (pair.actual, pair.wanted) {
    case (.map(let map), .map(let wanted)) where pair.next < wanted.count + (rule == .equality ? map.count : 0):
      stepInMap(map, wanted, pair.next, &mismatches)
    case (.list(let list), .list(let wanted))
    where pair.next + pair.ends.before < max(list.count, wanted.count) - pair.ends.behind:
      stepInList(list, wanted, pair, &mismatches)
    default:
      open.removeLast()
      if !open.isEmpty { mismatches.path.removeLast() }
      return
    }
    // A container that was opened keeps its step until it is left.
    if open.count == depth { mismatches.path.removeLast() }
  }

  /// First the wanted fields, then those that are there beside them.
  private mutating func stepInMap(_ map: MapBox, _ wanted: MapBox, _ next: Int, _ mismatches: inout Mismatches) {
    guard next < wanted.count else {
      let position = next - wanted.count
      let name = map.keys[position]
      mismatches.path.append(.field(name))
      if wanted[name] == nil { mismatches.add("\(map.values[position].glimpse) is extra") }
      return
    }
    let name = wanted.keys[next]
    mismatches.path.append(.field(name))
    if let value = map[name] { return start(value, wanted.values[next], &mismatches) }
    if rule == .shape, case .null = wanted.values[next] { return }
    mismatches.addMissing(name, in: map, wanted: wanted.values[next])
  }

  private mutating func stepInList(_ list: ListBox, _ wanted: ListBox, _ pair: Open, _ mismatches: inout Mismatches) {
    let position = pair.next + pair.ends.before
    mismatches.path.append(.item(position))
    if position >= list.count - pair.ends.behind {
      mismatches.add("\(wanted.items[position].glimpse) is missing")
    } else if position >= wanted.count - pair.ends.behind {
      mismatches.add("\(list.items[position].glimpse) is extra")
    } else {
      start(list.items[position], wanted.items[position], &mismatches)
    }
  }

  /// How many items two lists have in common at their ends: an item more in the middle is then one difference.
  private static func equalEnds(_ a: ListBox, _ b: ListBox) -> (before: Int, behind: Int) {
    let shorter = min(a.count, b.count)
    var before = 0
    while before < shorter, Equality.holds(a.items[before], b.items[before]) { before += 1 }
    var behind = 0
    while behind < shorter - before, Equality.holds(a.items[a.count - 1 - behind], b.items[b.count - 1 - behind]) {
      behind += 1
    }
    return (before, behind)
  }

  /// Two texts from shortly before they part, where they are too long to be shown from their beginnings.
  private static func apart(_ a: String, _ b: String) -> (String, String, same: Int)? {
    let (first, second) = (a.unicodeScalars, b.unicodeScalars)
    let same = zip(first, second).prefix { $0 == $1 }.count
    guard same > 40, a != b else { return nil }
    func end(_ scalars: String.UnicodeScalarView) -> String {
      Value.string("…" + String(scalars.dropFirst(same - 15))).glimpse
    }
    return (end(first), end(second), same)
  }
}
