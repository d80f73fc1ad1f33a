import Diagnostics
import Syntax

extension Resolver {
  mutating func request(_ request: Request, _ span: Span) -> Node {
    if isRepeatedWrite(request.method) {
      report(
        "a `\(request.method.rawValue)` in a `retry` would write again each turn", at: request.methodSpan,
        label: "is repeated", hint: "write before the `retry`, and look in it whether it was done")
    }
    if request.mayWrite { function.effects.noteWrite() }
    checkTarget(request.target)
    warnOfField(in: request.target, of: request.method)
    let target = TargetCode(parts: parts(of: request.target), span: request.target.span)
    let query = request.query.map { QueryCode(name: Array($0.name.text.utf8), parts: parts(of: $0.value)) }
    let headers = request.headers.map { HeaderCode(name: $0.name.text, parts: parts(of: $0.value), span: $0.name.span) }
    var options = OptionCodes()
    for option in request.options { set(option, in: &options) }
    let body = request.body.map { bodyNode($0) }
    if function.latestSlot == nil { function.latestSlot = newSlot() }
    function.hasRequestBefore = true
    return RequestNode(
      method: request.method, source: source, target: target, query: query, headers: headers, options: options,
      body: body,
      latestSlot: function.latestSlot!, request.methodSpan.through(request.target.span))
  }

  /// `SELECT …`, which no `retry` makes write.
  mutating func suiteQL(_ query: SuiteQL) -> Node {
    let parts = parts(of: query.text)
    var options = OptionCodes()
    for option in query.options { set(option, in: &options) }
    if function.latestSlot == nil { function.latestSlot = newSlot() }
    function.hasRequestBefore = true
    return SuiteQLNode(query, parts, options, source: source, latestSlot: function.latestSlot!)
  }

  /// `GET customer` where `customer` is a name of the script: the braces are missing.
  private mutating func checkTarget(_ target: Template) {
    guard target.parts.count == 1, case .text(let text) = target.parts[0], isDeclared(text) else { return }
    report(
      "the target is only the name `\(text)`", at: target.span, label: "is taken as the path `\(text)`",
      hint: "`{{\(text)}}` puts the value here")
  }

  /// `GET record/v1/customer/7.body`: what looks like a field of the answer is a part of the path.
  private mutating func warnOfField(in target: Template, of method: Method) {
    guard case .text(let text)? = target.parts.last, !text.contains("?") else { return }
    let segment = text.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let names = segment.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    guard let name = names.first, ResponseField(rawValue: String(name)) != nil else { return }
    let fields = names.map { ".\($0)" }.joined()
    let place = Span(target.span.end - UInt32(fields.utf8.count), target.span.end)
    warn(
      "the target ends in `\(fields)`", at: place, label: "sent as a part of the path",
      hint: "`(\(method.rawValue) …)\(fields)` reads it from the answer")
  }

  private mutating func parts(of template: Template) -> [LinePart] {
    template.parts.map { part in
      switch part {
      case .text(let text): .text(Array(text.utf8))
      case .expression(let expression): .value(node(expression))
      }
    }
  }

  private mutating func set(_ option: Option, in options: inout OptionCodes) {
    let node = node(option.value)
    if let constant = node as? ConstantNode,
      let complaint = OptionCodes.complaint(about: option.name.text, constant.value)
    {
      report(complaint, at: option.value.span, label: "this is \(constant.value.described)\(constant.value.shown)")
    }
    switch option.name.text {
    case "timeout": options.timeout = node
    case "retry": options.retry = node
    case "allow": options.allow = node
    case "query": options.query = node
    case "headers":
      checkHeaderNames(option.value)
      options.headers = node
    case "async": options.async = node
    case "key": options.key = node
    case "limit": options.limit = node
    case "idempotencyKey": options.idempotencyKey = node
    default: break  // the parser has refused it, and what it refused is never run
    }
  }

  /// Names of `headers: { … }` that are written out.
  private mutating func checkHeaderNames(_ value: Expression) {
    guard case .map(let entries) = value.kind else { return }
    for case .entry(let key, _, _) in entries {
      if let name = key.text, let complaint = HeaderComplaint.about(name) { report(complaint, at: key.span) }
    }
  }

  /// In a body literal an entry that turns out null without being written `null` is an error.
  private mutating func bodyNode(_ body: Expression) -> Node {
    switch body.kind {
    case .map(let entries): return deeper { $0.bodyMap(entries, body.span) }
    case .list(let elements):
      return deeper { resolver in
        ListNode(
          elements.map { element in
            switch element {
            case .item(let item): .item(resolver.guarded(resolver.bodyNode(item), of: item, named: "an item"))
            case .spread(let list): .spread(resolver.node(list))
            }
          }, body.span)
      }
    case .parenthesized(let inner): return bodyNode(inner)
    case .conditional(let test, let then, let otherwise):
      return ConditionalNode(node(test), then: bodyNode(then), otherwise: bodyNode(otherwise), body.span)
    default: return node(body)
    }
  }

  /// A part of a body that must not turn out null, unless it cannot or is written so.
  private func guarded(_ node: Node, of value: Expression, named name: String) -> Node {
    node is ConstantNode || node is MapNode || node is ListNode ? node : BodyPartNode(name: name, value: node)
  }

  private mutating func bodyMap(_ entries: [Entry], _ span: Span) -> Node {
    reportDuplicates(in: entries)
    var parts: [MapNode.Part] = []
    for entry in entries {
      switch entry {
      case .entry(let key, let value, let optional):
        let node = bodyNode(value)
        let name = "`\(key.text ?? text(key.span))`"
        parts.append(
          .entry(
            key: string(key.parts, key.span), value: optional ? node : guarded(node, of: value, named: name),
            isOptional: optional))
      case .spread(let map):
        let node = bodyNode(map)
        parts.append(.spread(node is MapNode ? node : BodySpreadNode(node)))
      }
    }
    return MapNode(parts, span)
  }
}

extension Request {
  /// Whether it may change something: a query is posted and reads.
  fileprivate var mayWrite: Bool {
    switch method {
    case .get, .head, .options: return false
    case .post, .put, .patch, .delete: break
    }
    guard method == .post, case .text(let text)? = target.parts.first else { return true }
    let path = text.hasPrefix("/services/rest/") ? text.dropFirst("/services/rest/".count) : text.drop { $0 == "/" }
    return path.prefix { $0 != "?" } != "query/v1/suiteql"
  }
}
