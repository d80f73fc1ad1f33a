import Diagnostics

/// A function that a built-in calls many times, looked at once: nothing is allocated for a call of a script's function.
///
/// Of the values it is offered it gets as many as it has parameters without a default, and those it is always given
/// when it has a parameter for them: so `names.map(create)` never hands a position to an option of `create`.
struct Callback {
  private let function: FunctionBox
  /// The code of a script's function; nil for a built-in. `function` holds it.
  private let code: Unmanaged<FunctionCode>?
  private let context: Context
  private let span: Span
  /// How many of the offered values it gets.
  private let given: Int
  /// How many parameters stay without a value.
  private let missing: Int

  /// `always` of the `offered` values go to every function that has parameters for them, and it must have `fewest`.
  /// `position` is the function's among the built-in's arguments.
  init(
    _ argument: FunctionArgument, at position: Int, _ call: Call, offered: [String] = ["the item", "its position"],
    always: Int = 1, fewest: Int = 0
  ) throws {
    function = argument.box
    (context, span) = (call.context, call.span)
    let parameters = function.parameters
    let required = parameters.count { $0.isRequired }
    guard required <= offered.count, parameters.count >= fewest else {
      throw BuiltinFailure.doesNotFit(function, at: position, offered: offered, always: always)
    }
    switch function.target {
    case .script(let code): self.code = .passUnretained(code)
    case .builtin: code = nil
    }
    given = max(required, min(always, parameters.count))
    missing = parameters.count - given
  }

  /// Whether it may change records.
  var canWrite: Bool { code?._withUnsafeGuaranteedRef { $0.canWrite } ?? false }

  @inline(__always)
  func callAsFunction(_ first: Value, _ second: Value, _ third: Value = .null) throws -> Value {
    guard let code else { return try callBuiltin([first, second, third]) }
    let (c, given, missing) = (context, given, missing)
    let frame = c.pointee.top
    return try code._withUnsafeGuaranteedRef { code in
      guard c.reserve(upTo: frame + code.width) else { throw Failure.stackFull(at: span) }
      // Over null: nothing to release.
      if given > 0 { (frame + 1).initialize(to: first) }
      if given > 1 { (frame + 2).initialize(to: second) }
      if given > 2 { (frame + 3).initialize(to: third) }
      if missing > 0 { (frame + given + 1).initialize(repeating: .unset, count: missing) }
      function.captured?.put(into: frame + given + missing + 1)
      return try code.enter(c, frame, calledAt: span)
    }
  }

  /// Its answer about an item, which must be a bool; `position` is the item's.
  @inline(__always)
  func holds(_ item: Value, _ position: Int) throws -> Bool {
    let answer = try self(item, .int(Int64(position)))
    if case .bool(let bool) = answer { return bool }
    throw BuiltinFailure.noBool(answer, position)
  }

  private func callBuiltin(_ offered: [Value]) throws -> Value {
    guard case .builtin(let builtin) = function.target else { preconditionFailure("only a built-in has no code") }
    let call = Call(context, at: span)
    try call.checkInterruption()
    return try builtin.call(offered[..<given] + [Value](repeating: .unset, count: missing), call) { _ in nil }
  }
}

extension BuiltinFailure {
  fileprivate static func doesNotFit(_ function: FunctionBox, at position: Int, offered: [String], always: Int)
    -> BuiltinFailure
  {
    let count = function.parameters.count
    return BuiltinFailure(
      argument: position, "the function does not fit: it is given \(offered.joined(separator: ", "))",
      label: "`\(function.name)` has \(count == 1 ? "1 parameter" : "\(count) parameters")",
      hint: "\(always == 1 ? "`x => …`" : "`(a, b) => …`") with what is to be done")
  }

  fileprivate static func noBool(_ answer: Value, _ position: Int) -> BuiltinFailure {
    BuiltinFailure(
      argument: 1, "the function must give true or false",
      label: "it gave \(answer.described)\(answer.shown) for item [\(position)]", hint: Failure.boolHint(for: answer))
  }
}
