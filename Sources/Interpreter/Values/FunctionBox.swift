import Diagnostics

/// A function as a value.
public final class FunctionBox: @unchecked Sendable {
  // @unchecked: immutable; the values it holds on to are boxes like any others.
  enum Target {
    /// A function of a script, with what it captures: values for the slots behind its parameters.
    case script(FunctionCode, captured: [Value])
    case builtin(Builtin)
  }

  let target: Target

  init(_ code: FunctionCode, captured: [Value] = []) { target = .script(code, captured: captured) }
  init(_ builtin: Builtin) { target = .builtin(builtin) }

  var name: String {
    switch target {
    case .script(let code, _): code.name
    case .builtin(let builtin): builtin.name
    }
  }

  var parameters: [FunctionCode.ParameterCode] {
    switch target {
    case .script(let code, _): code.parameters
    case .builtin(let builtin):
      builtin.parameters.map { FunctionCode.ParameterCode(name: $0.name, isRequired: !$0.isOptional) }
    }
  }

  /// Whether two are the same function; those that capture something only when they were made as one.
  static func isSame(_ a: FunctionBox, _ b: FunctionBox) -> Bool {
    if a === b { return true }
    switch (a.target, b.target) {
    case (.script(let a, let captured), .script(let b, _)): return a === b && captured.isEmpty
    case (.builtin(let a), .builtin(let b)): return a.name == b.name
    default: return false
    }
  }
}

/// A function of a script, resolved: what calls it needs only this.
///
/// Made before its body is resolved, so that functions can call each other; complete before anything runs.
final class FunctionCode: @unchecked Sendable {
  // @unchecked: `complete` is called once, by the resolver, before the program exists.
  let name: String
  let source: Source
  let parameters: [ParameterCode]
  /// How many slots its frame has: result, parameters, locals.
  private(set) var slots = 1
  /// How deep its tree is: what a call may take of the native stack, in levels of nodes.
  private(set) var levels = 1
  private var defaults: [(slot: Int, node: Node)] = []
  private var hasDefaults = false
  private var body: Step = EmptyStep(Span(0, 0))
  /// The body again: read on every call, where a strong reference would be counted.
  private var runningBody: Unmanaged<Step>

  struct ParameterCode: Sendable {
    let name: String
    let isRequired: Bool
  }

  init(name: String, source: Source, parameters: [ParameterCode]) {
    self.name = name
    self.source = source
    self.parameters = parameters
    runningBody = .passUnretained(body)
  }

  func complete(slots: Int, levels: Int, defaults: [(slot: Int, node: Node)], body: Step) {
    self.slots = slots
    self.levels = levels
    self.defaults = defaults
    hasDefaults = !defaults.isEmpty
    self.body = body
    runningBody = .passUnretained(body)
  }

  /// Runs it on the frame at the top of the stack, whose parameters' slots are filled (`.unset` for one not given).
  /// Whether it returns or throws, every slot of the frame is null again and the top is where it was.
  @inline(__always)
  func enter(_ c: Context, _ frame: Frame, calledAt span: Span) throws -> Value {
    let end = frame + slots
    guard c.reserve(upTo: end), c.pointee.depth < Limits.callDepth, c.pointee.levels < c.pointee.mostLevels else {
      clear(frame, parameters.count + 1, c)
      throw c.pointee.depth < Limits.callDepth ? Failure.stackFull(at: span) : Failure.tooDeep(name, at: span)
    }
    let unexaminedBefore = c.pointee.unexaminedCount
    c.pointee.top = end
    c.pointee.depth += 1
    c.pointee.levels += levels
    do {
      try c.checkInterruption(at: span)
      if hasDefaults { try fillDefaults(c, frame) }
      _ = try runningBody._withUnsafeGuaranteedRef { try $0.run(c, frame) }
      if c.pointee.unexaminedCount != unexaminedBefore { try lookBack(c, frame) }
    } catch {
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

  /// An error status that came while the function ran must have been looked at, unless it hands that response on.
  private func lookBack(_ c: Context, _ frame: Frame) throws {
    guard let response = c.pointee.unexamined else { return }
    if case .response(let returned) = frame[0], returned === response { return }
    throw Failure.unexamined(response, cause: .functionEnds(name))
  }

  @inline(__always)
  private func clear(_ frame: Frame, _ slots: Int, _ c: Context) {
    for slot in 0..<slots { frame[slot] = .null }
    c.pointee.top = frame
  }

  private func located(_ error: any Error, _ span: Span) -> any Error {
    if let failure = error as? Failure {
      failure.place(in: source)
      failure.passed(through: name, calledAt: span, in: source)
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
