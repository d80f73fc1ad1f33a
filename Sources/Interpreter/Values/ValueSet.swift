import Decimals

/// Values none of which equals another, in the order they came.
struct ValueSet {
  private(set) var values: [Value] = []
  /// The value put in last, by hash, and for each value the one with its hash before it, -1 for none.
  private var latest: [Int: Int] = [:]
  private var previous: [Int] = []

  /// Puts a value in; false when an equal one is there.
  mutating func insert(_ value: Value) -> Bool {
    var hasher = Hasher()
    Self.hash(value, depth: 0, into: &hasher)
    let hash = hasher.finalize()
    var candidate = latest[hash] ?? -1
    while candidate >= 0 {
      if Equality.holds(values[candidate], value) { return false }
      candidate = previous[candidate]
    }
    previous.append(latest[hash] ?? -1)
    latest[hash] = values.count
    values.append(value)
    return true
  }

  /// Feeds what equal values have in common; of long and deep ones only a part, so that none takes long.
  private static func hash(_ value: Value, depth: Int, into hasher: inout Hasher) {
    switch value {
    case .null, .unset, .cell: break
    case .bool(let bool): hasher.combine(bool)
    case .int(let int): hasher.combine(int)
    case .duration(let number), .day(let number), .instant(let number): hasher.combine(number)
    case .string(let text): text.withBytes { hasher.combine(bytes: $0) }
    case .decimal, .bigDecimal: if value.isNumber { hash(value.asBigDecimal, into: &hasher) }
    case .list(let list):
      hasher.combine(list.count)
      guard depth < 3 else { break }
      for item in list.values.prefix(depth == 0 ? 64 : 8) { hash(item, depth: depth + 1, into: &hasher) }
    case .range(let range):
      // As the list that it stands for.
      hasher.combine(range.count ?? -1)
      guard depth < 3, range.first <= range.last else { break }
      for number in (range.first...range.last).prefix(depth == 0 ? 64 : 8) { hasher.combine(number) }
    case .map(let map):
      hasher.combine(map.count)
      if depth < 3 { hasher.combine(hash(of: map, depth: depth)) }
    case .function(let function): hasher.combine(function.name)
    case .response(let response): hasher.combine(ObjectIdentifier(response))
    case .error(let error): hasher.combine(ObjectIdentifier(error))
    }
  }

  private static func hash(_ number: BigDecimal, into hasher: inout Hasher) {
    if let int = number.int64 { return hasher.combine(int) }
    let (coefficient, exponent) = number.withoutTrailingZeros
    hasher.combine(coefficient)
    hasher.combine(exponent)
  }

  /// A sum over the entries, whose order says nothing.
  private static func hash(of map: MapBox, depth: Int) -> Int {
    var sum = 0
    for (position, name) in map.keys.names.enumerated() {
      var hasher = Hasher()
      name.withBytes { hasher.combine(bytes: $0) }
      hash(map.values[position], depth: depth + 1, into: &hasher)
      sum &+= hasher.finalize()
    }
    return sum
  }
}
