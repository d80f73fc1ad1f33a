import Diagnostics

/// A function that is built in: one entry from which the check, the help and the tests all come.
public struct Builtin: Sendable {
  public struct Parameter: Sendable {
    public let name: String
    /// The type's name as scripts spell it; `any` for every one.
    public let type: String
    public let isOptional: Bool
  }

  public let name: String
  public let parameters: [Parameter]
  public let summary: String
  /// Each an expression that is true, or a script with assertions that hold.
  public let examples: [String]
  /// Whether it does something, so that a call may stand alone.
  public let hasEffect: Bool
  /// Whether it writes a file: then it is no method, since `text.append(more)` is meant otherwise by who writes it.
  var writesFile: Bool { hasEffect && parameters.first?.name == "path" }
  /// The types on which it is offered as a method, where its first parameter's type says too little; a function that is
  /// seldom called so has none.
  public private(set) var receivers: [String]?
  let body: Body

  /// The same, offered as a method on these types alone. It may be called on others.
  func offered(on receivers: [String]) -> Builtin {
    var builtin = self
    builtin.receivers = receivers
    return builtin
  }

  /// What is added is handed over, so that it need not be copied.
  typealias ListChange = @Sendable (ListBox, consuming Value) -> Value

  enum Body: Sendable {
    /// Gives a value; missing arguments are `.unset`.
    case gives(@Sendable ([Value], Call) throws -> Value)
    /// Changes the list it is called on, by one argument.
    case changesList(ListChange)
  }

  /// A function from values to a value: arity and types come from the closure, an optional parameter may be left out.
  init<each P: BuiltinArgument, R: BuiltinResult & SendableMetatype>(
    _ name: String, _ parameters: String..., summary: String, examples: [String],
    body: @escaping @Sendable (repeat each P) throws -> R
  ) {
    self.init(name, parameters, summary, examples, hasEffect: false) { (_: Call, arguments: repeat each P) in
      try body(repeat each arguments)
    }
  }

  /// Likewise, for what calls functions or the world outside: its closure is given the call first.
  init<each P: BuiltinArgument, R: BuiltinResult & SendableMetatype>(
    _ name: String, _ parameters: String..., summary: String, examples: [String], hasEffect: Bool = false,
    body: @escaping @Sendable (Call, repeat each P) throws -> R
  ) {
    self.init(name, parameters, summary, examples, hasEffect: hasEffect, body)
  }

  private init<each P: BuiltinArgument, R: BuiltinResult & SendableMetatype>(
    _ name: String, _ parameters: [String], _ summary: String, _ examples: [String], hasEffect: Bool,
    _ body: @escaping @Sendable (Call, repeat each P) throws -> R
  ) {
    var described: [Parameter] = []
    for type in repeat (each P).self {
      described.append(Parameter(name: parameters[described.count], type: type.typeName, isOptional: type.isOptional))
    }
    let known = described
    precondition(described.count == parameters.count, "\(name) names other parameters than its closure has")
    self.init(
      name: name, parameters: known, summary: summary, examples: examples, hasEffect: hasEffect,
      body: .gives { values, call in
        var position = 0
        func next<T: BuiltinArgument>(_ type: T.Type) throws -> T {
          defer { position += 1 }
          guard let value = try T(reading: values[position], call) else {
            throw BuiltinFailure(
              argument: position, "`\(name)` wants \(T.wanted) as `\(known[position].name)`",
              hint: T.hint(for: values[position]))
          }
          return value
        }
        return try body(call, repeat try next((each P).self)).value
      })
  }

  private init(name: String, parameters: [Parameter], summary: String, examples: [String], hasEffect: Bool, body: Body)
  {
    self.name = name
    self.parameters = parameters
    self.summary = summary
    self.examples = examples
    self.hasEffect = hasEffect
    self.body = body
  }

  /// A function that changes the list it is called on: `names.push(x)`.
  static func onList(
    _ name: String, _ list: String, _ parameter: String, summary: String, examples: [String],
    body: @escaping ListChange
  ) -> Builtin {
    let parameters = [
      Parameter(name: list, type: "list", isOptional: false),
      Parameter(name: parameter, type: "any", isOptional: false),
    ]
    return Builtin(
      name: name, parameters: parameters, summary: summary, examples: examples, hasEffect: true,
      body: .changesList(body))
  }
}

/// What a built-in refuses; the call adds the place.
struct BuiltinFailure: Error {
  /// The argument that is wrong, or nil for the call as a whole.
  let argument: Int?
  let title: String
  /// What is wrong at the argument; nil for the value that it is.
  let label: String?
  let hint: String?

  init(argument: Int? = nil, _ title: String, label: String? = nil, hint: String? = nil) {
    self.argument = argument
    self.title = title
    self.label = label
    self.hint = hint
  }
}

extension Value {
  @inline(__always)
  var isList: Bool { if case .list = self { true } else { false } }
}
