import Decimals
import Diagnostics
import Platform

/// The call of a built-in under way: by it a built-in calls functions and reaches the world outside.
struct Call {
  let context: Context
  /// The call's place.
  let span: Span

  init(_ context: Context, at span: Span) {
    self.context = context
    self.span = span
  }

  var host: any Host { context.pointee.host }

  /// Raised by Ctrl-C; for what waits.
  var cancellation: Cancellation { context.pointee.cancellation.takeUnretainedValue() }

  /// Ends a long task that Ctrl-C wants to end.
  func checkInterruption() throws { try context.checkInterruption(at: span) }
}

/// A function as an argument.
struct FunctionArgument: BuiltinArgument {
  static var typeName: String { "function" }
  let box: FunctionBox

  init?(argument: Value) {
    guard case .function(let box) = argument else { return nil }
    self.box = box
  }
}

extension Builtin {
  /// Calls it with a value for each parameter, `.unset` for one that is not given; `place` tells where an argument stands.
  func call(_ values: [Value], _ call: Call, place: (Int) -> Span?) throws -> Value {
    guard case .gives(let body) = body else { preconditionFailure("\(name) changes a list") }
    do {
      return try body(values, call)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure.refused(error, values, at: call.span, argumentAt: place)
    }
  }
}

extension Failure {
  /// What a built-in refused, at the argument it is about; where that stands nowhere, because another built-in gave it,
  /// at the call.
  fileprivate static func refused(_ error: any Error, _ values: [Value], at span: Span, argumentAt: (Int) -> Span?)
    -> Failure
  {
    switch error {
    case let refusal as BuiltinFailure:
      guard let argument = refusal.argument else { return Failure(refusal.title, at: span, hint: refusal.hint) }
      let value = values[argument]
      return Failure(
        refusal.title, at: argumentAt(argument) ?? span,
        label: refusal.label ?? "this is \(value.described)\(value.shown)", hint: refusal.hint)
    case let decimal as DecimalError: return Failure("the result is out of range", at: span, label: decimal.description)
    default: preconditionFailure("a built-in threw \(error)")
    }
  }
}
