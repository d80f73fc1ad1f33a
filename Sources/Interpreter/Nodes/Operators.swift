import Decimals
import Diagnostics

/// Two operands. The commonest pairs are answered in the node, the rest by `Arithmetic`.
class BinaryNode: Node, @unchecked Sendable {
  let left: Node
  let right: Node

  init(_ left: Node, _ right: Node, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }

  override var callsNothing: Bool { left.callsNothing && right.callsNothing }
}

/// `left + right`
final class AddNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let a = try left.evaluate(c, f)
    let b = try right.evaluate(c, f)
    if case .int(let x) = a, case .int(let y) = b {
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return .int(sum) }
    } else if case .decimal(let x) = a, case .decimal(let y) = b, let sum = x.adding(y) {
      return .decimal(sum)
    }
    return try Arithmetic.apply(.add, a, b, at: span)
  }
}

/// `left - right`
final class SubtractNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let a = try left.evaluate(c, f)
    let b = try right.evaluate(c, f)
    if case .int(let x) = a, case .int(let y) = b {
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      if !overflow { return .int(difference) }
    } else if case .decimal(let x) = a, case .decimal(let y) = b, let difference = x.subtracting(y) {
      return .decimal(difference)
    }
    return try Arithmetic.apply(.subtract, a, b, at: span)
  }
}

/// `left * right`
final class MultiplyNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let a = try left.evaluate(c, f)
    let b = try right.evaluate(c, f)
    if case .int(let x) = a, case .int(let y) = b {
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return .int(product) }
    }
    return try Arithmetic.apply(.multiply, a, b, at: span)
  }
}

/// `left / right`, `left % right`
final class DivideNode: BinaryNode, @unchecked Sendable {
  let operation: Arithmetic.Operation

  init(_ operation: Arithmetic.Operation, _ left: Node, _ right: Node, _ span: Span) {
    self.operation = operation
    super.init(left, right, span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let a = try left.evaluate(c, f)
    let b = try right.evaluate(c, f)
    if operation == .remainder, case .int(let x) = a, case .int(let y) = b, y > 0 { return .int(x % y) }
    return try Arithmetic.apply(operation, a, b, at: span)
  }
}

/// A local and an integer constant: `i + 1`, `n - 2`. The operand is read without a call and nothing is counted.
final class AddConstantNode: Node, @unchecked Sendable {
  let slot: Int
  let constant: Int64
  /// The constant as it is written: subtracted where the operator is `-`.
  let operation: Arithmetic.Operation

  init(_ operation: Arithmetic.Operation, _ slot: Int, _ constant: Int64, _ span: Span) {
    self.operation = operation
    self.slot = slot
    self.constant = constant
    super.init(span)
  }

  override var callsNothing: Bool { true }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    if case .int(let x) = f[slot] {
      let (result, overflow) =
        operation == .add ? x.addingReportingOverflow(constant) : x.subtractingReportingOverflow(constant)
      if !overflow { return .int(result) }
    }
    return try Arithmetic.apply(operation, f[slot], .int(constant), at: span)
  }
}

/// Two locals: `i * j`, `a + b`.
final class LocalsNode: Node, @unchecked Sendable {
  let operation: Arithmetic.Operation
  let left: Int
  let right: Int

  init(_ operation: Arithmetic.Operation, _ left: Int, _ right: Int, _ span: Span) {
    self.operation = operation
    self.left = left
    self.right = right
    super.init(span)
  }

  override var callsNothing: Bool { true }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    if case .int(let x) = f[left], case .int(let y) = f[right] {
      let (result, overflow): (Int64, Bool)
      switch operation {
      case .add: (result, overflow) = x.addingReportingOverflow(y)
      case .subtract: (result, overflow) = x.subtractingReportingOverflow(y)
      case .multiply: (result, overflow) = x.multipliedReportingOverflow(by: y)
      case .divide, .remainder: (result, overflow) = (0, true)
      }
      if !overflow { return .int(result) }
    }
    return try Arithmetic.apply(operation, f[left], f[right], at: span)
  }
}

/// `-x`
final class NegateNode: Node, @unchecked Sendable {
  let operand: Node

  init(_ operand: Node, _ span: Span) {
    self.operand = operand
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    try Arithmetic.negate(operand.evaluate(c, f), at: operand.span)
  }
}

/// `from..to`
final class RangeNode: BinaryNode, @unchecked Sendable {
  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    .range(RangeBox(try Self.bound(left, c, f), try Self.bound(right, c, f)))
  }

  static func bound(_ node: Node, _ c: Context, _ f: Frame) throws -> Int64 {
    let value = try node.evaluate(c, f)
    if case .int(let int) = value { return int }
    throw Failure("the ends of a range are ints", at: node.span, label: "this is \(value.described)\(value.shown)")
  }
}
