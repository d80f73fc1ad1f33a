import Diagnostics

/// A resolved piece of script that has a value; names are slots.
///
/// Every stored property of a node is a `let`, so that a tree can be walked from several threads.
class Node: @unchecked Sendable {
  // @unchecked: a class that is inherited from cannot be checked; the rule above makes it so.
  let span: Span

  init(_ span: Span) { self.span = span }

  func evaluate(_ c: Context, _ f: Frame) throws -> Value { preconditionFailure("\(type(of: self)) has no value") }

  /// Whether evaluating it calls no function and sends nothing, so that no name changes meanwhile.
  var callsNothing: Bool { false }

  /// Its value as a condition; comparisons answer without making a value.
  func condition(_ c: Context, _ f: Frame) throws -> Bool {
    let value = try evaluate(c, f)
    if case .bool(let bool) = value { return bool }
    throw Failure.notABool(value, at: span)
  }

  /// Adds its value to the scratch bytes, as it stands in a string's `{{ }}`.
  func appendText(_ c: Context, _ f: Frame) throws { c.pointee.scratch.append(try evaluate(c, f)) }
}

/// How a step ended.
enum Flow: UInt8 {
  case normal, breaks, continues, returns
}

/// A resolved statement. Like `Node`, it has only `let`s.
class Step: @unchecked Sendable {
  let span: Span

  init(_ span: Span) { self.span = span }

  /// Does it; a `return` leaves its value in the frame's slot 0.
  func run(_ c: Context, _ f: Frame) throws -> Flow { preconditionFailure("\(type(of: self)) does nothing") }
}

extension Failure {
  static func notABool(_ value: Value, at span: Span) -> Failure {
    Failure(
      "a condition must be true or false", at: span, label: "this is \(value.described)\(value.shown)",
      hint: boolHint(for: value))
  }

  /// How to make a condition of a value that is none.
  static func boolHint(for value: Value) -> String {
    switch value {
    case .string(let text) where ["true", "false"].contains(text.string): "compare it: `x == \"true\"`"
    case .string, .list: "compare it: `x is not empty`"
    case .null: "compare it: `x != null`"
    case .int, .decimal, .bigDecimal: "compare it: `x != 0`"
    case .response: "ask for `.ok` or its `.status`"
    default: "compare it with something"
    }
  }
}
