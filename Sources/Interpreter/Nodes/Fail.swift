import Diagnostics

/// `fail "why"`, `fail e`
final class FailStep: Step, @unchecked Sendable {
  let reason: Node

  init(_ reason: Node, _ span: Span) {
    self.reason = reason
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    switch try reason.evaluate(c, f) {
    case .string(let why): throw Failure(.fail, why.count == 0 ? "failed" : why.string, at: span)
    case .error(let error): throw error.failure.raisedAgain()
    case let other:
      throw Failure(
        "`fail` takes a text or a caught error", at: reason.span, label: "this is \(other.described)\(other.shown)",
        hint: "`\"{{x}}\"` makes a text of it")
    }
  }
}
