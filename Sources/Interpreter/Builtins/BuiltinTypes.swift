import Decimals

/// What a parameter of a built-in may be.
protocol BuiltinArgument: Sendable {
  /// The type's name as scripts spell it.
  static var typeName: String { get }
  static var isOptional: Bool { get }
  /// Nil when the value is of another type.
  init?(argument: Value)
  /// Likewise, of a value that may have to be fetched first: a collection.
  init?(reading argument: Value, _ call: Call) throws
}

/// What a built-in may give.
protocol BuiltinResult {
  var value: Value { get }
}

extension BuiltinArgument {
  static var isOptional: Bool { false }
  init?(reading argument: Value, _ call: Call) throws { self.init(argument: argument) }

  /// The type with its article, for messages.
  static var wanted: String { typeName == "any" ? "a value" : typeName == "int" ? "an int" : "a \(typeName)" }

  /// What to do with a value of another type.
  static func hint(for value: Value) -> String? {
    switch (typeName, value) {
    case ("list", .null): "null is no list: `xs ?? []` stands for an empty one"
    case (_, .null): "a field that is not there reads as null: give it a value with `??`"
    case ("function", _): "`x => …`, or the name of a function without `( )`"
    case ("list", .map): "the lists of a map are `keys(x)`, `values(x)` and `entries(x)`"
    case ("list", .response(let response)): response.itemsHint
    case ("list", .string): "`split(x, \",\")` makes a list of a text"
    case ("list", .range): "the range is too long for a list"
    case ("string", .list): "`join(x, \", \")` makes a text of a list"
    case ("string", .int), ("string", .decimal), ("string", .bigDecimal), ("string", .bool): "`string(x)` is its text"
    case ("int", .decimal), ("int", .bigDecimal): "`round(x)` makes it whole"
    case ("int", .string), ("number", .string): "`number(x)` is the number that a text means"
    case ("date", .string): "`date(x)` is the date that a text means"
    default: nil
    }
  }
}

extension Value: BuiltinArgument, BuiltinResult {
  static var typeName: String { "any" }
  init?(argument: Value) { self = argument }
  var value: Value { self }
}

extension Int64: BuiltinArgument, BuiltinResult {
  static var typeName: String { "int" }
  init?(argument: Value) {
    guard case .int(let int) = argument else { return nil }
    self = int
  }
  var value: Value { .int(self) }
}

extension Bool: BuiltinArgument, BuiltinResult {
  static var typeName: String { "bool" }
  init?(argument: Value) {
    guard case .bool(let bool) = argument else { return nil }
    self = bool
  }
  var value: Value { .bool(self) }
}

extension String: BuiltinArgument, BuiltinResult {
  static var typeName: String { "string" }
  init?(argument: Value) {
    guard case .string(let text) = argument else { return nil }
    self = text.string
  }
  var value: Value { .string(self) }
}

extension Text: BuiltinArgument, BuiltinResult {
  static var typeName: String { "string" }
  init?(argument: Value) {
    guard case .string(let text) = argument else { return nil }
    self = text
  }
  var value: Value { .string(self) }
}

/// A list or what stands for one: its items, of a collection those of all its pages.
struct ItemList: BuiltinArgument, BuiltinResult {
  static var typeName: String { "list" }
  let items: ListBox

  init(_ items: some Collection<Value>) { self.items = ListBox(items) }
  init(_ items: ListBox) { self.items = items }

  init?(argument: Value) {
    switch argument {
    case .list(let list): items = list
    case .range(let range):
      guard range.canBeList else { return nil }
      items = ListBox(range.first > range.last ? [] : (range.first...range.last).map(Value.int))
    default: return nil
    }
  }

  init?(reading argument: Value, _ call: Call) throws {
    guard case .response(let response) = argument else {
      self.init(argument: argument)
      return
    }
    guard let walk = try CollectionWalk(response, at: call.span, call.context) else { return nil }
    self.init(try walk.rest())
  }

  var value: Value { .list(items) }
}

extension MapBox: BuiltinResult {
  var value: Value { .map(self) }
}

/// A map as an argument.
struct MapArgument: BuiltinArgument {
  static var typeName: String { "map" }
  let map: MapBox
  init?(argument: Value) {
    guard case .map(let map) = argument else { return nil }
    self.map = map
  }
}

/// A number of whatever kind.
struct NumberArgument: BuiltinArgument {
  static var typeName: String { "number" }
  let value: Value
  init?(argument: Value) {
    guard argument.isNumber else { return nil }
    value = argument
  }
  var decimal: BigDecimal { value.asBigDecimal }
}

/// A duration as an argument.
struct DurationArgument: BuiltinArgument {
  static var typeName: String { "duration" }
  let nanoseconds: Int64
  init?(argument: Value) {
    guard case .duration(let nanoseconds) = argument else { return nil }
    self.nanoseconds = nanoseconds
  }
}

extension Optional: BuiltinArgument where Wrapped: BuiltinArgument {
  static var typeName: String { Wrapped.typeName }
  static var isOptional: Bool { true }
  init?(argument: Value) {
    if case .unset = argument {
      self = .none
    } else {
      guard let wrapped = Wrapped(argument: argument) else { return nil }
      self = .some(wrapped)
    }
  }
  init?(reading argument: Value, _ call: Call) throws {
    if case .unset = argument {
      self = .none
    } else {
      guard let wrapped = try Wrapped(reading: argument, call) else { return nil }
      self = .some(wrapped)
    }
  }
}
