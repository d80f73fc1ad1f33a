import Diagnostics
import Platform

/// Shows texts that are longer than the terminal page by page, by the program that `PAGER` names; others are written.
struct Pager {
  private let console: Console
  private let choice: PagerChoice

  init(console: Console) {
    self.console = console
    choice = PagerChoice(Environment.variables, isProgram: ChildProcess.isProgram)
  }

  /// Shows a text, whose last line has its end.
  func show(_ text: String) {
    let text = console.redactor.redact(text)
    let size = TerminalSize(of: 1)
    guard console.output.isTerminal, let command = choice.command,
      TextHeight(columns: size.columns).exceeds(size.rows - 1, text)
    else { return console.output.write(text) }
    console.output.flush()
    console.statusLine?.erase()
    if let reason = Self.failure(of: ChildProcess(shell: command, additions: choice.additions), on: text) {
      console.report(.noPager(command, reason))
      console.output.write(text)
    }
  }

  /// Why nothing was shown; nil when it was.
  private static func failure(of child: ChildProcess, on text: String) -> String? {
    do throws(ChildProcess.Failure) {
      return switch try child.run(.bytes(Array(text.utf8))) {
      case .exited(127): "there is no such program"
      case .exited(126): "it cannot be run"
      case .exited, .killed: nil
      }
    } catch {
      return error.description
    }
  }
}

/// Which program shows what is long.
struct PagerChoice {
  /// For the shell; nil when texts are to be written whatever their length.
  let command: String?
  /// For its environment.
  let additions: [String: String]

  /// `PAGER`, also when it is empty: then there is none; without one `less`, or `more`. `isProgram` says whether there
  /// is a program of that name.
  init(_ environment: [String: String], isProgram: (String) -> Bool) {
    let pager = environment["PAGER"] ?? ["less", "more"].first(where: isProgram) ?? ""
    let isNone = pager.allSatisfy(\.isWhitespace) || environment["TERM"] == "dumb"
    command = isNone ? nil : pager
    // Colours, long lines to the right of the window, no page for what fits one, and the text stays on the terminal.
    additions = environment["LESS"] == nil ? ["LESS": "-RSFX"] : [:]
  }
}

/// How many rows of a terminal a text takes.
struct TextHeight {
  let columns: Int

  /// Whether it takes more than `rows`; a line that is wider than the terminal takes several.
  func exceeds(_ rows: Int, _ text: String) -> Bool {
    var (taken, rest) = (0, text.utf8[...])
    while !rest.isEmpty, taken <= rows {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      taken += max(1, (Self.width(of: text[rest.startIndex..<end]) + columns - 1) / columns)
      rest = rest[end...].dropFirst()
    }
    return taken > rows
  }

  /// Columns of a line, its colours taking none.
  private static func width(of line: Substring) -> Int {
    let plain = line.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated().map { position, part in
      position == 0 ? part : part.drop { $0 != "m" }.dropFirst()
    }
    return plain.reduce(0) { $0 + DisplayWidth.of($1) }
  }
}

extension Diagnostic {
  fileprivate static func noPager(_ command: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .warning, "the pager `\(command)` does not show anything: \(reason)",
      hint: "`PAGER` names a program that is there, such as `less`; an empty one means none")
  }
}
