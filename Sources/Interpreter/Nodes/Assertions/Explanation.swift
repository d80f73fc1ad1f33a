import Diagnostics

/// What more can be said of an assertion that does not hold than the values of its parts.
enum Explanation {
  /// `actual == wanted`, of two maps, lists or long texts
  case difference(Operand, from: Operand, of: String)
  /// `part in whole`, `whole contains part`
  case membership(of: Operand, in: Operand, String)
  case shape(Operand, ShapeNode, of: String)
  /// `value matches (shape)`
  case plainShape(Operand, from: Operand, of: String)
  /// A field of a map, which may have a near name.
  case field(Text, of: Operand)

  /// Lines, and what to do about them; nothing where the part was not reached, or holds.
  func remarks(_ c: Context, _ f: Frame) throws -> (lines: [String], hint: String?) {
    switch self {
    case .difference(let actual, let wanted, let root): Self.difference(actual.value(f), wanted.value(f), root, c)
    case .membership(let part, let whole, let root): Self.absence(of: part.value(f), in: whole.value(f), root, c)
    case .shape(let value, let shape, let root): try Self.mismatches(of: value.value(f), shape, root, c, f)
    case .plainShape(let value, let wanted, let root): Self.plainMismatches(value.value(f), wanted.value(f), root, c)
    case .field(let name, let base): (Self.nearName(name, in: base.value(f)), nil)
    }
  }

  private static func difference(
    _ actual: Value, _ wanted: Value, _ root: String, _ c: Context
  ) -> ([String], String?) {
    switch (actual, wanted) {
    case (.map, .map), (.list, .list), (.list, .range), (.range, .list):
      return differences(actual, wanted, .equality, root, c)
    case (.string(let text), .string(let other)) where text.count > 60 || other.count > 60:
      return differences(actual, wanted, .equality, root, c)
    default: return ([], nil)
    }
  }

  private static func plainMismatches(
    _ value: Value, _ wanted: Value, _ root: String, _ c: Context
  ) -> ([String], String?) {
    switch (value, wanted) {
    case (.unset, _): ([], nil)
    case (_, .map), (_, .list): differences(value, wanted, .shape, root, c)
    default: ([], nil)
    }
  }

  private static func differences(
    _ value: Value, _ wanted: Value, _ rule: Differences.Rule, _ root: String, _ c: Context
  ) -> ([String], String?) {
    var mismatches = Mismatches(of: root, concealing: c.pointee.host.concealed)
    Differences.add(of: value, from: wanted, by: rule, to: &mismatches)
    return (mismatches.lines, mismatches.hint)
  }

  private static func mismatches(
    of value: Value, _ shape: ShapeNode, _ root: String, _ c: Context, _ f: Frame
  ) throws -> ([String], String?) {
    if case .unset = value { return ([], nil) }
    var mismatches = Mismatches(of: root, concealing: c.pointee.host.concealed)
    try shape.explain(value, c, f, to: &mismatches)
    return (mismatches.lines, mismatches.hint)
  }

  /// Why something is not in a list or a map: it is there as the other type, or in another spelling.
  private static func absence(of part: Value, in whole: Value, _ root: String, _ c: Context) -> ([String], String?) {
    switch (whole, part) {
    case (.list(let list), _) where part.isNumber || part.isText:
      if Membership.holds(whole, part) == true { return ([], nil) }
      if let position = list.values.firstIndex(where: { Equality.isMixed($0, part) && $0.text == part.text }) {
        var mismatches = Mismatches(of: root, concealing: c.pointee.host.concealed)
        mismatches.path.append(.item(position))
        mismatches.addMixed(list.items[position], part)
        return (mismatches.lines, mismatches.hint)
      }
      guard case .string(let text) = part, list.count <= 1_000 else { return ([], nil) }
      let texts = list.values.lazy.compactMap { if case .string(let text) = $0 { text.string } else { nil } }
      let near = Suggestion.nearest(to: text.string, among: texts)
      return (near.map { ["\(part.glimpse) is not there; \(Value.string($0).glimpse) is"] } ?? [], nil)
    case (.map, .string(let name)): return (nearName(name, in: whole), nil)
    default: return ([], nil)
    }
  }

  private static func nearName(_ name: Text, in base: Value) -> [String] {
    guard case .map(let map) = base, map[name] == nil, let near = Mismatches.nearest(to: name, in: map) else {
      return []
    }
    return ["`\(name.string)` is not there; `\(near)` is"]
  }
}

extension Value {
  fileprivate var isText: Bool { if case .string = self { true } else { false } }
}
