import Diagnostics

/// `subject matches { id: string }`
///
/// The values in the shape are computed once, behind the subject, whether or not something is compared with them.
final class ShapeMatchNode: Node, @unchecked Sendable {
  let subject: Node
  let shape: ShapeNode
  /// The values in the shape, each with the slot it is kept in.
  let values: [(slot: Int, node: Node)]
  /// Whether somebody else frees the slots: an assertion, which still explains.
  let keepsValues: Bool

  init(_ subject: Node, _ shape: ShapeNode, values: [(slot: Int, node: Node)], keepsValues: Bool, _ span: Span) {
    self.subject = subject
    self.shape = shape
    self.values = values
    self.keepsValues = keepsValues
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value { .bool(try condition(c, f)) }

  override func condition(_ c: Context, _ f: Frame) throws -> Bool {
    let subject = try subject.evaluate(c, f)
    for (slot, node) in values { f[slot] = try node.evaluate(c, f) }
    defer { if !keepsValues { for (slot, _) in values { f[slot] = .null } } }
    return try shape.holds(subject, c, f)
  }
}
