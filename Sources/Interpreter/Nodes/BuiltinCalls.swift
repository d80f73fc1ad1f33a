import Diagnostics
import Syntax

/// A call of a built-in, its arguments fitted to its parameters when it was resolved.
final class BuiltinCallNode: Node, @unchecked Sendable {
  let builtin: Builtin
  /// In the order they are written; each goes to its parameter.
  let arguments: [(parameter: Int, node: Node)]
  /// `x?.f()`: null when `x` is.
  let isOptional: Bool

  /// `arguments` has one for each parameter, nil where none is given.
  init(_ builtin: Builtin, _ arguments: [Node?], isOptional: Bool, _ span: Span) {
    self.builtin = builtin
    self.arguments = arguments.enumerated()
      .compactMap { parameter, node in node.map { (parameter, $0) } }
      .sorted { $0.1.span.start < $1.1.span.start }
    self.isOptional = isOptional
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    var values = [Value](repeating: .unset, count: builtin.parameters.count)
    for (parameter, node) in arguments {
      values[parameter] = try node.evaluate(c, f)
      if isOptional, parameter == 0, case .null = values[0] { return .null }
    }
    return try builtin.call(values, Call(c, at: span)) { parameter in
      arguments.first { $0.parameter == parameter }?.node.span
    }
  }
}

/// A call of a built-in that changes the list it is called on: `names.push(x)`.
final class ListCallNode: Node, @unchecked Sendable {
  let builtin: Builtin
  let body: Builtin.ListChange
  let place: PlaceCode
  /// The slot of a place that is a name of this frame and no more, else 0.
  let slot: Int
  let argument: Node

  init(
    _ builtin: Builtin, _ body: @escaping Builtin.ListChange, on place: PlaceCode, _ argument: Node, _ span: Span
  ) {
    self.builtin = builtin
    self.body = body
    self.place = place
    self.argument = argument
    slot = if case .local(let slot) = place.root, place.parts.isEmpty { slot } else { 0 }
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    if slot == 0 { try place.prepare(c, f) }
    let value = try argument.evaluate(c, f)
    let pointer = slot == 0 ? try place.pointer(c, f, mayAdd: false) : f + slot
    guard pointer.pointee.isList else { throw Failure.noListToChange(builtin, pointer.pointee, at: place.span) }
    return pointer.uniqueList._withUnsafeGuaranteedRef { body($0, value) }
  }
}

extension Failure {
  fileprivate static func noListToChange(_ builtin: Builtin, _ value: Value, at span: Span) -> Failure {
    let hint: String? = if case .null = value { "make it first: `= []`" } else { nil }
    return Failure(
      "`\(builtin.name)` changes a list", at: span, label: "this is \(value.described)\(value.shown)", hint: hint)
  }
}
