import Decimals
import Diagnostics
import Syntax

extension Resolver {
  /// The node of an expression. Where something is wrong with it, that has been reported and the node is never used.
  mutating func node(_ expression: Expression) -> Node {
    if recorder == nil { return deeper { $0.resolved(expression) } }
    // A node that keeps the value may stand around the other.
    return deeper { $0.recorded($0.deeper { $0.resolved(expression) }) }
  }

  private mutating func resolved(_ expression: Expression) -> Node {
    let span = expression.span
    switch expression.kind {
    case .null: return ConstantNode(.null, span)
    case .bool(let bool): return ConstantNode(.bool(bool), span)
    case .int(let int): return ConstantNode(.int(int), span)
    case .decimal(let digits): return decimal(digits, span)
    case .duration(let nanoseconds): return ConstantNode(.duration(nanoseconds), span)
    case .string(let parts): return string(parts, span)
    case .list(let elements): return ListNode(elements.map { element($0) }, span)
    case .map(let entries): return map(entries, span)
    case .name(let name): return nameNode(name, span)
    case .parenthesized(let inner), .braced(let inner): return node(inner)
    case .unary(.not, let operand): return NotNode(node(operand), span)
    case .unary(.negate, let operand): return negated(operand, span)
    case .binary(let operation, _, let left, let right): return binary(operation, node(left), node(right), span)
    case .test(let operand, let name, let negated): return typeTest(node(operand), name, negated, span)
    case .conditional(let test, let then, let otherwise):
      return ConditionalNode(node(test), then: node(then), otherwise: node(otherwise), span)
    case .field(let base, let name, let optional):
      if isModule(base) { return memberNode(name, ofModule: base, span) }
      if let namespace = namespace(base) { return memberNode(name, of: namespace, span) }
      checkErrorField(name, of: base)
      let base = node(base)
      if let latest = base.unrecorded as? LatestResponseNode, latest.field == nil, ResponseField(rawValue: name.text) == nil {
        report(
          ResponseField.unknownTitle(name.text), at: name.span, label: "not a field of a response",
          hint: ResponseField.hint(for: name.text))
      }
      return FieldNode(base, name.text, path: text(base.span), isOptional: optional, span)
    case .index(let base, let index): return IndexNode(node(base), node(index), path: text(base.span), span)
    case .each(let base, let path): return EachNode(node(base), path, of: text(base.span), span)
    case .call(let callee, let arguments): return call(callee, arguments, span)
    case .matches(let subject, let shape): return match(subject, shape, span)
    case .lambda(let lambda): return self.lambda(lambda, span)
    case .request(let request): return self.request(request, span)
    case .suiteQL(let query): return suiteQL(query)
    }
  }

  private mutating func decimal(_ digits: String, _ span: Span) -> Node {
    do throws(DecimalError) {
      let number = try BigDecimal(digits)
      let isPlain = number.description == digits
      return ConstantNode(
        isPlain ? .number(number) : .bigDecimal(DecimalBox(number, spelling: .make(digits), isLiteral: true)), span)
    } catch {
      report("this number cannot be held", at: span, label: error.description)
      return BrokenNode(span)
    }
  }

  mutating func string(_ parts: [TemplatePart], _ span: Span) -> Node {
    if parts.isEmpty { return ConstantNode(.string(Text.empty), span) }
    if parts.count == 1, case .text(let text) = parts[0] { return ConstantNode(.string(text), span) }
    return InterpolationNode(
      parts.map { part in
        switch part {
        case .text(let text): ConstantNode(.string(text), span)
        case .expression(let expression): node(expression)
        }
      }, span)
  }

  private mutating func element(_ element: Element) -> ListNode.Part {
    switch element {
    case .item(let expression): .item(node(expression))
    case .spread(let expression): .spread(node(expression))
    }
  }

  private mutating func map(_ entries: [Entry], _ span: Span) -> Node {
    reportDuplicates(in: entries)
    var names: [Text] = []
    var values: [Node] = []
    for entry in entries {
      guard case .entry(let key, let value, optional: false) = entry, let text = key.text else { break }
      names.append(.make(text))
      values.append(node(value))
    }
    if names.count == entries.count, Set(names.map(\.string)).count == names.count {
      return PlainMapNode(keys: Keys(names), values: values, span)
    }
    // Not all plain: the values resolved above are a beginning of the entries, the rest follows.
    var parts: [MapNode.Part] = zip(names, values).map { name, value in
      .entry(key: ConstantNode(.string(name), value.span), value: value, isOptional: false)
    }
    for entry in entries[parts.count...] {
      switch entry {
      case .entry(let key, let value, let optional):
        parts.append(.entry(key: string(key.parts, key.span), value: node(value), isOptional: optional))
      case .spread(let expression): parts.append(.spread(node(expression)))
      }
    }
    return MapNode(parts, span)
  }

  mutating func reportDuplicates(in entries: [Entry]) {
    var seen: [String: Span] = [:]
    for case .entry(let key, _, _) in entries {
      guard let text = key.text else { continue }
      if let first = seen[text] {
        report(
          "the key `\(text)` stands twice in this map", at: key.span, label: "again here",
          labels: [Diagnostic.Label(first, "first here")])
      }
      seen[text] = key.span
    }
  }

  private mutating func nameNode(_ name: String, _ span: Span) -> Node {
    switch lookUp(name, at: span) {
    case .local(let slot)?: return LocalNode(slot, span)
    case .global(let slot)?: return GlobalNode(name, slot, span)
    case .cell(let slot)?: return CellNode(name, slot, span)
    case .function(let code, let captures)?: return functionNode(code, captures, span)
    case .latest(let slot, let field)?: return LatestResponseNode(slot: slot, field: field, span)
    case .builtin(let builtin)?:
      guard case .gives = builtin.body else {
        report(
          "`\(name)` changes the list it is called on", at: span, label: "is no value", hint: "`list.\(name)(…)`")
        return BrokenNode(span)
      }
      return ConstantNode(.function(FunctionBox(builtin)), span)
    case .module?:
      reportBareModule(name, at: span)
      return BrokenNode(span)
    case nil: return BrokenNode(span)
    }
  }

  private mutating func negated(_ operand: Expression, _ span: Span) -> Node {
    let node = node(operand)
    if let constant = node as? ConstantNode, constant.value.isNumber,
      let value = try? Arithmetic.negate(constant.value, at: span)
    {
      return ConstantNode(value, span)
    }
    return NegateNode(node, span)
  }

  mutating func typeTest(_ operand: Node, _ name: Name, _ negated: Bool, _ span: Span) -> Node {
    guard let test = TypeTestNode.Test(rawValue: name.text) else {
      let names = TypeTestNode.Test.allCases.map(\.rawValue)
      let nearest = Suggestion.nearest(to: name.text, among: names)
      report(
        "`is` takes a type or `empty`", at: name.span, label: "`\(name.text)` is none",
        hint: nearest.map { "did you mean `\($0)`?" } ?? "one of \(names.joined(separator: ", ")); `==` compares values"
      )
      return operand
    }
    return TypeTestNode(test, operand, isNegated: negated, span)
  }
}
