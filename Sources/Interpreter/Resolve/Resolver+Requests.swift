import Diagnostics
import Syntax

extension Resolver {
  mutating func request(_ request: Request, _ span: Span) -> Node {
    checkTarget(request.target)
    let target = TargetCode(parts: parts(of: request.target), span: request.target.span)
    let query = request.query.map { QueryCode(name: Array($0.name.text.utf8), parts: parts(of: $0.value)) }
    let headers = request.headers.map { HeaderCode(name: $0.name.text, parts: parts(of: $0.value), span: $0.name.span) }
    var options = OptionCodes()
    for option in request.options { set(option, in: &options) }
    let body = request.body.map { bodyNode($0) }
    if function.latestSlot == nil { function.latestSlot = newSlot() }
    function.hasRequestBefore = true
    return RequestNode(
      method: request.method, source: source, target: target, query: query, headers: headers, options: options, body: body,
      latestSlot: function.latestSlot!, request.methodSpan.through(request.target.span))
  }

  /// `GET customer` where `customer` is a name of the script: the braces are missing.
  private mutating func checkTarget(_ target: Template) {
    guard target.parts.count == 1, case .text(let text) = target.parts[0], isDeclared(text) else { return }
    report(
      "the target is only the name `\(text)`", at: target.span, label: "is taken as the path `\(text)`",
      hint: "`{{\(text)}}` puts the value here")
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
    switch option.name.text {
    case "timeout": options.timeout = node
    case "retry": options.retry = node
    case "allow": options.allow = node
    case "query": options.query = node
    case "headers": options.headers = node
    case "async": options.async = node
    case "idempotencyKey": options.idempotencyKey = node
    default: break  // the parser has refused it, and what it refused is never run
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
            case .item(let item): .item(resolver.bodyNode(item))
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

  private mutating func bodyMap(_ entries: [Entry], _ span: Span) -> Node {
    reportDuplicates(in: entries)
    var parts: [MapNode.Part] = []
    for entry in entries {
      switch entry {
      case .entry(let key, let value, let optional):
        let node = bodyNode(value)
        let isGuarded = !optional && value.kind != .null && !(node is ConstantNode || node is PlainMapNode || node is MapNode || node is ListNode)
        parts.append(.entry(
          key: string(key.parts, key.span), value: isGuarded ? BodyEntryNode(key: key.text ?? text(key.span), value: node) : node,
          isOptional: optional))
      case .spread(let map): parts.append(.spread(node(map)))
      }
    }
    return MapNode(parts, span)
  }
}
