/// `[a, b]`: exactly these
final class ListShape: ShapeNode, @unchecked Sendable {
  let items: [ShapeNode]

  init(_ items: [ShapeNode]) { self.items = items }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    guard let found = Sequenced(value), found.count == items.count else { return false }
    for (position, shape) in items.enumerated() where try !shape.holds(found[position], c, f) { return false }
    return true
  }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    guard let found = Sequenced(value) else { return mismatches.add("\(value.glimpse) is not a list") }
    if found.count != items.count {
      let count = found.count == 1 ? "1 item" : "\(found.count) items"
      mismatches.add("has \(count), not \(items.count)")
    }
    for (position, shape) in items.enumerated() where position < found.count {
      mismatches.path.append(.item(position))
      try shape.explain(found[position], c, f, to: &mismatches)
      mismatches.path.removeLast()
    }
  }
}

/// `[...shape]`: each item
final class EachShape: ShapeNode, @unchecked Sendable {
  let shape: ShapeNode

  init(_ shape: ShapeNode) { self.shape = shape }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    guard let found = Sequenced(value) else { return false }
    for position in 0..<found.count where try !shape.holds(found[position], c, f) { return false }
    return true
  }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    guard let found = Sequenced(value) else { return mismatches.add("\(value.glimpse) is not a list") }
    for position in 0..<found.count {
      mismatches.path.append(.item(position))
      try shape.explain(found[position], c, f, to: &mismatches)
      mismatches.path.removeLast()
    }
  }
}

/// What can be read as a list: one, or a range.
enum Sequenced {
  case list(ListBox)
  case range(RangeBox, count: Int)

  init?(_ value: Value) {
    switch value {
    case .list(let list): self = .list(list)
    case .range(let range):
      guard let count = range.count else { return nil }
      self = .range(range, count: count)
    default: return nil
    }
  }

  var count: Int {
    switch self {
    case .list(let list): list.count
    case .range(_, let count): count
    }
  }

  subscript(position: Int) -> Value {
    switch self {
    case .list(let list): list.items[position]
    case .range(let range, _): .int(range.first + Int64(position))
    }
  }
}
