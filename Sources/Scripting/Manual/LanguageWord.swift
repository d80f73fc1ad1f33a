import Diagnostics

/// A word of the language as the help tells it: its line, its forms, an example that passes the check.
public struct LanguageWord: Sendable {
  /// What it is looked up by; the words of one construct share an entry.
  public let names: [String]
  public let summary: String
  /// How it is written, a form a line; words in capitals stand for what goes there.
  public let forms: String
  public let example: String

  init(_ names: [String], _ summary: String, _ forms: String, _ example: String) {
    (self.names, self.summary, self.forms, self.example) = (names, summary, forms, example)
  }

  init(_ name: String, _ summary: String, _ forms: String, _ example: String) {
    self.init([name], summary, forms, example)
  }

  /// All of them, in the order of the reference.
  public static let all: [LanguageWord] = families.flatMap(\.words)
}
