import Diagnostics

/// A value that is known when the script is resolved.
final class ConstantNode: Node, @unchecked Sendable {
  let value: Value

  init(_ value: Value, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override var callsNothing: Bool { true }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    switch value {  // the commonest without the call that copies any value
    case .int(let int): .int(int)
    case .bool(let bool): .bool(bool)
    default: value
    }
  }

  override func appendText(_ c: Context, _ f: Frame) throws { c.pointee.scratch.append(value) }
}

/// `"hi {{name}}"`: what stands between the braces is a constant too.
final class InterpolationNode: Node, @unchecked Sendable {
  private let parts: Row<Node>

  init(_ parts: [Node], _ span: Span) {
    self.parts = Row(parts)
    super.init(span)
  }

  deinit { parts.deallocate() }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    // The scratch bytes are a stack: a part that interpolates too works above this one's and leaves nothing.
    let start = c.pointee.scratch.count
    defer { c.pointee.scratch.cut(to: start) }
    for part in parts.walked { try part._withUnsafeGuaranteedRef { try $0.appendText(c, f) } }
    return .string(.make(c.pointee.scratch.bytes(from: start)))
  }
}

/// `[1, ...more]`
final class ListNode: Node, @unchecked Sendable {
  enum Part {
    case item(Node)
    case spread(Node)
  }

  let parts: [Part]

  init(_ parts: [Part], _ span: Span) {
    self.parts = parts
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let list = ListBox(capacity: parts.count)
    for part in parts {
      switch part {
      case .item(let node): list.append(try node.evaluate(c, f))
      case .spread(let node): try Items.each(of: try node.evaluate(c, f), at: node.span, c) { list.append($0) }
      }
    }
    return .list(list)
  }
}

/// `{ id: "7", total: x }`: plain keys, all known and different, so that every map made here shares them.
final class PlainMapNode: Node, @unchecked Sendable {
  let keys: Keys
  private let values: Row<Node>

  init(keys: Keys, values: [Node], _ span: Span) {
    self.keys = keys
    self.values = Row(values)
    super.init(span)
  }

  deinit { values.deallocate() }

  /// What gives an entry's value.
  func node(of name: Text) -> Node? { keys.position(of: name).map { values.walked[$0].takeUnretainedValue() } }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let map = MapBox.make(keys: keys, capacity: values.walked.count)
    for node in values.walked { map.append(value: try node._withUnsafeGuaranteedRef { try $0.evaluate(c, f) }) }
    return .map(map)
  }
}

/// `{ "{{k}}": 1, ...base, email?: e }`
final class MapNode: Node, @unchecked Sendable {
  enum Part {
    case entry(key: Node, value: Node, isOptional: Bool)
    case spread(Node)
  }

  let parts: [Part]

  init(_ parts: [Part], _ span: Span) {
    self.parts = parts
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    var map = Value.map(.make(keys: Keys(), capacity: parts.count))
    for part in parts {
      switch part {
      case .entry(let key, let node, let isOptional):
        guard case .string(let key) = try key.evaluate(c, f) else { preconditionFailure("a key is a string") }
        let value = try node.evaluate(c, f)
        if isOptional, case .null = value { continue }
        MapBox.set(key, to: value, in: &map)
      case .spread(let node):
        let value = try node.evaluate(c, f)
        guard case .map(let other) = value else { throw Failure.cannotSpread(value, at: node.span) }
        for (position, key) in other.keys.names.enumerated() { MapBox.set(key, to: other.values[position], in: &map) }
      }
    }
    return map
  }
}

/// Lists and what stands for one.
enum Items {
  /// Calls `body` with each item of a list, a range or a collection.
  static func each(of value: Value, at span: Span, _ c: Context, _ body: (Value) throws -> Void) throws {
    switch value {
    case .list(let list): for item in list.values { try body(item) }
    case .range(let range):
      guard range.canBeList else { throw Failure.rangeTooLong(at: span) }
      guard range.first <= range.last else { return }
      for number in range.first...range.last {
        if number & 0xFFF == 0 { try c.checkInterruption(at: span) }
        try body(.int(number))
      }
    case .response(let response):
      guard let walk = try CollectionWalk(response, at: span, c) else { throw Failure.noList(value, at: span) }
      while let item = try walk.next() { try body(item) }
    default: throw Failure.noList(value, at: span)
    }
  }

  /// All items of what stands for a list, its later pages fetched.
  static func list(of value: Value, at span: Span, _ c: Context) throws -> ListBox {
    if case .list(let list) = value { return list }
    let list = ListBox()
    try each(of: value, at: span, c) { list.append($0) }
    return list
  }
}

extension Failure {
  static func noList(_ value: Value, at span: Span) -> Failure {
    let hint: String? =
      switch value {
      case .null: "null is no list: `xs ?? []` stands for an empty one"
      case .map: "a map has no order of items; its entries are walked by `for key, value in …`"
      case .string: "`split(x, \"\\n\")` makes a list of lines, `read(FILE, as: \"csv\")` one of rows"
      case .response(let response): response.itemsHint
      default: nil
      }
    return Failure("a list is needed here", at: span, label: "this is \(value.described)\(value.shown)", hint: hint)
  }

  fileprivate static func cannotSpread(_ value: Value, at span: Span) -> Failure {
    Failure("only a map can be spread into a map", at: span, label: "this is \(value.described)\(value.shown)")
  }
}
