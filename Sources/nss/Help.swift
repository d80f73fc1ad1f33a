import Diagnostics
import Scripting

/// The help, drawn from the tables of the commands; what it says of the language comes from the manual.
enum Help {
  /// `nss --help`, for a terminal of so many columns.
  static func overview(columns: Int) -> String {
    """
    nss runs scripts of requests against NetSuite.

    usage: nss [OPTIONS] FILE…          run scripts
           nss -e 'SCRIPT'              run a text
           nss                          open a prompt
           nss COMMAND …

    commands:
    \(table(Command.all.map { ($0.name, $0.summary) }, columns: columns))

    exit codes:
    \(table(ExitCode.allCases.map { (String($0.rawValue), $0.meaning) }, columns: columns))

    \(Manual.overview(columns: columns))
    'nss help NAME' tells more of each: 'nss help run' its options and the environment that reaches an account,
    'nss help for' and 'nss help read' the rule and an example. `nss -e 'print 1 + 1'` tries something out.

    """
  }

  /// `nss help COMMAND`
  static func text(of command: Command) -> String {
    let usage = ["usage: nss", command.name, "[OPTIONS]", command.operands].filter { !$0.isEmpty }.joined(separator: " ")
    let rows = command.options.map { option in
      (option.value.map { "\(option.name) \($0)" } ?? option.name, option.summary)
    }
    let blocks = [command.summary, usage, "options:\n" + table(rows), command.details].filter { !$0.isEmpty }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Two columns, indented; the right one goes on below itself where a terminal of so many columns ends.
  static func table(_ rows: [(String, String)], columns: Int = .max) -> String {
    WordWrap.rows(rows, indent: 2, left: rows.map(\.0.count).max() ?? 0, columns: columns)
  }
}
