import Diagnostics

/// `for x in xs with parallel: 8 { }`
///
/// Each worker has a copy of the frame, so that a turn reads the names around the loop and changes none of them.
final class ParallelLoopStep: Step, @unchecked Sendable {
  let items: Node
  let width: Node
  /// The index or key; nil with one name.
  let keySlot: Int?
  let slot: Int
  /// Makes the latest response what it was before the loop.
  let beginning: Step
  let body: Step
  let source: Source

  init(
    _ items: Node, width: Node, keySlot: Int?, slot: Int, beginning: Step, _ body: Step, source: Source, _ span: Span
  ) {
    self.items = items
    self.width = width
    self.keySlot = keySlot
    self.slot = slot
    self.beginning = beginning
    self.body = body
    self.source = source
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    let items = try turnItems(c, f)
    let width = try Parallelism.width(width.evaluate(c, f), at: width.span)
    let frame = AroundFrame(slots: f, count: c.pointee.top - f)
    try Turns.run(items, atMost: width, c, at: span, in: source) { [self] c in
      let own = c.pointee.top
      guard c.reserve(upTo: own + frame.count) else { throw Failure.stackFull(at: span) }
      own.update(from: frame.slots, count: frame.count)
      c.pointee.top = own + frame.count
      return { [self] in try turn($0, of: items, c, own) }
    }
    return .normal
  }

  private func turn(_ position: Int, of items: TurnItems, _ c: Context, _ f: Frame) throws {
    if let keySlot { f[keySlot] = items.key(position) }
    f[slot] = items.item(position)
    _ = try beginning.run(c, f)
    _ = try body.run(c, f)
  }

  private func turnItems(_ c: Context, _ f: Frame) throws -> TurnItems {
    switch try items.evaluate(c, f) {
    case .list(let list): return .list(list)
    case .map(let map):
      guard keySlot != nil else { throw Failure.oneNameForMap(at: items.span) }
      return .map(map)
    case .range(let range):
      guard let count = range.count else { throw Failure.noList(.range(range), at: items.span) }
      return .range(range, count: count)
    case let other: return .list(try Items.list(of: other, at: items.span, c))
    }
  }
}

/// The frame that a loop stands in: nobody writes it while the loop runs.
private struct AroundFrame: @unchecked Sendable {
  let slots: Frame
  let count: Int
}
