import Diagnostics

/// `with name: value, …`
extension Parser {
  /// Whether options begin here; in the next line, where a statement may begin, only when it cannot be one.
  var isAtOptions: Bool {
    guard kind == .name, isAt(word: "with") else { return false }
    if !isBehindLine { return true }
    switch token(1).kind {
    case .name, .leftBrace, .endOfFile: return true
    default: return token(1).kind.isWord || token(1).startsLine
    }
  }

  /// Whether a header's name is that of an option, a mistake that would go unnoticed.
  static func isOptionName(_ name: String) -> Bool { Vocabulary.requestOptions.contains { $0.lowercased() == name.lowercased() } }

  /// Those of a request; none when no `with` stands here.
  mutating func parseRequestOptions() throws(Failure) -> [Option] {
    let options = try readOptions()
    check(options, among: Vocabulary.requestOptions, of: "a request")
    checkIdempotencyKey(among: options)
    return options
  }

  /// Those of a query in SuiteQL.
  mutating func parseQueryOptions() throws(Failure) -> [Option] {
    let options = try readOptions()
    check(options, among: Vocabulary.queryOptions, of: "a query")
    return options
  }

  /// Those of a `retry`.
  mutating func parseRetryOptions() throws(Failure) -> [Option] {
    let options = try readOptions()
    check(options, among: Vocabulary.retryOptions, of: "`retry`", like: "`retry with every: 2s, within: 1m { … }`")
    return options
  }

  /// Those of a `test`.
  mutating func parseTestOptions() throws(Failure) -> [Option] {
    let options = try readOptions()
    check(options, among: Vocabulary.testOptions, of: "`test`", like: "`test \"name\" with tags: [\"smoke\"], skip: \"why\" { … }`")
    return options
  }

  /// Complains of those that are not known; `like` shows how they are written.
  private mutating func check(_ options: [Option], among known: [String], of owner: String, like: String? = nil) {
    for option in options where !known.contains(option.name.text) {
      let isLoops = Vocabulary.loopOptions.contains(option.name.text)
      let near = Suggestion.nearest(to: option.name.text, among: known)
      complain(
        "unknown option `\(option.name.text)`", at: option.name.span,
        isLoops ? "an option of `for`" : "no option of \(owner)",
        hint: near.map { "did you mean `\($0)`?" } ?? like
          ?? (Vocabulary.retryOptions.contains(option.name.text)
            ? "as an option of `wait` it stands behind the request's parentheses: `wait((POST …), within: 1m)`"
            : "\(owner) has \(known.joined(separator: ", "))"))
    }
  }

  /// NetSuite ignores the key on other calls, so that they would be repeated without it.
  private mutating func checkIdempotencyKey(among options: [Option]) {
    guard let key = options.first(where: { $0.name.text == "idempotencyKey" }) else { return }
    if let async = options.first(where: { $0.name.text == "async" }), async.value.kind != .bool(false) { return }
    complain(
      "`idempotencyKey` without `async: true`", at: key.name.span, "NetSuite ignores it on this call",
      hint: "`with async: true, idempotencyKey: …`")
  }

  /// Those of a loop.
  mutating func parseLoopOptions() throws(Failure) -> [Option] {
    let options = try readOptions()
    for option in options where !Vocabulary.loopOptions.contains(option.name.text) {
      let name = option.name
      let isQuerys = Vocabulary.queryOptions.contains(name.text)
      let isOwn = isQuerys || Vocabulary.requestOptions.contains(name.text)
      let owner = Vocabulary.requestOptions.contains(name.text) ? "request" : "query"
      complain(
        "unknown option `\(name.text)`", at: name.span, isOwn ? "an option of a \(owner)" : "no option of a loop",
        hint: isOwn
          ? "`with` belongs to the loop; the \(owner) goes into parentheses with its own"
          : Suggestion.nearest(to: name.text, among: Vocabulary.loopOptions).map { "did you mean `\($0)`?" }
            ?? "a loop has \(Vocabulary.loopOptions.joined(separator: ", "))")
    }
    return options
  }

  private mutating func readOptions() throws(Failure) -> [Option] {
    guard isAtOptions else { return [] }
    advance()
    var options: [Option] = []
    repeat {
      guard let name = acceptWord() else {
        expectations.append(.option)
        throw unexpected(hint: hint(behind: options.last))
      }
      try expect(.colon)
      if options.contains(where: { $0.name == name }) {
        complain("`\(name.text)` is given twice", at: name.span, "the second time")
      }
      options.append(Option(name: name, value: try parseExpression()))
    } while accept(.comma) != nil
    // A request would take the next option for its body.
    if !current.startsLine, kind == .name, token(1).kind == .colon { try expect(.comma) }
    return options
  }

  /// What may have been meant where an option's name is missing.
  private func hint(behind option: Option?) -> String? {
    if kind == .leftBrace, option == nil { return "options have no braces: `with name: value, name: value`" }
    guard kind == .integer, let option, option.name.text == "allow" else { return nil }
    return "several statuses are a list: `allow: [\(source.text(option.value.span)), \(text(current))]`"
  }
}
