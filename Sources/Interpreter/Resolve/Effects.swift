/// What a stretch of a script may do to NetSuite's records, itself and through the functions it names: complete once all
/// functions are resolved.
struct Effects: Sendable {
  /// Whether it writes itself, or calls what nobody knows before it runs.
  private(set) var writes = false
  /// The functions it calls or hands on. Owned by the program, so that a function that names itself keeps nothing alive.
  private var functions: [ObjectIdentifier: Unmanaged<FunctionCode>] = [:]

  /// Whether it may write when it runs.
  var canWrite: Bool { writes || functions.values.contains { $0._withUnsafeGuaranteedRef { $0.canWrite } } }

  mutating func noteWrite() { writes = true }

  /// Whether it calls a function by its name, or hands it on.
  func names(_ function: FunctionCode) -> Bool { functions[ObjectIdentifier(function)] != nil }

  mutating func note(_ function: FunctionCode) { functions[ObjectIdentifier(function)] = .passUnretained(function) }

  mutating func add(_ other: Effects) {
    writes = writes || other.writes
    functions.merge(other.functions) { first, _ in first }
  }

  /// Tells each function whether it may write: one that calls one that may, may.
  static func spread(over codes: [FunctionCode]) {
    var callers: [ObjectIdentifier: [FunctionCode]] = [:]
    for code in codes { for callee in code.effects.functions.keys { callers[callee, default: []].append(code) } }
    // Those resolved earlier know already; who calls them may be new.
    var found = codes.filter { !$0.canWrite && $0.effects.canWrite }
    while let code = found.popLast() {
      guard !code.canWrite else { continue }
      code.noteWrite()
      found += callers[ObjectIdentifier(code)] ?? []
    }
  }
}
