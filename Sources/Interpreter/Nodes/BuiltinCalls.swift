import Decimals
import Diagnostics
import Syntax

/// A call of a built-in, its arguments fitted to its parameters when it was resolved.
final class BuiltinCallNode: Node, @unchecked Sendable {
  let builtin: Builtin
  /// One for each parameter; nil where none is given.
  let arguments: [Node?]
  /// `x?.f()`: null when `x` is.
  let isOptional: Bool

  init(_ builtin: Builtin, _ arguments: [Node?], isOptional: Bool, _ span: Span) {
    self.builtin = builtin
    self.arguments = arguments
    self.isOptional = isOptional
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments {
      values.append(try argument?.evaluate(c, f) ?? .unset)
      if isOptional, values.count == 1, case .null = values[0] { return .null }
    }
    guard case .gives(let body) = builtin.body else { preconditionFailure("\(builtin.name) changes a place") }
    do {
      return try body(values)
    } catch {
      throw Failure.refused(error, values, arguments.map { $0?.span ?? span }, at: span)
    }
  }
}

/// A call of a built-in that changes the place it is called on: `names.push(x)`.
final class PlaceCallNode: Node, @unchecked Sendable {
  let builtin: Builtin
  let place: PlaceCode
  let arguments: [Node]

  init(_ builtin: Builtin, on place: PlaceCode, _ arguments: [Node], _ span: Span) {
    self.builtin = builtin
    self.place = place
    self.arguments = arguments
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    try place.prepare(c, f)
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(try argument.evaluate(c, f)) }
    guard case .changes(let body) = builtin.body else { preconditionFailure("\(builtin.name) changes nothing") }
    let pointer = try place.pointer(c, f)
    do {
      return try body(&pointer.pointee, values)
    } catch {
      throw Failure.refused(error, [pointer.pointee] + values, [place.span] + arguments.map(\.span), at: span)
    }
  }
}

extension Failure {
  /// What a built-in refused, at the argument it is about.
  fileprivate static func refused(_ error: any Error, _ values: [Value], _ spans: [Span], at span: Span) -> Failure {
    switch error {
    case let failure as Failure: return failure
    case let refusal as BuiltinFailure:
      guard let argument = refusal.argument, argument < values.count else { return Failure(refusal.title, at: span, hint: refusal.hint) }
      let value = values[argument]
      return Failure(refusal.title, at: spans[argument], label: "this is \(value.described)\(value.shown)", hint: refusal.hint)
    case let decimal as DecimalError: return Failure("the result is out of range", at: span, label: decimal.description)
    default: preconditionFailure("a built-in threw \(error)")
    }
  }
}
