/// What Tab offers.
enum ReplCompletion {
  static func choices(for line: String, _ cursor: Int, behind block: String, in repl: Repl) -> LineEditor.Choices {
    LineEditor.Choices(replaced: 0, words: [])
  }
}
