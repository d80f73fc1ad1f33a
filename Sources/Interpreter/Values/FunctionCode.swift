import Diagnostics

/// A function of a script, resolved: what calls it needs only this.
///
/// Made before its body is resolved, so that functions can call each other; complete before anything runs.
final class FunctionCode: @unchecked Sendable {
  // @unchecked: `complete` is called once, by the resolver, before the program exists.
  let name: String
  private(set) var source: Source
  let parameters: [ParameterCode]
  /// How many slots result, parameters and captured variables take, in this order.
  let width: Int
  /// How many slots its frame has: those, then locals.
  private(set) var slots = 1
  /// How deep its tree is: what a call may take of the native stack, in levels of nodes.
  private(set) var levels = 1
  /// What its body may do, and what its calls do: known when all functions are.
  private(set) var effects = Effects()
  private(set) var canWrite = false
  private var defaults: [(slot: Int, node: Node)] = []
  private var hasDefaults = false
  private var body: Step = EmptyStep(Span(0, 0))
  /// The body again: read on every call, where a strong reference would be counted.
  private var runningBody: Unmanaged<Step>

  struct ParameterCode: Sendable, Equatable {
    let name: String
    let isRequired: Bool
  }

  /// `captures` is how many variables of the blocks around it are handed over in a call.
  init(name: String, source: Source, parameters: [ParameterCode], captures: Int) {
    self.name = name
    self.source = source
    self.parameters = parameters
    width = parameters.count + captures + 1
    runningBody = .passUnretained(body)
  }

  /// Called by the resolver too, once all functions are complete.
  func noteWrite() { canWrite = true }

  func complete(slots: Int, levels: Int, effects: Effects, defaults: [(slot: Int, node: Node)], body: Step) {
    self.slots = slots
    self.levels = levels
    self.effects = effects
    self.defaults = defaults
    hasDefaults = !defaults.isEmpty
    self.body = body
    runningBody = .passUnretained(body)
  }

  /// Does from now on what another does that takes the same: of a function that a session declares again. False for one
  /// that takes something else.
  func become(_ other: FunctionCode) -> Bool {
    guard parameters == other.parameters, width == other.width else { return false }
    source = other.source
    complete(slots: other.slots, levels: other.levels, effects: other.effects, defaults: other.defaults, body: other.body)
    canWrite = other.canWrite
    return true
  }

  /// From now on a call fails: of a function that was made where a script had stopped, whose names are gone.
  func expire() { complete(slots: width, levels: 1, effects: Effects(), defaults: [], body: ExpiredStep(Span(0, 0))) }

  /// Runs it on the frame at the top of the stack, whose parameters' slots are filled (`.unset` for one not given), as
  /// are those of what it captures.
  /// Whether it returns or throws, every slot of the frame is null again and the top is where it was.
  @inline(__always)
  func enter(_ c: Context, _ frame: Frame, calledAt span: Span) throws -> Value {
    let end = frame + slots
    guard c.reserve(upTo: end), c.pointee.depth < Limits.callDepth, c.pointee.levels < c.pointee.mostLevels else {
      clear(frame, width, c)
      throw c.pointee.depth < Limits.callDepth ? Failure.stackFull(at: span) : Failure.tooDeep(name, at: span)
    }
    if c.isInterrupted {
      clear(frame, width, c)
      throw Failure.interrupted(at: span)
    }
    let marks = c.pointee.marks
    c.pointee.top = end
    c.pointee.depth += 1
    c.pointee.levels += levels
    do {
      if hasDefaults { try fillDefaults(c, frame) }
      _ = try runningBody._withUnsafeGuaranteedRef { try $0.run(c, frame) }
      if c.pointee.marks != marks { try lookBack(c, frame, span, since: marks) }
    } catch {
      if c.pointee.marks != marks { c.noteCall(name, at: span, in: source) }
      leave(frame, c)
      throw located(error, span)
    }
    let result = frame.take()
    leave(frame, c)
    return result
  }

  @inline(__always)
  private func leave(_ frame: Frame, _ c: Context) {
    clear(frame, slots, c)
    c.pointee.depth -= 1
    c.pointee.levels -= levels
  }

  private func fillDefaults(_ c: Context, _ frame: Frame) throws {
    for (slot, node) in defaults {
      if case .unset = frame[slot] { frame[slot] = try node.evaluate(c, frame) }
    }
  }

  /// A `check` that failed while the function ran came through this call; an error status that came must have been
  /// looked at, unless the function hands that response on.
  private func lookBack(_ c: Context, _ frame: Frame, _ span: Span, since marks: Int) throws {
    c.noteCall(name, at: span, in: source)
    if case .response(let returned) = frame[0], returned === c.pointee.unexamined { return }
    try c.checkExamined(.functionEnds(name), since: marks)
  }

  @inline(__always)
  private func clear(_ frame: Frame, _ slots: Int, _ c: Context) {
    for slot in 0..<slots { (frame + slot).put(.null) }
    c.pointee.top = frame
  }

  private func located(_ error: any Error, _ span: Span) -> any Error {
    if let failure = error as? Failure {
      failure.passed(through: name, in: source, calledAt: span)
    }
    return error
  }
}

extension Failure {
  fileprivate static func tooDeep(_ name: String, at span: Span) -> Failure {
    Failure(
      "calls are nested too deep", at: span, label: "`\(name)` would be call \(Limits.callDepth + 1) inside the others",
      hint: "does the recursion end? a loop may be what is meant")
  }
}
