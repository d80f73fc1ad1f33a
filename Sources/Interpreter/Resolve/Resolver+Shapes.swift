import Diagnostics
import Syntax

/// `subject matches shape`
extension Resolver {
  mutating func match(_ subject: Expression, _ shape: Shape, _ span: Span) -> Node {
    let subjectNode = node(subject)
    // In a function inside an assertion nothing is kept.
    let isKept = recorder?.operand(of: subject) != nil
    var values: [(slot: Int, node: Node)] = []
    let shapeNode = self.shape(shape, &values)
    if isKept {
      recorder?.shapes[span] = shapeNode
      recorder?.ownSlots += values.map(\.slot)
    }
    return ShapeMatchNode(subjectNode, shapeNode, values: values, keepsValues: isKept, span)
  }

  private mutating func shape(_ shape: Shape, _ values: inout [(slot: Int, node: Node)]) -> ShapeNode {
    goDeeper()
    defer { function.level -= 1 }
    switch shape.kind {
    case .type(let type):
      warnOfHidden(type, at: shape.span)
      return TypeShape(type)
    case .optional(let inner): return OptionalShape(self.shape(inner, &values))
    case .anyOf(let shapes):
      return AlternativesShape(shapes.map { self.shape($0, &values) }, spelling: spelling(of: shape.span))
    case .regex(let pattern): return regex(pattern, &values)
    case .compared(let operation, let value):
      guard let comparison = Comparison(rawValue: operation.rawValue) else {
        preconditionFailure("a shape compares with an operator of comparison, not `\(operation.rawValue)`")
      }
      return ComparedShape(comparison, operand(value, &values))
    case .map(let entries):
      reportDuplicates(in: entries)
      return MapShape(
        entries.map { entry in
          let key = operand(string(entry.key.parts, entry.key.span), &values)
          return MapShape.Entry(key: key, shape: self.shape(entry.shape, &values), span: entry.key.span)
        })
    case .list(let shapes): return ListShape(shapes.map { self.shape($0, &values) })
    case .each(let inner): return EachShape(self.shape(inner, &values))
    case .value(let value):
      if case .name(let name) = value.kind, reportMistyped(name, at: value.span) { return ValueShape(.constant(.null)) }
      return ValueShape(operand(value, &values))
    }
  }

  private mutating func operand(_ value: Expression, _ values: inout [(slot: Int, node: Node)]) -> Operand {
    operand(node(value), &values)
  }

  private mutating func operand(_ node: Node, _ values: inout [(slot: Int, node: Node)]) -> Operand {
    if let constant = node as? ConstantNode { return .constant(constant.value) }
    let slot = newSlot()
    values.append((slot, node))
    return .slot(slot)
  }

  private mutating func regex(_ pattern: Expression, _ values: inout [(slot: Int, node: Node)]) -> ShapeNode {
    let operand = operand(pattern, &values)
    if case .constant(let value) = operand { checkRegex(value, at: pattern.span) }
    return RegexShape(operand, pattern.span)
  }

  /// Reports a constant that is no regex.
  mutating func checkRegex(_ value: Value, at span: Span) {
    guard case .string(let text) = value else {
      return report("`~` and `matches` want a regex in a string", at: span, hint: "`~ '^SO\\d+$'`")
    }
    if let complaint = Pattern.complaint(about: text.string) { report("this is no regex", at: span, label: complaint) }
  }

  private mutating func warnOfHidden(_ type: Shape.TypeName, at span: Span) {
    guard isDeclared(type.rawValue) else { return }
    report(
      Diagnostic(
        .warning, "`\(type.rawValue)` is the type here", at: span, in: source,
        label: "not the `\(type.rawValue)` of the script", hint: "`(\(type.rawValue))` is the script's"))
  }

  /// Whether a name is unknown and near to that of a type, as `integer` is; that is then reported.
  private mutating func reportMistyped(_ name: String, at span: Span) -> Bool {
    let isAssumed = assumedNames?.contains(name) ?? false
    guard !isDeclared(name), !isAssumed, Builtins.named[name] == nil, ImplicitName(rawValue: name) == nil else {
      return false
    }
    let known = ["integer": "int", "boolean": "bool", "object": "map", "array": "list", "float": "decimal"]
    let types = Shape.TypeName.allCases.map(\.rawValue)
    guard let type = known[name.lowercased()] ?? Suggestion.nearest(to: name, among: types) else { return false }
    report("unknown name `\(name)`", at: span, label: "not declared here", hint: "did you mean the type `\(type)`?")
    return true
  }

  private mutating func reportDuplicates(in entries: [ShapeEntry]) {
    var seen: [String: Span] = [:]
    for entry in entries {
      guard let text = entry.key.text else { continue }
      if let first = seen[text] {
        report(
          "the key `\(text)` stands twice in this shape", at: entry.key.span, label: "again here",
          labels: [Diagnostic.Label(first, "first here")])
      }
      seen[text] = entry.key.span
    }
  }

  /// A shape as the script writes it, in one line and not too long.
  private func spelling(of span: Span) -> String {
    let words = source.text(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.unicodeScalars.count <= 80 ? words : String(words.unicodeScalars.prefix(79)) + "…"
  }
}
