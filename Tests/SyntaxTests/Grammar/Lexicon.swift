import Syntax

/// Says which terminals of the grammar a token of the lexer is.
final class Lexicon {
  let grammar: Grammar
  private let pattern: TokenPattern
  private var known: [String: TerminalSet] = [:]
  private let any: TerminalSet

  let newline: Int
  let with: TerminalSet

  init(_ grammar: Grammar) {
    self.grammar = grammar
    pattern = TokenPattern(ebnf: grammar.ebnf)
    any = grammar.terminal("ANY").map { TerminalSet($0) } ?? TerminalSet()
    newline = grammar.terminal("NEWLINE")!
    with = TerminalSet(grammar.literal("with")!)
  }

  func terminals(of kind: Token.Kind, spelt text: String) -> TerminalSet {
    let key = "\(kind) \(text)"
    if let known = known[key] { return known }
    var found = TerminalSet()
    for name in names(for: kind) where pattern.matches(text, token: name) {
      if let terminal = grammar.terminal(name) { found.insert(terminal) }
    }
    if isLiteral(kind, text), let literal = grammar.literal(text) { found.insert(literal) }
    if !found.isEmpty { found.formUnion(any) }
    known[key] = found
    return found
  }

  /// The tokens by name that one of the lexer's kinds may be; the text and the place decide.
  private func names(for kind: Token.Kind) -> [String] {
    switch kind {
    case .name: ["NAME", "WORD", "READING_METHOD", "WRITING_METHOD"]
    case .method: ["READING_METHOD", "WRITING_METHOD"]
    case .integer: ["INTEGER"]
    case .decimal: ["DECIMAL"]
    case .duration: ["DURATION"]
    case .rawString: ["RAW_STRING"]
    case .stringText: ["STRING_TEXT", "MULTILINE_TEXT"]
    case .rawText: ["TARGET_TEXT", "LINE_TEXT"]
    case .rawEnd: ["TARGET_END", "LINE_END"]
    case .httpVersion: ["HTTP_VERSION"]
    case .querySign: ["QUERY_SIGN"]
    case .queryName: ["QUERY_NAME"]
    case .headerName: ["HEADER_NAME"]
    case .suiteQL: ["QUERY_WORD"]
    case .sqlText: ["SQL_TEXT"]
    case .sqlEnd: ["SQL_END"]
    case .leftBrace: ["BLOCK_BRACE", "MAP_BRACE"]
    case .leftBracket: ["INDEX_BRACKET"]
    case .newline, .comment, .endOfFile, .invalid: []
    default: ["WORD"]
    }
  }

  /// Whether the token may be meant where the grammar has its text in quotes: a mark, a keyword, or a name that is a word
  /// in its place.
  private func isLiteral(_ kind: Token.Kind, _ text: String) -> Bool {
    switch kind {
    case .name: pattern.matches(text, token: "NAME")
    case .querySign, .queryName, .headerName, .rawText, .stringText, .rawString, .sqlText, .invalid, .method, .leftBrace: false
    default: true
    }
  }
}
