import Diagnostics
import Syntax

extension Resolver {
  mutating func assignment(_ place: Expression, _ operation: AssignmentOperator, _ value: Expression, _ span: Span)
    -> Step?
  {
    let code = self.place(place)
    let value = node(value)
    guard let code else { return nil }
    let arithmetic: Arithmetic.Operation? =
      switch operation {
      case .set: nil
      case .add: .add
      case .subtract: .subtract
      case .multiply: .multiply
      case .divide: .divide
      case .remainder: .remainder
      }
    if let arithmetic { return UpdateStep(code, arithmetic, value, span) }
    switch (code.root, code.parts.count) {
    case (.local(let slot), 0): return StoreStep(slot, value, span)
    case (.global(let name, let slot), 0): return StoreGlobalStep(name, slot, value, at: code.span, span)
    case (.local(let slot), 1):
      if case .index(let index, _) = code.parts[0] { return AssignItemStep(slot, index, value, span) }
    default: break
    }
    return AssignPartStep(code, value, span)
  }

  /// The place an expression names; reports and gives nil where it names none that may be changed.
  mutating func place(_ expression: Expression) -> PlaceCode? {
    var parts: [PlaceCode.Part] = []
    var rest = expression
    var isFine = true
    while true {
      switch rest.kind {
      case .field(let base, let name, let optional):
        if optional {
          report("`?.` cannot be assigned to", at: name.span, hint: "`.\(name.text)`")
          isFine = false
        }
        parts.append(.field(.make(name.text), name.span))
        rest = base
      case .index(let base, let index):
        let node = node(index)
        parts.append(.index(node, slot: newSlot()))
        rest = base
      case .name(let name):
        guard let root = root(name, hasParts: !parts.isEmpty, at: rest.span), isFine else { return nil }
        return PlaceCode(root: root, parts: parts.reversed(), span: expression.span)
      default:
        report("this cannot be assigned to", at: expression.span, label: "not a name or a part of one")
        return nil
      }
    }
  }

  private mutating func root(_ name: String, hasParts: Bool, at span: Span) -> PlaceCode.Root? {
    if let (binding, declared) = innermost(name), case .fixed(_, let kind) = binding
    {
      report(
        "`\(name)` is \(kind) and cannot be assigned to", at: span, label: "a change here would be lost",
        labels: labels(declared, "declared here"),
        hint: kind == "a loop's name" && hasParts
          ? "change the list itself, by its index: `for i, \(name) in rows { rows[i].x = … }`"
          : "copy it first: `let mine = \(name)`")
      return nil
    }
    if let declared = frozenDeclaration(of: name) {
      reportFrozen(name, declaredAt: declared, at: span)
      return nil
    }
    guard let use = lookUpForAssignment(name, at: span) else { return nil }
    switch use {
    case .local(let slot): return .local(slot)
    case .cell(let slot): return .cell(name, slot)
    case .global(let slot): return .global(name, slot)
    case .function: report("`\(name)` is a function and cannot be assigned to", at: span)
    case .module: reportModuleAssigned(name, at: span)
    case .latest:
      report(
        "`\(name)` is of the latest response and cannot be assigned to", at: span,
        hint: "keep it first: `let mine = \(name)`")
    case .builtin:
      report(
        "`\(name)` is built in and cannot be assigned to", at: span,
        hint: "`let \(name) = …` declares a name of your own")
    }
    return nil
  }

  private mutating func lookUpForAssignment(_ name: String, at span: Span) -> NameUse? {
    guard isDeclared(name) || ImplicitName(rawValue: name) != nil || Builtins.named[name] != nil else {
      if let assumedNames, assumedNames.contains(name) { return nil }
      let nearest = suggestion(for: name, among: scopes.flatMap { $0.names.keys.sorted() })
      report(
        "unknown name `\(name)`", at: span, label: "not declared here",
        hint: nearest.map { "did you mean `\($0)`? a new name is declared by `let \(name) = …`" }
          ?? "a new name is declared by `let \(name) = …`")
      return nil
    }
    return lookUp(name, at: span)
  }
}
