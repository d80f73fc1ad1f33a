/// The values behind IN.
struct SQLValueSet {
  private var values: Set<SQLValue> = []
  private var kinds: SQLKinds = []
  /// Those that are numbers, or texts that spell one: values that are bound are texts, and ids are not.
  private var numbers: Set<SQLValue> = []
  private var areNumbers = true
  private var hasNull = false

  init(_ values: [SQLValue] = []) { for value in values { insert(value) } }

  /// Says whether it was not there.
  @discardableResult
  mutating func insert(_ value: SQLValue) -> Bool {
    if value.isNull {
      defer { hasNull = true }
      return !hasNull
    }
    guard values.insert(value).inserted else { return false }
    kinds.formUnion(value.kind)
    if areNumbers, case .number = value.canonical { numbers.insert(value.canonical) } else { areNumbers = false }
    return true
  }

  /// Whether the value equals one of them; nil when a null keeps that from being known.
  func contains(_ value: SQLValue) throws(SQLError) -> Bool? {
    if values.isEmpty, !hasNull { return false }
    if value.isNull { return nil }
    if values.contains(value) { return true }
    if case .number = value, areNumbers {
      if numbers.contains(value) { return true }
    } else if kinds != value.kind {
      for other in values where try value.order(other) == 0 { return true }
    }
    return hasNull ? nil : false
  }
}
