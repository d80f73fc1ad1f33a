import Diagnostics
import Syntax

/// Built-ins with a dot in their name: `json.parse`. A name of the script hides the part before the dot.
extension Resolver {
  /// The namespace that an expression names; nil when it is anything else.
  func namespace(_ expression: Expression) -> String? {
    guard case .name(let name) = expression.kind, Builtins.namespaces.contains(name), !isDeclared(name),
      assumedNames?.contains(name) != true
    else { return nil }
    return name
  }

  /// The built-in by its dotted name; reports and gives nil when there is none.
  mutating func member(_ name: Name, of namespace: String) -> Builtin? {
    if let builtin = Builtins.named["\(namespace).\(name.text)"] { return builtin }
    let names = Self.members(of: namespace)
    let nearest = suggestion(for: name.text, among: names)
    report(
      "there is no `\(namespace).\(name.text)`", at: name.span, label: "not built in",
      hint: nearest.map { "did you mean `\(namespace).\($0)`?" }
        ?? "there are \(names.map { "`\(namespace).\($0)`" }.joined(separator: " and "))")
    return nil
  }

  /// `json.parse` as a value.
  mutating func memberNode(_ name: Name, of namespace: String, _ span: Span) -> Node {
    guard let builtin = member(name, of: namespace) else { return BrokenNode(span) }
    return ConstantNode(.function(FunctionBox(builtin)), span)
  }

  mutating func reportBareNamespace(_ name: String, at span: Span) {
    report(
      "`\(name)` is no value", at: span, label: "only the first part of a name",
      hint: Self.members(of: name).map { "`\(name).\($0)(…)`" }.joined(separator: ", "))
  }

  /// The built-in that a call goes to, if it is one.
  func builtin(calledBy callee: Expression) -> Builtin? {
    switch callee.kind {
    case .field(let base, _, _) where isModule(base): nil
    case .field(let base, let name, _):
      Builtins.named[namespace(base).map { "\($0).\(name.text)" } ?? name.text]
    case .name(let name): isDeclared(name) ? nil : Builtins.named[name]
    default: nil
    }
  }

  private static func members(of namespace: String) -> [String] {
    Builtins.all.filter { $0.namespace == namespace }.map(\.ownName)
  }
}
