import Diagnostics
import Syntax

/// Imported files and their members.
extension Resolver {
  /// An imported file. It is a scope of its own whose names live in the script's frame.
  mutating func module(_ unit: ScriptUnit) -> Module {
    enter(unit)
    let before = diagnostics.count
    let statements = unit.script.statements.filter { mayStandInModule($0) }
    scopes = [Scope(function: 0)]
    let body = blockInScope(statements, Span(0, UInt32(source.bytes.count)))
    let scope = scopes.removeLast()
    // A file's names are for others; only what it imports itself is for itself.
    warnOfIdle(in: scope) { if case .module = $0 { true } else { false } }
    var exports: [String: Binding] = [:]
    for (name, (binding, _)) in scope.names {
      switch binding {
      case .variable(let slot, _): exports[name] = .variable(slot: slot, isReady: true)
      case .function: exports[name] = binding
      case .fixed, .module: break
      }
    }
    let hasErrors = diagnostics[before...].contains { $0.severity == .error }
    return Module(
      source, exports: exports, isPartial: isPartial || hasErrors, body: body, slot: newSlot())
  }

  private mutating func mayStandInModule(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .import, .let, .function: return true
    case .input:
      report(
        "an imported file has no inputs", at: statement.span, label: "only the file that is run has them",
        hint: "a function's parameter takes what its caller gives")
    case .test:
      report(
        "an imported file has no tests", at: statement.span, label: "only the file that is run has them",
        hint: "put what it does into a `fn`, which tests can call")
    default:
      report(
        "an imported file holds only `import`, `let` and `fn`", at: statement.span, label: "does something else",
        hint: "put it into a `fn`, which those that import the file can call")
    }
    return false
  }

  /// What an `import` declares.
  func module(at path: ImportPath) -> Module? {
    guard case .unit(let index)? = imports[path.span.start] else { return nil }
    return modules[index]
  }

  /// `import "lib/customers.nss" as customers`
  mutating func importStep(_ path: ImportPath, _ name: Name, _ span: Span) -> Step? {
    if isInFunction || scopes.count > 1 {
      report(
        "`import` stands in a block", at: span, label: "imports are the file's own", hint: "move it to the file's top")
    } else if imports[path.span.start] == nil {
      report("this script cannot import files", at: path.span)
    }
    guard case (.module(let module, _), let declared)? = scopes[scopes.count - 1].names[name.text],
      declared == name.span
    else { return nil }
    scopes[scopes.count - 1].names[name.text] = (.module(module, isReady: true), declared)
    return module.map { ImportStep($0, path: path.text, source: source, span) }
  }

  /// Whether an expression is nothing but the name of an imported file.
  func isModule(_ expression: Expression) -> Bool {
    guard case .name(let name) = expression.kind, case .module? = innermost(name)?.binding else { return false }
    return true
  }

  /// What a name of an imported file stands for; reports and gives nil when there is no such name.
  mutating func member(_ name: Name, ofModule base: Expression) -> NameUse? {
    guard case .name(let moduleName) = base.kind, case .module(let module)? = lookUp(moduleName, at: base.span),
      let module
    else { return nil }
    let path = "\(moduleName).\(name.text)"
    switch module.exports[name.text] {
    case .function(let code)?:
      function.effects.note(code)
      return .function(code, captures: [])
    case .variable(let slot, _)?:
      use(global: slot)
      return .global(slot: slot)
    case .fixed?, .module?: preconditionFailure("a file exports its functions and variables")
    case nil:
      if module.isPartial { return nil }
      let nearest = suggestion(for: name.text, among: module.exports.keys.sorted())
      report(
        "there is no `\(path)`", at: name.span, label: "not declared in \(module.source.name)",
        hint: nearest.map { "did you mean `\(moduleName).\($0)`?" })
      return nil
    }
  }

  /// `customers.limit`, `customers.create` as a value.
  mutating func memberNode(_ name: Name, ofModule base: Expression, _ span: Span) -> Node {
    switch member(name, ofModule: base) {
    case .function(let code, let captures)?: functionNode(code, captures, span)
    case .global(let slot)?: GlobalNode("\(text(base.span)).\(name.text)", slot, span)
    default: BrokenNode(span)
    }
  }

  mutating func reportBareModule(_ name: String, at span: Span) {
    report(
      "`\(name)` is no value", at: span, label: "an imported file", hint: "its names stand behind a dot: `\(name).…`")
  }

  mutating func reportModuleAssigned(_ name: String, at span: Span) {
    report(
      "what `\(name)` holds cannot be assigned to", at: span, label: "an imported file's names are its own",
      hint: "copy it first with `let`, or call a function of the file that changes it")
  }
}
