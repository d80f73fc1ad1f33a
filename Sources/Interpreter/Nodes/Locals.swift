import Diagnostics

/// A name of this frame.
final class LocalNode: Node, @unchecked Sendable {
  let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override var callsNothing: Bool { true }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { (f + slot).copied }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    if case .bool(let bool) = f[slot] { return bool }
    throw Failure.notABool(f[slot], at: span)
  }

  override func appendText(_ c: Context, _ f: Frame) throws { c.pointee.scratch.append(f[slot]) }
}

/// A name of the script's outermost block, used in a function.
final class GlobalNode: Node, @unchecked Sendable {
  let name: String
  let slot: Int

  init(_ name: String, _ slot: Int, _ span: Span) {
    self.name = name
    self.slot = slot
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let value = c.pointee.globals[slot]
    if case .unset = value { throw Failure.notYet(name, at: span) }
    return value
  }
}

/// `let x = value`, `x = value`
final class StoreStep: Step, @unchecked Sendable {
  let slot: Int
  let value: Node

  init(_ slot: Int, _ value: Node, _ span: Span) {
    self.slot = slot
    self.value = value
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    (f + slot).put(try value.evaluate(c, f))
    return .normal
  }
}

/// `x = value` in a function, where `x` is the script's.
final class StoreGlobalStep: Step, @unchecked Sendable {
  let name: String
  let slot: Int
  let value: Node
  /// The name's place.
  let place: Span

  init(_ name: String, _ slot: Int, _ value: Node, at place: Span, _ span: Span) {
    self.name = name
    self.slot = slot
    self.value = value
    self.place = place
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    if c.pointee.isWorker { throw Failure.frozen(name, at: place) }
    let value = try value.evaluate(c, f)
    if case .unset = c.pointee.globals[slot] { throw Failure.notYet(name, at: span) }
    c.pointee.globals[slot] = value
    return .normal
  }
}

extension Failure {
  static func notYet(_ name: String, at span: Span) -> Failure {
    Failure(
      "`\(name)` has no value yet", at: span, label: "used before its `let` has run",
      hint: "move the call behind the declaration of `\(name)`")
  }
}
