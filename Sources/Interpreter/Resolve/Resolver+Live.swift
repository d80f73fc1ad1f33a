import Diagnostics
import Syntax

/// Inputs of a session: scripts that are resolved one after another, each with the names of those before it.
extension Resolver {
  /// A session's resolver, in whose frame slot 0 takes results; the last value that was shown is `_`.
  static func live(slots: Int = 1, names: [String: Binding] = [:], latestSlot: Int? = nil) -> Resolver {
    var resolver = Resolver(Source(name: "", bytes: []))
    resolver.isLive = true
    resolver.function.slots = slots
    resolver.scopes = [Scope(function: 0, names: names.mapValues { ($0, Span.elsewhere) })]
    (resolver.function.latestSlot, resolver.function.hasRequestBefore) = (latestSlot, latestSlot != nil)
    if names[lastValueName] == nil {
      resolver.scopes[0].names[lastValueName] = (.variable(slot: resolver.newSlot(), isReady: true), .elsewhere)
    }
    return resolver
  }

  static let lastValueName = "_"

  /// Resolves an input with the files that it imports, itself last. Of one with an error, or in which `complaints` finds
  /// something, nothing is kept.
  mutating func resolve(
    input units: [ScriptUnit], complaints: (Program) -> [Diagnostic] = { _ in [] }
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    guard let unit = units.last else { preconditionFailure("an input has at least its own text") }
    var next = self
    let body = next.body(of: unit, importing: units.dropLast())
    guard units.allSatisfy(\.isWhole), !next.diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, next.diagnostics)
    }
    let own = next.variables.filter { variables[$0.key] == nil }.map(\.value)
    let fresh = next.globalSlots.filter { $0 >= function.slots }.union(own)
    Effects.spread(over: next.codes)
    let program = Program(
      source: unit.script.source, inputs: next.inputs, tests: next.tests, body: body, slots: next.function.slots,
      globalSlots: fresh.sorted(), functions: next.codes, canWrite: next.function.effects.canWrite)
    let found = complaints(program)
    guard found.isEmpty else { return (nil, found) }
    next.renew(next.codes.dropFirst(codes.count))
    let diagnostics = next.diagnostics
    self = next
    return (program, diagnostics)
  }

  private mutating func body(of unit: ScriptUnit, importing others: ArraySlice<ScriptUnit>) -> Step {
    (diagnostics, idleWarnings, inputs, tests, modules, defers) = ([], [], [], [], [], [])
    function.effects = Effects()
    for name in scopes[0].names.keys { scopes[0].names[name]?.span = .elsewhere }
    let (own, latest, hasRequest) = (scopes, function.latestSlot, function.hasRequestBefore)
    for other in others {
      isLive = false
      let module = module(other)
      modules.append(module)
    }
    isLive = true
    scopes = own
    enter(unit)
    (function.latestSlot, function.hasRequestBefore) = (latest, hasRequest)
    return blockInScope(unit.script.statements, Span(0, UInt32(source.bytes.count)))
  }

  /// The session's variables with their slots.
  var variables: [String: Int] {
    scopes[0].names.compactMapValues { if case .variable(let slot, _) = $0.binding { slot } else { nil } }
  }

  /// The slots whose values an input leaves to those behind it: of names, of imported files and what is in them, of the
  /// latest answer.
  var keptSlots: Set<Int> {
    var kept = Set(abandonedSlots.values).union(globalSlots)
    for (binding, _) in scopes[0].names.values {
      switch binding {
      case .variable(let slot, _), .fixed(let slot, _): kept.insert(slot)
      case .module(let module?, _): kept.formUnion(module.slots)
      case .module(nil, _), .function: break
      }
    }
    if let slot = function.latestSlot { kept.insert(slot) }
    return kept
  }

  /// Forgets an imported file that has not run to its end.
  mutating func abandonFile(_ name: String) { scopes[0].names[name] = nil }

  /// Forgets a variable that has got no value; its slot stays its own.
  mutating func abandon(_ name: String) {
    guard case .variable(let slot, _)? = scopes[0].names.removeValue(forKey: name)?.binding else { return }
    abandonedSlots[name] = slot
  }

  /// Whether this point is outermost in a session.
  var isOfSession: Bool { isLive && scopes.count == 1 && !isInFunction }

  func isSlotOfSession(_ slot: Int) -> Bool { variables.values.contains(slot) }

  /// What an outermost declaration declares: in the place of an earlier one of its kind. Reports and gives nil where the
  /// earlier one is of another kind.
  mutating func ofSession(_ name: Name, _ binding: Binding) -> Binding? {
    guard let earlier = scopes[0].names[name.text] else {
      guard case .variable = binding, let slot = abandonedSlots.removeValue(forKey: name.text) else { return binding }
      return .variable(slot: slot, isReady: false)
    }
    switch (earlier.binding, binding) {
    case (.variable, .variable): return earlier.binding
    case (.function, .function) where earlier.span == .elsewhere, (.module, .module) where earlier.span == .elsewhere:
      return binding
    default:
      let kind = earlier.binding.noun
      report(
        "`\(name.text)` is declared already", at: name.span, label: "is \(kind) here",
        labels: labels(earlier.span, "declared here"), hint: "give one of them another name")
      return nil
    }
  }

  /// Functions that were declared again: who calls the earlier one by its name calls the new one, if that takes the same.
  private mutating func renew(_ codes: ArraySlice<FunctionCode>) {
    for code in codes {
      guard case .function(let current)? = scopes[0].names[code.name]?.binding, current === code else { continue }
      for earlier in self.codes where earlier !== code && earlier.name == code.name && namedCodes.contains(ObjectIdentifier(earlier)) {
        if !earlier.become(code) { warnOfCallers(of: earlier, declaredAgain: code) }
      }
      namedCodes.insert(ObjectIdentifier(code))
    }
  }
}

extension Resolver {
  private mutating func warnOfCallers(of earlier: FunctionCode, declaredAgain code: FunctionCode) {
    let callers = codes.filter { $0 !== earlier && namedCodes.contains(ObjectIdentifier($0)) && $0.effects.names(earlier) }
    guard let span = scopes[0].names[code.name]?.span, !callers.isEmpty else { return }
    let names = callers.map { "`\($0.name)`" }.joined(separator: ", ")
    report(
      Diagnostic(
        .warning, "\(names) still call\(callers.count == 1 ? "s" : "") the earlier `\(code.name)`", at: span, in: source,
        label: "takes something else than that one", hint: "declare \(names) again too"))
  }
}

extension Span {
  /// Where the names of earlier inputs were declared: not in this text.
  static let elsewhere = Span(.max, .max)
}

extension Binding {
  fileprivate var noun: String {
    switch self {
    case .variable: "a variable"
    case .fixed: "fixed"
    case .function: "a function"
    case .module: "an imported file"
    }
  }
}
