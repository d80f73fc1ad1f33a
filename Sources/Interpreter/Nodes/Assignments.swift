import Diagnostics

/// Where an assignment goes: a name and the parts behind it, `rows[i].total`.
struct PlaceCode: Sendable {
  enum Root: Sendable {
    case local(Int)
    /// A name that is captured: the slot holds its cell.
    case cell(String, Int)
    /// A name of the script, used in a function.
    case global(String, Int)
  }

  enum Part: Sendable {
    case field(Text, Span)
    /// An index and the slot it is kept in while the value is evaluated.
    case index(Node, slot: Int)
  }

  let root: Root
  let parts: [Part]
  let span: Span

  /// Evaluates the indices. Everything that could change the place happens before `pointer`.
  func prepare(_ c: Context, _ f: Frame) throws {
    for case .index(let node, let slot) in parts { f[slot] = try node.evaluate(c, f) }
  }

  /// The place itself, everything on the way made unique; with `mayAdd`, a field that is not there yet is added.
  /// Valid until anything else is evaluated.
  func pointer(_ c: Context, _ f: Frame, mayAdd: Bool) throws -> UnsafeMutablePointer<Value> {
    var place: UnsafeMutablePointer<Value>
    switch root {
    case .local(let slot): place = f + slot
    case .cell(let name, let slot):
      guard (f + slot).cellBox.era >= c.pointee.era else { throw Failure.frozen(name, at: span) }
      place = (f + slot).cell
      if case .unset = place.pointee { throw Failure.notYet(name, at: span) }
    case .global(let name, let slot):
      if c.pointee.isWorker { throw Failure.frozen(name, at: span) }
      place = c.pointee.globals + slot
      if case .unset = place.pointee { throw Failure.notYet(name, at: span) }
    }
    for (position, part) in parts.enumerated() {
      place = try step(part, from: place, mayAdd: mayAdd && position == parts.count - 1, f)
    }
    return place
  }

  private func step(_ part: Part, from place: UnsafeMutablePointer<Value>, mayAdd: Bool, _ f: Frame) throws
    -> UnsafeMutablePointer<Value>
  {
    switch part {
    case .field(let name, let span):
      try Self.check(place.pointee, has: name, mayAdd: mayAdd, at: span)
      return MapBox.slot(for: name, in: &place.pointee)
    case .index(let node, let slot):
      if let offset = try Self.offset(f[slot], in: place.pointee, at: node.span) {
        return place.uniqueList._withUnsafeGuaranteedRef { $0.items + offset }
      }
      guard case .string(let key) = f[slot] else { throw Failure.cannotIndex(place.pointee, f[slot], at: node.span) }
      try Self.check(place.pointee, has: key, mayAdd: mayAdd, at: node.span)
      return MapBox.slot(for: key, in: &place.pointee)
    }
  }

  // What a place holds is looked at in functions of their own: a reference bound here would still be held when
  // the box is asked whether it is the only one's, and every write would copy.

  /// The offset an index means where the place holds a list; nil where it is for a map to answer.
  static func offset(_ index: Value, in value: Value, at span: Span) throws -> Int? {
    switch (value, index) {
    case (.list(let list), .int(let position)):
      return try Access.offset(position, count: list.count, of: "list", at: span)
    case (.map, _): return nil
    case (.list, _): throw Failure.cannotIndex(value, index, at: span)
    default: throw Failure.noPart(value, "items", at: span)
    }
  }

  private static func check(_ value: Value, has name: Text, mayAdd: Bool, at span: Span) throws {
    guard case .map(let map) = value else { throw Failure.noPart(value, "field `\(name.string)`", at: span) }
    guard mayAdd || map[name] != nil else { throw Failure.missingPart(name.string, at: span) }
  }
}

/// `rows[i].total = value`
final class AssignPartStep: Step, @unchecked Sendable {
  let place: PlaceCode
  let value: Node

  init(_ place: PlaceCode, _ value: Node, _ span: Span) {
    self.place = place
    self.value = value
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    try place.prepare(c, f)
    let value = try value.evaluate(c, f)
    try place.pointer(c, f, mayAdd: true).pointee = value
    return .normal
  }
}

/// `place += value` and its kin, for any place.
final class UpdateStep: Step, @unchecked Sendable {
  let place: PlaceCode
  let operation: Arithmetic.Operation
  let value: Node

  init(_ place: PlaceCode, _ operation: Arithmetic.Operation, _ value: Node, _ span: Span) {
    self.place = place
    self.operation = operation
    self.value = value
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    try place.prepare(c, f)
    if !self.value.callsNothing { return try runInOrder(c, f) }
    let value = try value.evaluate(c, f)
    let pointer = try place.pointer(c, f, mayAdd: false)
    if case .int(let x) = pointer.pointee, case .int(let y) = value, operation == .add {
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow {
        pointer.initialize(to: .int(sum))  // over an int: nothing to release
        return .normal
      }
    }
    pointer.pointee = try Arithmetic.apply(operation, pointer.pointee, value, at: span)
    return .normal
  }

  /// `x += f()` reads `x` before `f`, which may change it.
  private func runInOrder(_ c: Context, _ f: Frame) throws -> Flow {
    let before = try place.pointer(c, f, mayAdd: false).pointee
    let result = try Arithmetic.apply(operation, before, value.evaluate(c, f), at: span)
    try place.pointer(c, f, mayAdd: false).pointee = result
    return .normal
  }
}

/// `list[i] = value` of a local, the commonest part of all.
final class AssignItemStep: Step, @unchecked Sendable {
  let slot: Int
  let index: Node
  let value: Node

  init(_ slot: Int, _ index: Node, _ value: Node, _ span: Span) {
    self.slot = slot
    self.index = index
    self.value = value
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    let index = try index.evaluate(c, f)
    let value = try value.evaluate(c, f)
    if case .int(let position) = index, f[slot].isList {
      let place = try (f + slot).uniqueList._withUnsafeGuaranteedRef { list in
        list.items + (try Access.offset(position, count: list.count, of: "list", at: self.index.span))
      }
      place.put(value)
    } else {
      // Not an int in a list: a key of a map, or an error.
      _ = try PlaceCode.offset(index, in: f[slot], at: self.index.span)
      guard case .string(let key) = index else { throw Failure.cannotIndex(f[slot], index, at: self.index.span) }
      MapBox.set(key, to: value, in: &f[slot])
    }
    return .normal
  }
}

extension Failure {
  fileprivate static func noPart(_ value: Value, _ part: String, at span: Span) -> Failure {
    let hint: String? = if case .null = value { "make it first: `= {}` or `= []`" } else { nil }
    return Failure(
      "\(value.described) has no \(part) to assign to", at: span, label: "this is in \(value.described)\(value.shown)",
      hint: hint)
  }

  fileprivate static func missingPart(_ name: String, at span: Span) -> Failure {
    Failure(
      "`\(name)` is not there to be changed", at: span, label: "this field is missing",
      hint: "assign it first: with `=` a field is added")
  }
}
