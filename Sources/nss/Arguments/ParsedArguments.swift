/// A command's arguments, sorted into options and the rest.
struct ParsedArguments: Equatable {
  /// What is no option, in order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Sorts `arguments` by a command's table. Options may stand before, between and behind the operands;
  /// `--` ends them; `-` alone is an operand; a value follows its option, or `=` behind a long one's name.
  init(_ arguments: [String], of command: Command) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        return
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      let (name, attached) = Self.split(argument)
      guard let option = command.options.first(where: { $0.name == name || ($0 == .help && name == "-h") }) else {
        throw .unknown("option", name, among: command.options.map(\.name), see: command.helpInvocation)
      }
      values[option.name, default: []].append(try Self.value(of: option, attached: attached, rest: &rest))
    }
  }

  func has(_ option: CommandOption) -> Bool { values[option.name] != nil }

  /// All values given for it, in order.
  func values(of option: CommandOption) -> [String] { values[option.name] ?? [] }

  /// The value given for it, the last one when there are several.
  func value(of option: CommandOption) -> String? { values(of: option).last }

  /// `--var=x=1` is `--var` with `x=1`; `-e` stands alone.
  private static func split(_ argument: String) -> (name: String, value: String?) {
    guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }

  /// The option's value, taken from the following argument if it is not attached; empty for a switch.
  private static func value(
    of option: CommandOption, attached: String?, rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    switch (option.value, attached) {
    case (nil, nil): return ""
    case (nil, .some): throw UsageError("option '\(option.name)' takes no value", hint: "leave out what follows the '='")
    case (.some, .some(let attached)): return attached
    case (.some(let name), nil):
      guard let value = rest.popFirst() else {
        throw UsageError("option '\(option.name)' wants a value", hint: "\(option.name) \(name)")
      }
      return value
    }
  }
}
