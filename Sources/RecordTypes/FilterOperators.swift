extension FieldKind {
  /// Whether `q` can look at the field.
  public var isFilterable: Bool {
    switch self {
    case .sublist, .subrecord, .array: false
    default: true
    }
  }

  /// The operators of `q` that are made for the field's values, without their `_NOT` (netsuite.md 2.6).
  public var filterOperators: [String] {
    switch self {
    case .sublist, .subrecord, .array: []
    case .boolean: ["IS", "EMPTY"]
    case .string: ["CONTAIN", "IS", "START_WITH", "END_WITH", "EMPTY"]
    case .number, .integer:
      ["EQUAL", "GREATER", "GREATER_OR_EQUAL", "LESS", "LESS_OR_EQUAL", "BETWEEN", "WITHIN", "ANY_OF", "EMPTY"]
    case .date, .datetime: ["ON", "AFTER", "BEFORE", "ON_OR_AFTER", "ON_OR_BEFORE", "EMPTY"]
    case .reference, .enumeration, .collection: ["ANY_OF", "EMPTY"]
    }
  }
}
