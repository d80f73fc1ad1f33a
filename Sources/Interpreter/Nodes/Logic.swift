import Diagnostics

/// `left and right`
final class AndNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    try left.condition(c, f) ? try right.condition(c, f) : false
  }
}

/// `left or right`
final class OrNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    try left.condition(c, f) ? true : try right.condition(c, f)
  }
}

/// `not operand`
final class NotNode: Node, @unchecked Sendable {
  let operand: Node

  init(_ operand: Node, _ span: Span) {
    self.operand = operand
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool { try !operand.condition(c, f) }
}

/// `left ?? right`
final class CoalesceNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let value = try left.evaluate(c, f)
    if case .null = value { return try right.evaluate(c, f) }
    return value
  }
}

/// `condition ? then : otherwise`
final class ConditionalNode: Node, @unchecked Sendable {
  let test: Node
  let then: Node
  let otherwise: Node

  init(_ test: Node, then: Node, otherwise: Node, _ span: Span) {
    self.test = test
    self.then = then
    self.otherwise = otherwise
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    try test.condition(c, f) ? try then.evaluate(c, f) : try otherwise.evaluate(c, f)
  }
}

/// `x in xs`, `xs contains x`, `s startsWith p`, `s endsWith p`
final class MembershipNode: BinaryNode, @unchecked Sendable {
  enum Relation: String {
    case `in`, contains, startsWith, endsWith
  }

  let relation: Relation
  let isNegated: Bool

  init(_ relation: Relation, _ left: Node, _ right: Node, isNegated: Bool = false, _ span: Span) {
    self.relation = relation
    self.isNegated = isNegated
    super.init(left, right, span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    let a = try left.evaluate(c, f)
    let b = try right.evaluate(c, f)
    return try holds(a, b, c) != isNegated
  }

  private func holds(_ a: Value, _ b: Value, _ c: Context) throws -> Bool {
    switch (relation, a, b) {
    case (.in, let item, let whole): return try contains(whole, item, wholeAt: right.span, itemAt: left.span, c)
    case (.contains, let whole, let item): return try contains(whole, item, wholeAt: left.span, itemAt: right.span, c)
    case (.startsWith, .string(let text), .string(let part)): return text.hasPrefix(part)
    case (.endsWith, .string(let text), .string(let part)): return text.hasSuffix(part)
    default:
      let (value, span) = if case .string = a { (b, right.span) } else { (a, left.span) }
      throw Failure(
        "`\(relation.rawValue)` needs two strings", at: span, label: "this is \(value.described)\(value.shown)")
    }
  }

  private func contains(_ whole: Value, _ item: Value, wholeAt: Span, itemAt: Span, _ c: Context) throws -> Bool {
    if let holds = try Membership.holds(whole, item, at: wholeAt, c) { return holds }
    switch whole {
    case .string, .map:
      let what = if case .map = whole { "a map has" } else { "a string holds" }
      throw Failure(
        "only a string can be looked for here", at: itemAt,
        label: "\(what) strings, this is \(item.described)\(item.shown)")
    default:
      throw Failure(
        "`\(relation.rawValue)` looks into a list, a range, a string or a map's keys", at: wholeAt,
        label: "this is \(whole.described)\(whole.shown)")
    }
  }
}
