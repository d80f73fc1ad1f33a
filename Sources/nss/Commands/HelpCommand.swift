extension Command {
  /// `nss help`, `nss help COMMAND`, `nss --help`
  static let help = Command(
    "help", operands: "[COMMAND]", summary: "Show this help, or a command's."
  ) { (arguments, console) throws(UsageError) in
    guard let name = arguments.operands.first else {
      console.output.write(Help.overview)
      return .passed
    }
    guard let command = Command.named(name) else {
      throw UsageError.unknown("command", name, among: Command.all.map(\.name), see: "nss --help")
    }
    console.output.write(Help.text(of: command))
    return .passed
  }
}
