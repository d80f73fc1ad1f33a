import Syntax

/// `string`, `date`, `any`
final class TypeShape: ShapeNode, @unchecked Sendable {
  let type: Shape.TypeName

  init(_ type: Shape.TypeName) { self.type = type }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool { Self.holds(type, value) }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    if Self.holds(type, value) { return }
    switch (type, value) {
    case (.number, .string), (.int, .string), (.decimal, .string):
      mismatches.add("\(value.glimpse) is not \(type.described), but a string", hint: Mismatches.hintForText)
    case (.string, _) where value.isNumber:
      mismatches.add("\(value.glimpse) is not a string, but a number", hint: Mismatches.hintForNumber)
    case (.any, _): mismatches.add("null is no value")
    default: mismatches.add("\(value.glimpse) is not \(type.described)")
    }
  }

  private static func holds(_ type: Shape.TypeName, _ value: Value) -> Bool {
    switch (type, value) {
    case (.string, .string), (.bool, .bool), (.int, .int), (.list, .list), (.list, .range), (.map, .map),
      (.null, .null), (.date, .day), (.date, .instant):
      true
    case (.decimal, .decimal), (.decimal, .bigDecimal), (.number, .int), (.number, .decimal), (.number, .bigDecimal):
      true
    case (.date, .string(let text)): DateScanner.isISO(text)
    case (.any, .null): false
    case (.any, _): true
    default: false
    }
  }
}

extension Shape.TypeName {
  /// As a message says it: `an int`, `an ISO date`.
  fileprivate var described: String {
    switch self {
    case .int: "an int"
    case .date: "an ISO date"
    case .any: "any value"
    case .null: "null"
    case .string, .number, .decimal, .bool, .list, .map: "a \(rawValue)"
    }
  }
}
