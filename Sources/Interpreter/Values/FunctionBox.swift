/// A function as a value.
public final class FunctionBox: @unchecked Sendable {
  // @unchecked: immutable; the values it holds on to are boxes like any others.
  enum Target {
    case script(FunctionCode)
    case builtin(Builtin)
  }

  let target: Target
  /// What a function of a script captures: values for the slots behind its parameters; nil when it captures nothing.
  let captured: ListBox?

  init(_ code: FunctionCode, captured: ListBox? = nil) {
    target = .script(code)
    self.captured = captured
  }

  init(_ builtin: Builtin) {
    target = .builtin(builtin)
    captured = nil
  }

  var name: String {
    switch target {
    case .script(let code): code.name
    case .builtin(let builtin): builtin.name
    }
  }

  var parameters: [FunctionCode.ParameterCode] {
    switch target {
    case .script(let code): code.parameters
    case .builtin(let builtin):
      builtin.parameters.map { FunctionCode.ParameterCode(name: $0.name, isRequired: !$0.isOptional) }
    }
  }

  /// Whether two are the same function; those that capture something only when they were made as one.
  static func isSame(_ a: FunctionBox, _ b: FunctionBox) -> Bool {
    if a === b { return true }
    switch (a.target, b.target) {
    case (.script(let code), .script(let other)): return code === other && a.captured == nil
    case (.builtin(let a), .builtin(let b)): return a.name == b.name
    default: return false
    }
  }
}
