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

  /// Resolves an input with the files that it imports, itself last. Of one with an error nothing is kept.
  mutating func resolve(input units: [ScriptUnit]) -> (program: Program?, diagnostics: [Diagnostic]) {
    guard let unit = units.last else { preconditionFailure("an input has at least its own text") }
    var next = self
    let body = next.body(of: unit, importing: units.dropLast())
    guard units.allSatisfy(\.isWhole), !next.diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, next.diagnostics)
    }
    let fresh = next.variables.filter { variables[$0.key] == nil }.map(\.value)
    next.renew(next.codes.dropFirst(codes.count))
    Effects.spread(over: next.codes)
    let program = Program(
      source: unit.script.source, inputs: next.inputs, tests: next.tests, body: body, slots: next.function.slots,
      globalSlots: fresh.sorted(), functions: next.codes, canWrite: next.function.effects.canWrite)
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
        earlier.become(code)
      }
      namedCodes.insert(ObjectIdentifier(code))
    }
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
