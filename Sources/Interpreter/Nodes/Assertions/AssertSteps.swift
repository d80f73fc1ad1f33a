import Diagnostics

/// `assert condition, "message"`
final class AssertStep: Step, @unchecked Sendable {
  let code: AssertionCode

  init(_ code: AssertionCode, _ span: Span) {
    self.code = code
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    if let failure = try code.evaluate(c, f) { throw failure }
    return .normal
  }
}

/// `check condition, "message"`: like `assert`, but the script goes on.
final class CheckStep: Step, @unchecked Sendable {
  let code: AssertionCode

  init(_ code: AssertionCode, _ span: Span) {
    self.code = code
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    if let failure = try code.evaluate(c, f) { c.noteFailed(failure) }
    return .normal
  }
}
