import Diagnostics

/// `{ id: string, item: { … } }`: other fields may be there.
final class MapShape: ShapeNode, @unchecked Sendable {
  /// `key: shape`; the key is a string.
  struct Entry {
    let key: Operand
    let shape: ShapeNode
    let span: Span
  }

  let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    switch value {
    case .map(let map):
      for entry in entries where try !entry.shape.holds(map[entry.name(f)] ?? .null, c, f) { return false }
      return true
    case .response, .error:
      for entry in entries where try !entry.shape.holds(try entry.field(of: value, c, f), c, f) { return false }
      return true
    default: return false
    }
  }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    switch value {
    case .map(let map): for entry in entries { try explain(entry, of: map, c, f, to: &mismatches) }
    case .response, .error:
      for entry in entries {
        mismatches.path.append(.field(entry.name(f)))
        try entry.shape.explain(try entry.field(of: value, c, f), c, f, to: &mismatches)
        mismatches.path.removeLast()
      }
    default: mismatches.add("\(value.glimpse) is not a map")
    }
  }

  private func explain(
    _ entry: Entry, of map: MapBox, _ c: Context, _ f: Frame, to mismatches: inout Mismatches
  ) throws {
    let name = entry.name(f)
    mismatches.path.append(.field(name))
    defer { mismatches.path.removeLast() }
    if let value = map[name] {
      try entry.shape.explain(value, c, f, to: &mismatches)
    } else if try !entry.shape.holds(.null, c, f) {
      mismatches.addMissing(name, in: map)
    }
  }
}

extension MapShape.Entry {
  fileprivate func name(_ f: Frame) -> Text {
    guard case .string(let name) = key.value(f) else { preconditionFailure("a key is a string") }
    return name
  }

  /// A field of what is no map but has some.
  fileprivate func field(of value: Value, _ c: Context, _ f: Frame) throws -> Value {
    try Access.field(name(f), of: value, path: "the value", isOptional: false, at: span, baseAt: span, c)
  }
}
