/// A resolved shape: what a value must look like.
///
/// Like `Node`, it has only `let`s. Whether it holds is answered without text; what is wrong is found in a second walk.
class ShapeNode: @unchecked Sendable {
  // @unchecked: a class that is inherited from cannot be checked; the rule above makes it so.

  /// Whether a value has the shape; one that is not there is null.
  func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    preconditionFailure("\(type(of: self)) fits nothing")
  }

  /// Adds what is wrong with a value that is there; nothing when it has the shape.
  func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    preconditionFailure("\(type(of: self)) explains nothing")
  }
}

/// A value that is known when the script is resolved, or that stands in a slot when it is asked for.
enum Operand {
  case constant(Value)
  case slot(Int)

  func value(_ f: Frame) -> Value {
    switch self {
    case .constant(let value): value
    case .slot(let slot): f[slot]
    }
  }
}
