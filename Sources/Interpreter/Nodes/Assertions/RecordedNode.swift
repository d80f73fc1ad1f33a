import Diagnostics

/// A part of a condition whose value is kept, to be shown when the assertion fails.
final class RecordedNode: Node, @unchecked Sendable {
  let node: Node
  let slot: Int

  init(_ node: Node, slot: Int) {
    self.node = node
    self.slot = slot
    super.init(node.span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let value = try node.evaluate(c, f)
    f[slot] = value
    return value
  }
}

extension Node {
  /// The node itself, without the one around it that keeps its value.
  var unrecorded: Node { (self as? RecordedNode)?.node ?? self }
}
