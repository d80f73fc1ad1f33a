import Diagnostics
import Syntax

/// An argument in its parameter's slot; a parameter that is not given has none.
struct CallArgument {
  let slot: Int
  let node: Node
}

/// `name(a)` of a function of the script with one parameter, the commonest call.
final class SimpleCallNode: Node, @unchecked Sendable {
  /// Owned by the program, which outlives every call: so nothing is counted on the way in.
  let code: Unmanaged<FunctionCode>
  let argument: Node

  init(_ code: FunctionCode, _ argument: Node, _ span: Span) {
    self.code = .passUnretained(code)
    self.argument = argument
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let frame = c.pointee.top
    guard c.reserve(upTo: frame + 2) else { throw Failure.stackFull(at: span) }
    // Calls in the argument use the same slots and leave them null: nothing to release.
    (frame + 1).initialize(to: try argument.evaluate(c, f))
    return try code._withUnsafeGuaranteedRef { try $0.enter(c, frame, calledAt: span) }
  }
}

/// `name(a, b, option: 1)` of a function of the script, all of it known when it is resolved.
final class CallNode: Node, @unchecked Sendable {
  /// Owned by the program, as above.
  let code: Unmanaged<FunctionCode>
  let arguments: [CallArgument]
  /// The parameters that are not given.
  let missing: [Int]
  /// The slots of this frame that hold what the function captures.
  let captures: [Int]
  /// How many slots result, parameters and captures take.
  let width: Int

  init(_ code: FunctionCode, _ arguments: [CallArgument], missing: [Int], captures: [Int], _ span: Span) {
    self.code = .passUnretained(code)
    self.arguments = arguments
    self.missing = missing
    self.captures = captures
    width = code.width
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let frame = c.pointee.top
    guard c.reserve(upTo: frame + width) else { throw Failure.stackFull(at: span) }
    if !arguments.isEmpty { try evaluateArguments(c, f, frame) }
    for slot in missing { frame[slot] = .unset }
    if !captures.isEmpty { handOver(f, frame + width - captures.count) }
    return try code._withUnsafeGuaranteedRef { try $0.enter(c, frame, calledAt: span) }
  }

  private func handOver(_ f: Frame, _ slots: Frame) {
    for (position, slot) in captures.enumerated() { slots[position] = f[slot] }
  }

  /// Raises the top above the arguments while they are evaluated, since they may call too.
  private func evaluateArguments(_ c: Context, _ f: Frame, _ frame: Frame) throws {
    c.pointee.top = frame + width
    defer { c.pointee.top = frame }
    do {
      for argument in arguments { frame[argument.slot] = try argument.node.evaluate(c, f) }
    } catch {
      for slot in 0..<width { frame[slot] = .null }
      throw error
    }
  }
}

/// `x => x.id`, or the name of a function of a block: a function with what it captures.
final class ClosureNode: Node, @unchecked Sendable {
  let code: FunctionCode
  /// The slots of this frame that hold what it captures.
  let captures: [Int]

  init(_ code: FunctionCode, captures: [Int], _ span: Span) {
    self.code = code
    self.captures = captures
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let captured = ListBox(capacity: captures.count)
    for slot in captures { captured.append(f[slot]) }
    return .function(FunctionBox(code, captured: captured))
  }
}

/// `callee(a, b)` of a function value, whose parameters are known only when it runs.
final class ValueCallNode: Node, @unchecked Sendable {
  let callee: Node
  let arguments: ArgumentNodes
  /// The built-in whose name the callee has.
  let hidden: Builtin?

  init(_ callee: Node, _ arguments: ArgumentNodes, hiding hidden: Builtin? = nil, _ span: Span) {
    self.callee = callee
    self.arguments = arguments
    self.hidden = hidden
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let callee = try callee.evaluate(c, f)
    guard case .function(let function) = callee else { throw Failure.notAFunction(callee, hiding: hidden, at: self.callee.span) }
    let (values, names) = try arguments.evaluate(c, f)
    return try function.call(values, names: names, at: span, c)
  }
}

/// The arguments of a call that is fitted at run time.
struct ArgumentNodes: Sendable {
  enum Part: Sendable {
    case item(Node)
    case spread(Node)
  }

  let parts: [Part]
  let named: [(name: Name, node: Node)]

  /// The values, those of named arguments last.
  func evaluate(_ c: Context, _ f: Frame) throws -> (values: [Value], names: [Name]) {
    var values: [Value] = []
    values.reserveCapacity(parts.count + named.count)
    for part in parts {
      switch part {
      case .item(let node): values.append(try node.evaluate(c, f))
      case .spread(let node): try Items.each(of: try node.evaluate(c, f), at: node.span, c) { values.append($0) }
      }
    }
    for (_, node) in named { values.append(try node.evaluate(c, f)) }
    return (values, named.map(\.name))
  }
}

extension Failure {
  static func stackFull(at span: Span) -> Failure {
    Failure(
      "calls are nested too deep", at: span, label: "no room is left for another call's names",
      hint: "does the recursion end? a loop may be what is meant")
  }

  fileprivate static func notAFunction(_ value: Value, hiding hidden: Builtin?, at span: Span) -> Failure {
    Failure(
      "only a function can be called", at: span, label: "this is \(value.described)\(value.shown)",
      hint: hidden.map { "the script's `\($0.name)` hides the built-in one; give it another name" })
  }
}
