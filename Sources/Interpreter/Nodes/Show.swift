import Diagnostics

/// An expression that stands alone in a session: its value is shown, and is `_` from then on. To show an answer is to look
/// at its status.
final class ShowStep: Step, @unchecked Sendable {
  let node: Node
  let showsNull: Bool

  init(_ node: Node, showsNull: Bool) {
    self.node = node
    self.showsNull = showsNull
    super.init(node.span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    let value = try node.evaluate(c, f)
    if case .response(let response) = value { response.examine(c) }
    if case .null = value, !showsNull { return .normal }
    try c.pointee.show?(value)
    return .normal
  }
}
