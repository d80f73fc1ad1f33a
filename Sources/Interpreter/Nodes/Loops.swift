import Diagnostics

extension UnsafeMutablePointer where Pointee == ContextData {
  /// Whether Ctrl-C wants to end what runs.
  @inline(__always)
  var isInterrupted: Bool { pointee.cancellation._withUnsafeGuaranteedRef { $0.isCancelled } }

  /// Ends a loop that Ctrl-C wants to end.
  @inline(__always)
  func checkInterruption(at span: Span) throws { if isInterrupted { throw Failure.interrupted(at: span) } }
}

extension Failure {
  static func interrupted(at span: Span) -> Failure {
    Failure(.interruption, "interrupted", at: span, label: "was running here")
  }
}

/// `while condition { }`
final class WhileStep: Step, @unchecked Sendable {
  let condition: Node
  let body: Step

  init(_ condition: Node, _ body: Step, _ span: Span) {
    self.condition = condition
    self.body = body
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    while try condition.condition(c, f) {
      try c.checkInterruption(at: span)
      let flow = try body.run(c, f)
      if flow == .breaks { break }
      if flow == .returns { return flow }
    }
    return .normal
  }
}

/// `for i in from..to { }`: no range is made.
final class RangeLoopStep: Step, @unchecked Sendable {
  let range: RangeNode
  let slot: Int
  let body: Step

  init(_ range: RangeNode, slot: Int, _ body: Step, _ span: Span) {
    self.range = range
    self.slot = slot
    self.body = body
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    var next = try RangeNode.bound(range.left, c, f)
    let last = try RangeNode.bound(range.right, c, f)
    while next <= last {
      try c.checkInterruption(at: span)
      (f + slot).put(.int(next))
      let flow = try body.run(c, f)
      if flow == .returns { return flow }
      if flow == .breaks || next == .max { break }
      next += 1
    }
    return .normal
  }
}

/// `for x in xs { }`, `for i, x in xs { }`, `for key, value in map { }`
///
/// What is walked is kept in a slot of its own: a change of the name it came from does not touch it.
final class ForStep: Step, @unchecked Sendable {
  let items: Node
  let itemsSlot: Int
  /// The index or key; nil with one name.
  let keySlot: Int?
  let slot: Int
  /// Whether it walks a collection page by page, whatever it writes; nil when the script does not say.
  let lazy: Node?
  /// What its body may do.
  let effects: Effects
  let body: Step

  init(
    _ items: Node, itemsSlot: Int, keySlot: Int?, slot: Int, lazy: Node?, effects: Effects, _ body: Step, _ span: Span
  ) {
    self.items = items
    self.itemsSlot = itemsSlot
    self.keySlot = keySlot
    self.slot = slot
    self.lazy = lazy
    self.effects = effects
    self.body = body
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    f[itemsSlot] = try items.evaluate(c, f)
    defer { f[itemsSlot] = .null }
    switch f[itemsSlot] {
    case .list(let list): return try walk(list.count, c, f, key: { .int(Int64($0)) }, item: { (list.items + $0).copied })
    case .range(let range):
      guard let count = range.count else { throw Failure.noList(f[itemsSlot], at: items.span) }
      return try walk(count, c, f, key: { .int(Int64($0)) }, item: { .int(range.first + Int64($0)) })
    case .map(let map):
      guard keySlot != nil else { throw Failure.oneNameForMap(at: items.span) }
      return try walk(map.count, c, f, key: { .string(map.keys[$0]) }, item: { map.values[$0] })
    case .response(let response):
      guard let pages = try CollectionWalk(response, at: items.span, c) else { throw Failure.noList(f[itemsSlot], at: items.span) }
      guard try readsAhead(c, f) else { return try walk(pages, c, f) }
      let list = try pages.rest()
      return try walk(list.count, c, f, key: { .int(Int64($0)) }, item: { list.items[$0] })
    case let other: throw Failure.noList(other, at: items.span)
    }
  }

  /// Pages are counted by offset: a write that changes what the collection has would make the walk leave items out.
  private func readsAhead(_ c: Context, _ f: Frame) throws -> Bool {
    guard effects.canWrite else { return false }
    guard let lazy else { return true }
    let value = try lazy.evaluate(c, f)
    guard case .bool(let isLazy) = value else { throw Failure.notABool(value, at: lazy.span) }
    return !isLazy
  }

  private func walk(_ pages: CollectionWalk, _ c: Context, _ f: Frame) throws -> Flow {
    var position: Int64 = 0
    while let item = try pages.next() {
      try c.checkInterruption(at: span)
      if let keySlot { (f + keySlot).put(.int(position)) }
      (f + slot).put(item)
      position += 1
      let flow = try body.run(c, f)
      if flow == .breaks { break }
      if flow == .returns { return flow }
    }
    return .normal
  }

  @inline(__always)
  private func walk(_ count: Int, _ c: Context, _ f: Frame, key: (Int) -> Value, item: (Int) -> Value) throws -> Flow {
    for position in 0..<count {
      try c.checkInterruption(at: span)
      if let keySlot { (f + keySlot).put(key(position)) }
      (f + slot).put(item(position))
      let flow = try body.run(c, f)
      if flow == .breaks { break }
      if flow == .returns { return flow }
    }
    return .normal
  }
}

extension Failure {
  static func oneNameForMap(at span: Span) -> Failure {
    Failure("a map is walked with two names", at: span, label: "this is a map", hint: "`for key, value in …`")
  }
}
