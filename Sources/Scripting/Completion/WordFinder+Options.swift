import Syntax

/// `with name: value, …`
extension WordFinder {
  /// The options, or the values of one; nil where neither stands.
  func optionWords(behind count: Int) -> [Completion]? {
    if typed.isWord("with", at: count - 1), typed.kind(at: count - 2) != .dot { return names(ofOptions: count - 1) }
    guard let last = typed.kind(at: count - 1), last == .comma || last == .colon,
      let with = typed.options(before: count - 1)
    else { return nil }
    if last == .comma { return names(ofOptions: with) }
    guard let name = typed.key(before: count - 1)?.name else { return nil }
    return Self.values[name].map { values in values.map { Completion($0) } + names }
  }

  private func names(ofOptions with: Int) -> [Completion] {
    let owner = typed.owner(of: with)
    let known =
      switch owner.flatMap(typed.kind(at:)) {
      case .suiteQL?: Vocabulary.queryOptions
      case .for?, .in?: Vocabulary.loopOptions
      case .test?: Vocabulary.testOptions
      case .name?: Vocabulary.retryOptions
      default: Vocabulary.requestOptions
      }
    let colons = typed.tokens.indices[with...].filter { typed.kind(at: $0) == .colon }
    let present = colons.compactMap { typed.key(before: $0)?.name }
    return known.filter { !present.contains($0) }.map { Completion($0, suffix: ": ", detail: Self.summaries[$0]) }
  }

  /// Values that are likely; others are as good.
  private static let values = [
    "async": ["true", "false"], "lazy": ["true", "false"], "allow": ["404", "[404, 409]"], "timeout": ["10s", "30s", "2m"],
    "every": ["1s", "2s", "5s"], "within": ["30s", "1m", "5m"], "key": ["\"id\""],
  ]
}
