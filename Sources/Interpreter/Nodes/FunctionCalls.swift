import Diagnostics
import Syntax

extension FunctionBox {
  /// Calls it with arguments found at run time; the last of them belong to `names`.
  func call(_ values: [Value], names: [Name] = [], at span: Span, _ c: Context) throws -> Value {
    let fitted = try fit(values, names, at: span)
    switch target {
    case .builtin(let builtin): return try builtin.call(fitted, Call(c, at: span)) { _ in nil }
    case .script(let code):
      let frame = c.pointee.top
      guard c.reserve(upTo: frame + code.width) else { throw Failure.stackFull(at: span) }
      for (position, value) in fitted.enumerated() { frame[position + 1] = value }
      captured?.put(into: frame + fitted.count + 1)
      return try code.enter(c, frame, calledAt: span)
    }
  }

  /// The arguments in the order of the parameters, `.unset` for one that is not given.
  private func fit(_ values: [Value], _ names: [Name], at span: Span) throws -> [Value] {
    let parameters = parameters
    let positional = values.count - names.count
    guard positional <= parameters.count else { throw Failure.tooMany(self, positional, at: span) }
    var fitted = [Value](repeating: .unset, count: parameters.count)
    for position in 0..<positional { fitted[position] = values[position] }
    for (offset, name) in names.enumerated() {
      guard let position = parameters.firstIndex(where: { $0.name == name.text }) else {
        throw Failure.noParameter(self, name.text, at: name.span)
      }
      guard case .unset = fitted[position] else { throw Failure.givenTwice(name.text, at: name.span) }
      fitted[position] = values[positional + offset]
    }
    for (position, parameter) in parameters.enumerated() where parameter.isRequired {
      if case .unset = fitted[position] { throw Failure.missing(self, parameter.name, at: span) }
    }
    return fitted
  }
}

extension ListBox {
  /// Copies the items over the nulls of free slots.
  func put(into slots: Frame) { slots.initialize(from: items, count: count) }
}

extension Failure {
  fileprivate static func tooMany(_ function: FunctionBox, _ count: Int, at span: Span) -> Failure {
    let wanted = function.parameters.count == 1 ? "1 argument" : "\(function.parameters.count) arguments"
    return Failure("`\(function.name)` takes \(wanted)", at: span, label: "\(count) are given")
  }

  fileprivate static func noParameter(_ function: FunctionBox, _ name: String, at span: Span) -> Failure {
    let nearest = Suggestion.nearest(to: name, among: function.parameters.map(\.name))
    return Failure(
      "`\(function.name)` has no parameter `\(name)`", at: span, label: "unknown here",
      hint: nearest.map { "did you mean `\($0)`?" })
  }

  fileprivate static func givenTwice(_ name: String, at span: Span) -> Failure {
    Failure("`\(name)` is given twice", at: span, label: "again here")
  }

  fileprivate static func missing(_ function: FunctionBox, _ name: String, at span: Span) -> Failure {
    Failure("`\(function.name)` needs a `\(name)`", at: span, label: "`\(name)` is not given")
  }
}
