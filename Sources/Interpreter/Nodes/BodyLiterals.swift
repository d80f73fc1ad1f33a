import Diagnostics

/// An entry or item of a body literal that may turn out null without being written so: NetSuite would clear the field.
final class BodyPartNode: Node, @unchecked Sendable {
  /// What messages call it.
  let name: String
  let value: Node

  init(name: String, value: Node) {
    self.name = name
    self.value = value
    super.init(value.span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let value = try value.evaluate(c, f)
    if case .null = value { throw Failure.nullInBody(name, at: span) }
    return value
  }
}

/// `...base` in a body literal, where a null of `base` has not been written as one here either.
final class BodySpreadNode: Node, @unchecked Sendable {
  let map: Node

  init(_ map: Node) {
    self.map = map
    super.init(map.span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let value = try map.evaluate(c, f)
    if let key = value.firstNullKey { throw Failure.nullInBody("`\(key)`", at: span) }
    return value
  }
}

extension Value {
  /// The first key of a map whose value is null.
  fileprivate var firstNullKey: String? {
    guard case .map(let map) = self else { return nil }
    let isNull = { (position: Int) in if case .null = map.values[position] { true } else { false } }
    return (0..<map.count).first(where: isNull).map { map.keys[$0].string }
  }
}

extension Failure {
  fileprivate static func nullInBody(_ name: String, at span: Span) -> Failure {
    Failure(
      "\(name) in the body is null", at: span, label: "this turned out null",
      notes: ["NetSuite clears a field that is sent as null"],
      hint: "`name?: …` leaves an entry out when it is null; `name: null` clears the field on purpose")
  }
}
