import Diagnostics
import Syntax

extension Resolver {
  /// Declares a loop's name in the innermost scope, in a slot of its own.
  mutating func declareLoopName(_ name: Name) -> Int {
    let slot = newSlot()
    declare(name, .fixed(slot: slot, kind: "a loop's name"))
    return slot
  }

  /// Enters the names that a block's own statements declare, so that functions see each other and a use before
  /// the declaration is told from an unknown name.
  mutating func declareAhead(_ statements: [Statement]) {
    for statement in statements {
      switch statement.kind {
      case .let(let name, _), .input(let name, _): declare(name, .variable(slot: newSlot(), isReady: false))
      case .import(let path, let name): declare(name, .module(module(at: path), isReady: false))
      case .function(let function):
        declare(function.name, .function(code(function.name.text, function.parameters, at: function.name.span)))
      default: break
      }
    }
  }

  mutating func declare(_ name: Name, _ binding: Binding) {
    var binding = binding
    if isOfSession {
      guard let own = ofSession(name, binding) else { return }
      binding = own
    } else if let earlier = scopes[scopes.count - 1].names[name.text] {
      return report(
        "`\(name.text)` is declared twice", at: name.span, label: "declared again here",
        labels: labels(earlier.span, "first here"), hint: Self.hint(for: name.text, binding))
    }
    if ImplicitName(rawValue: name.text) != nil {
      report(
        Diagnostic(
          .warning, "`\(name.text)` hides the latest response's `\(name.text)`", at: name.span, in: source,
          label: "declared here",
          hint: "`response.\(name.text)` still gives it, or choose another name"))
    }
    scopes[scopes.count - 1].names[name.text] = (binding, name.span)
    switch binding {
    case .variable(let slot, _), .fixed(let slot, _): function.slotsByPlace[name.span.start] = slot
    case .function, .module: break
    }
  }

  private static func hint(for name: String, _ binding: Binding) -> String {
    if case .variable = binding {
      "`\(name) = …` changes the name that is there"
    } else {
      "give one of them another name"
    }
  }

  /// Makes a declared variable usable, and gives its slot; nil when its declaration was refused.
  mutating func ready(_ name: Name) -> Int? {
    guard case (.variable(let slot, _), let span)? = scopes[scopes.count - 1].names[name.text],
      span == name.span || isOfSession
    else { return nil }
    scopes[scopes.count - 1].names[name.text] = (.variable(slot: slot, isReady: true), span)
    return slot
  }

  /// Leaves the innermost scope, and warns of what it declares for nothing. Parameters and loops' names may stand for
  /// their place alone, as may a name that begins with `_`.
  mutating func leaveScope() {
    warnOfIdle(in: scopes.removeLast()) { _ in true }
  }

  mutating func warnOfIdle(in scope: Scope, where concerns: (Binding) -> Bool) {
    let idle = scope.names.filter {
      !scope.used.contains($0.key) && !$0.key.hasPrefix("_") && concerns($0.value.binding)
    }
    for (name, (binding, span)) in idle.sorted(by: { $0.value.span.start < $1.value.span.start }) {
      let hint: String
      switch binding {
      case .variable: hint = "`_\(name)` says that it is meant so"
      case .function: hint = "remove it, or call it"
      case .module: hint = "remove the `import`"
      case .fixed: continue
      }
      warn("`\(name)` is never used", at: span, label: "declared here", hint: hint)
    }
  }

  /// Finds what a name stands for; reports and gives nil when it is nothing usable.
  mutating func lookUp(_ name: String, at span: Span) -> NameUse? {
    for depth in scopes.indices.reversed() {
      guard let (binding, declared) = scopes[depth].names[name] else { continue }
      scopes[depth].used.insert(name)
      return use(of: name, binding, declaredAt: declared, depth: depth, at: span)
    }
    if let implicit = ImplicitName(rawValue: name) {
      guard function.hasRequestBefore, let slot = function.latestSlot else {
        if !isPartial { reportNoRequest(name, at: span) }
        return nil
      }
      return .latest(slot: slot, field: implicit.field)
    }
    if let builtin = Builtins.named[name] { return .builtin(builtin) }
    if let assumedNames, assumedNames.contains(name) { return nil }
    if Builtins.namespaces.contains(name) {
      reportBareNamespace(name, at: span)
      return nil
    }
    let nearest = suggestion(for: name, among: visibleNames)
    let meant = ResponseField(rawValue: name) == nil ? nearest : "response.\(name)"
    report(
      "unknown name `\(name)`", at: span, label: "not declared here",
      hint: ForeignNames.advice(forName: name) ?? meant.map { "did you mean `\($0)`?" })
    return nil
  }

  private mutating func use(
    of name: String, _ binding: Binding, declaredAt declared: Span, depth: Int, at span: Span
  ) -> NameUse? {
    let isOwn = scopes[depth].function == functions.count - 1
    switch binding {
    case .function(let code):
      function.effects.note(code)
      // The outermost functions capture nothing, and may be of another input.
      return .function(code, captures: depth == 0 ? [] : captureSlots(of: declared.start))
    case .module(let module, let isReady):
      guard isReady || isInFunction else { return reportTooEarly(name, declaredAt: declared, at: span) }
      return .module(module)
    case .variable(let slot, let isReady) where isOwn:
      guard isReady else { return reportTooEarly(name, declaredAt: declared, at: span) }
      return depth > 0 && captures.cells.contains(declared.start) ? .cell(slot: slot) : .local(slot: slot)
    case .fixed(let slot, _) where isOwn: return .local(slot: slot)
    case .variable(let slot, _) where depth == 0:
      use(global: slot)
      return .global(slot: slot)
    case .variable: return .cell(slot: self.slot(of: declared.start))
    case .fixed: return .local(slot: self.slot(of: declared.start))
    }
  }

  private mutating func reportTooEarly(_ name: String, declaredAt declared: Span, at span: Span) -> NameUse? {
    report(
      "`\(name)` is used before it is declared", at: span, label: "used here", labels: labels(declared, "declared here"))
    return nil
  }

  /// What the innermost scope that has a name declares by it.
  func innermost(_ name: String) -> (binding: Binding, span: Span)? {
    scopes.reversed().lazy.compactMap { $0.names[name] }.first
  }

  /// The slots of this frame from which a function gets what it captures.
  private func captureSlots(of function: Captures.Place) -> [Int] {
    captures.of(functionAt: function).map(slot(of:))
  }

  func slot(of place: Captures.Place) -> Int {
    guard let slot = function.slotsByPlace[place] else {
      preconditionFailure("what a function uses of the blocks around it is captured")
    }
    return slot
  }

  /// A label at a declaration; none where it is in the text of another input.
  func labels(_ declared: Span, _ text: String) -> [Diagnostic.Label] {
    declared == .elsewhere ? [] : [Diagnostic.Label(declared, text)]
  }

  /// Whether a name is declared at this point; reports nothing.
  func isDeclared(_ name: String) -> Bool { scopes.contains { $0.names[name] != nil } }

  private var visibleNames: [String] {
    scopes.flatMap { $0.names.keys.sorted() } + ImplicitName.allCases.map(\.rawValue) + Builtins.named.keys.sorted()
      + Builtins.namespaces.sorted()
  }

  private mutating func reportNoRequest(_ name: String, at span: Span) {
    let isInTest = !isInFunction && function.isInTest
    let place = isInFunction ? "this function" : isInTest ? "this test" : "the script"
    let hint = isInTest ? "a test sees the requests written in it; `let r = GET …` keeps an earlier answer" : nil
    report(
      "`\(name)` has no request before it", at: span, label: "is of the latest request written in \(place)",
      hint: function.hasRequestInTurn
        ? "the requests of a parallel loop are known in their own turns alone: `xs.map(x => …, parallel: 8)` gives values"
        : isInFunction ? "a function sees the requests written in it; hand a response in as a parameter" : hint)
  }
}
