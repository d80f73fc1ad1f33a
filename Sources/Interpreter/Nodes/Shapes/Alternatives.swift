/// `shape?`: or null, or absent
final class OptionalShape: ShapeNode, @unchecked Sendable {
  let shape: ShapeNode

  init(_ shape: ShapeNode) { self.shape = shape }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    if case .null = value { return true }
    return try shape.holds(value, c, f)
  }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    if case .null = value { return }
    try shape.explain(value, c, f, to: &mismatches)
  }
}

/// `a | b`
final class AlternativesShape: ShapeNode, @unchecked Sendable {
  let alternatives: [ShapeNode]
  /// As the script writes it, for messages.
  let spelling: String

  init(_ alternatives: [ShapeNode], spelling: String) {
    self.alternatives = alternatives
    self.spelling = spelling
  }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    for shape in alternatives where try shape.holds(value, c, f) { return true }
    return false
  }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    if try holds(value, c, f) { return }
    // Of a map the one alternative that is a map was meant.
    let meant = alternatives.filter { $0.isOpen(for: value) }
    if meant.count == 1 { return try meant[0].explain(value, c, f, to: &mismatches) }
    mismatches.add("\(value.glimpse) is not \(spelling)", hint: try hint(for: value, c, f))
  }

  /// What to do about a value whose type is wrong for all alternatives.
  private func hint(for value: Value, _ c: Context, _ f: Frame) throws -> String? {
    var hint: String?
    for shape in alternatives where !shape.isNull {
      var mismatches = Mismatches(of: "")
      try shape.explain(value, c, f, to: &mismatches)
      guard let found = mismatches.hint else { return nil }
      hint = found
    }
    return hint
  }
}

extension ShapeNode {
  fileprivate var isNull: Bool { (self as? TypeShape)?.type == .null }

  /// Whether it looks into values of this type.
  fileprivate func isOpen(for value: Value) -> Bool {
    switch (self, value) {
    case (let optional as OptionalShape, _): optional.shape.isOpen(for: value)
    case (is MapShape, .map), (is ListShape, .list), (is EachShape, .list): true
    default: false
    }
  }
}
