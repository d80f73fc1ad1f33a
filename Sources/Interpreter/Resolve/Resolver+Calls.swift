import Diagnostics
import Syntax

extension Resolver {
  mutating func call(_ callee: Expression, _ arguments: [Argument], _ span: Span) -> Node {
    if case .field(let base, let name, let optional) = callee.kind {
      return method(base, name, isOptional: optional, arguments, span)
    }
    if case .name(let name) = callee.kind {
      switch lookUp(name, at: callee.span) {
      case .function(let code, let captures)?:
        return functionCall(code, captures, arguments, at: callee.span, span)
      case .builtin(let builtin)?: return builtinCall(builtin, nil, isOptional: false, arguments, at: callee.span, span)
      case .module?:
        reportBareModule(name, at: callee.span)
        _ = nodes(of: arguments)
        return BrokenNode(span)
      case nil:
        _ = nodes(of: arguments)
        return BrokenNode(span)
      default:
        function.effects.noteWrite()
        return ValueCallNode(node(callee), nodes(of: arguments), hiding: Builtins.named[name], span)
      }
    }
    function.effects.noteWrite()
    return ValueCallNode(node(callee), nodes(of: arguments), span)
  }

  /// `base.name(…)`: a built-in whose first argument is the base.
  private mutating func method(
    _ base: Expression, _ name: Name, isOptional: Bool, _ arguments: [Argument], _ span: Span
  ) -> Node {
    if isModule(base) { return moduleCall(base, name, arguments, span) }
    if let namespace = namespace(base) {
      guard let builtin = member(name, of: namespace) else {
        _ = nodes(of: arguments)
        return BrokenNode(span)
      }
      return builtinCall(builtin, nil, isOptional: false, arguments, at: name.span, span)
    }
    guard let builtin = Builtins.named[name.text] else {
      let before = diagnostics.count
      _ = node(base)
      // Of `JSON.parse(…)` one thing is wrong.
      let isUnknown = if case .name = base.kind { diagnostics.count > before } else { false }
      if !isUnknown { reportNoMethod(name, of: base) }
      _ = nodes(of: arguments)
      return BrokenNode(span)
    }
    if builtin.writesFile {
      report(
        "`\(builtin.name)` is no method", at: name.span, label: "changes a file, and its name is easily taken for another",
        hint: "`\(builtin.name)(\"file\", …)` for a file; `push` adds to a list, `+` joins two texts")
      _ = node(base)
      _ = nodes(of: arguments)
      return BrokenNode(span)
    }
    if case .changesList(let body) = builtin.body {
      if isOptional { report("`?.` cannot be changed", at: name.span, hint: "`.\(name.text)(…)`") }
      return listCall(builtin, body, base, arguments, at: name.span, span)
    }
    return builtinCall(builtin, node(base), isOptional: isOptional, arguments, at: name.span, span)
  }

  private mutating func reportNoMethod(_ name: Name, of base: Expression) {
    let nearest = Suggestion.nearest(to: name.text, among: Builtins.all.filter { $0.namespace == nil }.map(\.name))
    let hint: String? =
      switch base.kind {
      case _ where ForeignNames.advice(forMethod: name.text) != nil: ForeignNames.advice(forMethod: name.text)
      case _ where nearest != nil: nearest.map { "did you mean `\($0)`?" }
      case _ where isDeclared(name.text): "`\(name.text)(\(text(base.span)), …)` calls the function of this script"
      case _ where name.text == "length": "`.length` is a field: without `()`"
      case .name, .field: "a function kept in a map is called `(\(text(base.span)).\(name.text))(…)`"
      default: nil
      }
    report("there is no method `\(name.text)`", at: name.span, label: "not built in", hint: hint)
  }

  /// `customers.create(…)` of an imported file.
  private mutating func moduleCall(
    _ base: Expression, _ name: Name, _ arguments: [Argument], _ span: Span
  ) -> Node {
    switch member(name, ofModule: base) {
    case .function(let code, let captures)?: return functionCall(code, captures, arguments, at: name.span, span)
    case .global(let slot)?:
      function.effects.noteWrite()
      let callee = GlobalNode("\(text(base.span)).\(name.text)", slot, base.span.through(name.span))
      return ValueCallNode(callee, nodes(of: arguments), span)
    default:
      _ = nodes(of: arguments)
      return BrokenNode(span)
    }
  }

  private mutating func listCall(
    _ builtin: Builtin, _ body: @escaping Builtin.ListChange, _ base: Expression, _ arguments: [Argument],
    at name: Span, _ span: Span
  ) -> Node {
    let place = self.place(base)
    let rest = Array(builtin.parameters.dropFirst().map(\.name))
    let fitted = fit(arguments, to: rest, required: rest, of: builtin.name, at: name)
    guard let place, let argument = fitted?.first ?? nil else { return BrokenNode(span) }
    return ListCallNode(builtin, body, on: place, argument, span)
  }

  private mutating func builtinCall(
    _ builtin: Builtin, _ receiver: Node?, isOptional: Bool, _ arguments: [Argument], at name: Span, _ span: Span
  ) -> Node {
    if case .changesList = builtin.body {
      report("`\(builtin.name)` changes the list it is called on", at: name, hint: "`list.\(builtin.name)(…)`")
      _ = nodes(of: arguments)
      return BrokenNode(span)
    }
    // What it calls runs on top of its own native frames.
    function.deepest = max(function.deepest, function.level + 8)
    if arguments.contains(where: \.isSpread), !isOptional {
      if builtin.parameters.contains(where: \.isFunction) { function.effects.noteWrite() }
      let callee = ConstantNode(.function(FunctionBox(builtin)), name)
      return ValueCallNode(callee, nodes(of: arguments, behind: receiver), span)
    }
    let parameters = builtin.parameters.dropFirst(receiver == nil ? 0 : 1)
    // A function that runs at once with itself changes no name around it.
    let isParallel = arguments.contains { if case .named(let name, _) = $0 { name.text == "parallel" } else { false } }
    guard
      let fitted = freezing(isParallel ? scopes.count : frozenScopes, {
        $0.fit(
          arguments, to: parameters.map(\.name), required: parameters.filter { !$0.isOptional }.map(\.name),
          of: builtin.name, at: name, tooManyHint: ForeignNames.advice(forExtraArgumentOf: builtin.name))
      })
    else { return BrokenNode(span) }
    let given = (receiver.map { [$0] } ?? []) + fitted
    // What a function of the script does is known, of a value nobody knows.
    if zip(builtin.parameters, given).contains(where: { $0.isFunction && $1?.isKnownFunction == false }) {
      function.effects.noteWrite()
    }
    return BuiltinCallNode(builtin, given, isOptional: isOptional, span)
  }

  private mutating func functionCall(
    _ code: FunctionCode, _ captures: [Int], _ arguments: [Argument], at name: Span, _ span: Span
  ) -> Node {
    if arguments.contains(where: \.isSpread) {
      return ValueCallNode(functionNode(code, captures, name), nodes(of: arguments), span)
    }
    let names = code.parameters.map(\.name)
    guard
      let fitted = fit(
        arguments, to: names, required: code.parameters.filter(\.isRequired).map(\.name), of: code.name, at: name)
    else {
      return BrokenNode(span)
    }
    if fitted.count == 1, captures.isEmpty, let argument = fitted[0] { return SimpleCallNode(code, argument, span) }
    let given = fitted.enumerated().compactMap { position, node in
      node.map { CallArgument(slot: position + 1, node: $0) }
    }
    let missing = fitted.indices.filter { fitted[$0] == nil }.map { $0 + 1 }
    return CallNode(
      code, given.sorted { $0.node.span.start < $1.node.span.start }, missing: missing, captures: captures, span)
  }

  /// The arguments in the order of the parameters; reports and gives nil when they do not fit.
  private mutating func fit(
    _ arguments: [Argument], to names: [String], required: [String], of callee: String, at name: Span,
    tooManyHint: String? = nil
  ) -> [Node?]? {
    var fitted = [Node?](repeating: nil, count: names.count)
    var (isFine, positional) = (true, 0)
    for argument in arguments {
      switch argument {
      case .positional(let expression):
        let node = node(expression)
        if positional < names.count { fitted[positional] = node }
        positional += 1
      case .named(let name, let expression):
        let node = node(expression)
        guard let position = names.firstIndex(of: name.text) else {
          reportNoParameter(name, of: callee, names)
          isFine = false
          continue
        }
        if fitted[position] != nil {
          report("`\(name.text)` is given twice", at: name.span, label: "again here")
          isFine = false
        }
        fitted[position] = node
      case .spread(let expression):
        _ = node(expression)
        report("the arguments of `\(callee)` cannot be spread", at: expression.span, hint: "give them one by one")
        isFine = false
      }
    }
    if positional > names.count {
      report(
        "`\(callee)` takes \(count(names.count, "argument"))", at: name, label: "\(positional) are given",
        hint: tooManyHint)
      return nil
    }
    let missing = required.filter { fitted[names.firstIndex(of: $0)!] == nil }
    if isFine, !missing.isEmpty {
      let list = missing.map { "`\($0)`" }.joined(separator: " and ")
      report("`\(callee)` needs \(list)", at: name, label: "\(list) \(missing.count == 1 ? "is" : "are") not given")
      return nil
    }
    return isFine ? fitted : nil
  }

  private mutating func reportNoParameter(_ name: Name, of callee: String, _ names: [String]) {
    let nearest = Suggestion.nearest(to: name.text, among: names)
    report(
      "`\(callee)` has no parameter `\(name.text)`", at: name.span, label: "unknown here",
      hint: nearest.map { "did you mean `\($0)`?" }
        ?? (names.isEmpty ? nil : "it has \(names.map { "`\($0)`" }.joined(separator: ", "))"))
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Arguments that are fitted when the call runs.
  private mutating func nodes(of arguments: [Argument], behind first: Node? = nil) -> ArgumentNodes {
    var parts = first.map { [ArgumentNodes.Part.item($0)] } ?? []
    var named: [(name: Name, node: Node)] = []
    for argument in arguments {
      switch argument {
      case .positional(let expression): parts.append(.item(node(expression)))
      case .spread(let expression): parts.append(.spread(node(expression)))
      case .named(let name, let expression): named.append((name, node(expression)))
      }
    }
    return ArgumentNodes(parts: parts, named: named)
  }
}

extension Argument {
  fileprivate var isSpread: Bool { if case .spread = self { true } else { false } }
}

extension Builtin.Parameter {
  fileprivate var isFunction: Bool { type == FunctionArgument.typeName }
}

extension Node {
  /// Whether it is `x => …` or a function by its name.
  fileprivate var isKnownFunction: Bool { self is ClosureNode || self is ConstantNode }
}
