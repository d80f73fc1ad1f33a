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

  /// Every command has it.
  static let help = CommandOption("--help", "Show this help.")
}
