/// What a word that is being typed may become.
public struct Completions: Sendable, Equatable {
  /// Where the word begins: an offset in UTF-8. What stands from there to the cursor is replaced.
  public var start: Int
  /// Those that begin as it does, in its case first.
  public var words: [Completion]

  public init(start: Int, words: [Completion] = []) { (self.start, self.words) = (start, words) }
}

/// A word that may be meant.
public struct Completion: Sendable, Equatable {
  public var text: String
  /// What is typed behind it when it is the only one: a blank, `(`, `/`, `: `.
  public var suffix: String
  /// What it is, for who sees a list.
  public var detail: String?

  public init(_ text: String, suffix: String = "", detail: String? = nil) {
    (self.text, self.suffix, self.detail) = (text, suffix, detail)
  }
}
