import Diagnostics

/// Nothing to do.
final class EmptyStep: Step, @unchecked Sendable {
  override func run(_ c: Context, _ f: Frame) throws -> Flow { .normal }
}

/// `{ … }`
final class BlockStep: Step, @unchecked Sendable {
  private let steps: Row<Step>

  init(_ steps: [Step], _ span: Span) {
    self.steps = Row(steps)
    super.init(span)
  }

  deinit { steps.deallocate() }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    for step in steps.walked {
      let flow = try step._withUnsafeGuaranteedRef { try $0.run(c, f) }
      if flow != .normal { return flow }
    }
    return .normal
  }
}

/// An expression for what it does: a call, a request.
final class ExpressionStep: Step, @unchecked Sendable {
  let node: Node

  init(_ node: Node) {
    self.node = node
    super.init(node.span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    _ = try node.evaluate(c, f)
    return .normal
  }
}

/// `if a { } else if b { } … else { }`: the branches in a row, since a chain of them may be long.
final class ChainStep: Step, @unchecked Sendable {
  let branches: [(condition: Node, then: Step)]
  let otherwise: Step?

  init(_ branches: [(condition: Node, then: Step)], otherwise: Step?, _ span: Span) {
    self.branches = branches
    self.otherwise = otherwise
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    for (condition, then) in branches where try condition.condition(c, f) { return try then.run(c, f) }
    return try otherwise?.run(c, f) ?? .normal
  }
}

/// `if condition { } else { }`
final class IfStep: Step, @unchecked Sendable {
  let condition: Node
  let then: Step
  let otherwise: Step?

  init(_ condition: Node, then: Step, otherwise: Step?, _ span: Span) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    if try condition.condition(c, f) { return try then.run(c, f) }
    return try otherwise?.run(c, f) ?? .normal
  }
}

/// `return value`
final class ReturnStep: Step, @unchecked Sendable {
  let value: Node

  init(_ value: Node, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    f.put(try value.evaluate(c, f))
    return .returns
  }
}

/// `break`, `continue`, and `return` without a value
final class LeaveStep: Step, @unchecked Sendable {
  let flow: Flow

  init(_ flow: Flow, _ span: Span) {
    self.flow = flow
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow { flow }
}

/// `print a, b`
final class PrintStep: Step, @unchecked Sendable {
  let values: [Node]

  init(_ values: [Node], _ span: Span) {
    self.values = values
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    var line: [UInt8] = []
    for (position, node) in values.enumerated() {
      if position > 0 { line.append(UInt8(ascii: " ")) }
      try node.evaluate(c, f).appendText(to: &line)
    }
    line.append(UInt8(ascii: "\n"))
    do throws(PrintFailure) {
      try c.pointee.host.print(line)
    } catch {
      try c.checkInterruption(at: span)
      // What is cleaned up behind Ctrl-C is not given up because nobody reads about it.
      if c.pointee.grace.hasBegun { return .normal }
      throw Failure("standard output cannot be written", at: span, label: error.reason)
    }
    return .normal
  }
}
