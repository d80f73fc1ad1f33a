import Interpreter
import Scripting

/// What Tab offers: the completer's words, as the line editor wants them.
enum ReplCompletion {
  static func choices(for line: String, _ cursor: Int, behind block: String, in repl: Repl) -> LineEditor.Choices {
    // Whatever is asked for first: the account's list is on its way before a record type is.
    _ = repl.catalog.typeNames()
    let before = block.isEmpty ? [] : Array(block.utf8) + [UInt8(ascii: "\n")]
    let offset = before.count + cursor
    let found = Completer(SessionWorld(repl)).completions(in: before + Array(line.utf8), at: offset)
    // What stands in earlier lines cannot be changed any more.
    guard found.start >= before.count, found.start <= offset else { return LineEditor.Choices(replaced: 0, words: []) }
    return LineEditor.Choices(
      replaced: offset - found.start, words: found.words.map { LineEditor.Choices.Word(text: $0.text, suffix: $0.suffix) })
  }
}

/// What completion knows of a session.
private struct SessionWorld: CompletionWorld {
  private let session: LiveSession
  private let ids: [String: [String]]
  private let catalog: Catalog
  let profiles: [String]

  init(_ repl: Repl) {
    session = repl.session
    ids = repl.view.ids
    catalog = repl.catalog
    profiles = (try? repl.account?.profiles()) ?? []
  }

  var names: [String] { session.names.map(\.name) }

  var latestTarget: String? { session.latestResponse?.target }

  func latestIDs(ofType name: String) -> [String] { ids[name.lowercased()] ?? [] }

  func recordTypeNames() -> [String] { catalog.typeNames() }

  func recordType(named name: String) -> RecordDescription? { catalog.type(named: name) }

  func fields(ofValueAt path: [String]) -> [String] { value(at: path)?.partNames ?? [] }

  func typeName(ofValueAt path: [String]) -> String? { value(at: path)?.typeName }

  private func value(at path: [String]) -> Value? {
    guard let first = path.first else { return nil }
    return path.dropFirst().reduce(session.value(of: first)) { value, name in name == "[]" ? value?.firstItem : value?.part(name) }
  }

  var commands: [CompletionCommand] {
    PromptCommand.all.map { command in
      let argument: CompletionCommand.Argument =
        switch command.argument {
        case .none: .none
        case .word: .name
        case .field: .recordType
        case .file: .file
        case .duration: .duration
        case .profile: .profile
        case .choice(let words): .words(words)
        }
      return CompletionCommand(command.name, argument, summary: command.summary)
    }
  }
}
