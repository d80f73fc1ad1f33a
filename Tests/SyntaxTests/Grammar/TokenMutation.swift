import Diagnostics
import Support
import Syntax

/// A script whose tokens were changed at random: one left out, doubled, exchanged, or a newline put in or taken away.
struct TokenMutation {
  /// A token's text and what stands in front of it.
  private struct Piece {
    var blanks: String
    var text: String
  }

  private var pieces: [Piece] = []
  /// What stands behind the last token.
  private let rest: String

  init(of source: Source) {
    var end = 0
    for token in Lexer.tokens(of: source).0 where token.kind != .newline && token.kind != .comment && token.kind != .endOfFile {
      let start = max(end, token.span.range.lowerBound)
      let blanks = String(decoding: source.bytes[end..<start], as: UTF8.self)
      pieces.append(Piece(blanks: blanks, text: source.text(token.span)))
      end = max(start, token.span.range.upperBound)
    }
    rest = String(decoding: source.bytes[end...], as: UTF8.self)
  }

  var tokens: [String] { pieces.map(\.text) }
  var text: String { pieces.reduce("") { $0 + $1.blanks + $1.text } + rest }

  /// Changes one place; `words` are tokens to put in.
  mutating func mutate(words: [String], with random: inout SplitMix) {
    guard !pieces.isEmpty else { return }
    let index = Int.random(in: 0..<pieces.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: pieces[index].text = ""
    case 1: pieces.insert(Piece(blanks: " ", text: pieces[index].text), at: index)
    case 2 where index > 0: (pieces[index].text, pieces[index - 1].text) = (pieces[index - 1].text, pieces[index].text)
    case 3: pieces[index].text = words.randomElement(using: &random)!
    case 4: pieces.insert(Piece(blanks: " ", text: words.randomElement(using: &random)!), at: index)
    case 5 where pieces[index].blanks.contains("\n"): pieces[index].blanks = " "
    default: pieces[index].blanks += "\n"
    }
  }
}
