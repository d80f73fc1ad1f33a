import Platform
import Scripting

extension Command {
  /// `nss help`, `nss help NAME`, `nss --help`
  static let help = Command(
    "help", operands: "[NAME…]", summary: "Show this help, or a command's, a built-in function's or a word's of the language."
  ) { (arguments, console) throws(UsageError) in
    let columns = console.output.isTerminal ? min(TerminalSize(of: 1).columns, Manual.widest) : Manual.widest
    if arguments.operands.isEmpty { console.output.write(Help.overview(columns: columns)) }
    for (position, name) in arguments.operands.enumerated() {
      let texts = [Command.named(name).map(Help.text), Manual.text(of: name, columns: columns)].compactMap { $0 }
      guard !texts.isEmpty else {
        let known = Command.all.map(\.name) + Manual.names
        throw UsageError.unknown("name", name, among: known, see: "'nss help', which lists all there are")
      }
      console.output.write((position > 0 ? "\n" : "") + texts.joined(separator: "\n"))
    }
    return .passed
  }
}
