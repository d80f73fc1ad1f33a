/// A row of a command's table of options, from which both the parser and the help read.
struct CommandOption: Equatable, Sendable {
  /// As it is typed: `--var`, `-e`.
  let name: String
  /// What its value is called in the help; nil for a switch.
  let value: String?
  let summary: String

  init(_ name: String, value: String? = nil, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }

  static let help = CommandOption("--help", "Show this help.")
  static let version = CommandOption("--version", "Show the version and the licence.")
  /// What every command has, and what may stand alone.
  static let universal = [help, version]
}
