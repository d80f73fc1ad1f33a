import Diagnostics
import Scripting

/// What stands behind a colon at the prompt.
struct PromptCommand: Sendable {
  /// What its argument is, for completion.
  enum Argument: Sendable {
    case none, word, field, file, duration, profile
    case choice([String])
  }

  let name: String
  /// For the help: `[NAME]`.
  let form: String
  let argument: Argument
  let summary: String
  /// `argument` is what follows the name, without blanks around it.
  let run: @Sendable (_ argument: String, Repl) -> Void

  init(
    _ name: String, _ form: String = "", _ argument: Argument = .none, _ summary: String,
    run: @escaping @Sendable (_ argument: String, Repl) -> Void
  ) {
    (self.name, self.form, self.argument, self.summary, self.run) = (name, form, argument, summary, run)
  }

  /// All of them, as the help lists them.
  static let all: [PromptCommand] = looks + answers + views + files + sessions

  /// Runs what stands behind the colon.
  static func run(_ text: String, _ repl: Repl) {
    let name = text.prefix { !$0.isWhitespace }
    let argument = String(text[name.endIndex...].drop { $0.isWhitespace })
    switch named(String(name.prefix { $0 != ";" }).lowercased(), isStopped: repl.stop != nil) {
    case .success(let command):
      if case .none = command.argument, !argument.isEmpty {
        return repl.complain("`:\(command.name)` takes nothing behind it", notes: ["found `\(argument)`"])
      }
      command.run(argument, repl)
    case .failure(let diagnostic): repl.report(diagnostic)
    }
  }

  /// The command by its name or the beginning of one; `?` and `h` are the help, and where a script has stopped `c` lets it
  /// go on.
  static func named(_ name: String, isStopped: Bool = false) -> Result<PromptCommand, Diagnostic> {
    let name = name == "?" ? "help" : name
    if let command = all.first(where: { $0.name == name }) { return .success(command) }
    let candidates = all.filter { $0.name.hasPrefix(name) }
    // What is wanted most often goes before the others.
    let wanted = isStopped ? ["continue", "help"] : ["help"]
    if let command = candidates.first(where: { candidates.count == 1 || wanted.contains($0.name) }) { return .success(command) }
    guard candidates.isEmpty else {
      let names = candidates.map { "`:\($0.name)`" }.joined(separator: " or ")
      return .failure(Diagnostic(.error, "`:\(name)` begins several commands", hint: "\(names)?"))
    }
    let nearest = Suggestion.nearest(to: name, among: all.map(\.name))
    return .failure(
      Diagnostic(.error, "there is no command `:\(name)`", hint: nearest.map { "did you mean `:\($0)`?" } ?? "`:help` lists them"))
  }

  /// Words that people type at prompts, where the session has no such name: what they mean.
  static func spoken(_ text: String, in session: LiveSession) -> String? {
    let word = text.split(whereSeparator: \.isWhitespace)
    guard let first = word.first, session.value(of: String(first)) == nil else { return nil }
    if word.count == 2, first == "help" { return "help \(word[1])" }
    guard word.count == 1 else { return nil }
    switch first {
    case "help", "?", "\\?", "help;": return "help"
    case "quit", "exit", "\\q", "quit;", "exit;", "quit()", "exit()": return "quit"
    default: return nil
    }
  }
}

extension Repl {
  func complain(_ title: String, notes: [String] = [], hint: String? = nil) {
    report(Diagnostic(.error, title, notes: notes, hint: hint))
  }

  /// Tells why a command could not do what it was told.
  func report(_ diagnostic: Diagnostic) {
    hasCommandFailed = true
    console.report(diagnostic)
  }

  /// Says something that is no value.
  func say(_ text: String) { if !isQuiet { console.output.write(text + "\n") } }
}
