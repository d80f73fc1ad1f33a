import Support

/// Turns terminals into text, so that the lexer finds the same ones in it.
struct SentenceWriter {
  /// A text that is open: what ends it, and whether it ends with its line.
  private enum Opened { case string, multilineString, target, line, query, braces }

  private let lexicon: Lexicon
  private let rules: LineRules
  private let sample: TokenSample
  private(set) var text = ""
  private var tokens: [TerminalSet] = []
  private var opened: [Opened] = []
  /// The name of the last terminal.
  private var last = ""
  /// A line of a request has ended: the next token begins a line.
  private var mustBreakLine: Bool { last == "LINE_END" }

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    rules = LineRules(lexicon.grammar)
    sample = TokenSample(ebnf: lexicon.grammar.ebnf)
  }

  var count: Int { tokens.count }
  /// A raw line's newline is its own.
  var endsWell: Bool { opened.isEmpty }

  func token(_ index: Int) -> TerminalSet { index < tokens.count ? tokens[index] : TerminalSet() }

  mutating func clear() { (text, tokens, opened, last) = ("", [], [], "") }

  private var isOnOneLine: Bool { opened.contains { ![.multilineString, .braces].contains($0) } }

  /// Writes a text of the terminal; false where none can stand.
  mutating func write(_ terminal: Int, _ layout: Grammar.Layout, with random: inout SplitMix) -> Bool {
    let name = lexicon.grammar.terminals[terminal]
    if name == "NEWLINE" { return writeNewline() }
    if last == "SQL_END", !Self.endsOfQuery.contains(name) { return false }
    guard let spelling = name.hasPrefix("'") ? String(name.dropFirst().dropLast()) : sample.text(of: name, with: &random)
    else { return false }
    let known = TerminalSet(terminal)
    // A newline before it does not count.
    if last == "NEWLINE", rules.continuesLine([known]) { return false }
    let breaksLine = breaksLine(before: name, known, layout, with: &random)
    if mustBreakLine, !breaksLine { return false }
    if breaksLine, isOnOneLine { return false }
    let isGlued = isGlued(name)
    guard open(name) else { return false }
    if breaksLine { text += "\n" } else if !isGlued { text += " " }
    text += spelling
    if name == "TARGET_END" { text += " " }
    tokens.append(known)
    last = name
    return true
  }

  /// What a query's text does not go on over.
  private static let endsOfQuery: Set = ["';'", "')'", "']'", "'}'", "'}}'", "BLOCK_BRACE", "'with'"]

  private mutating func writeNewline() -> Bool {
    guard !isOnOneLine, last != "SQL_END" else { return false }
    text += "\n"
    last = "NEWLINE"
    return true
  }

  /// Whether a newline stands before it that does not count.
  private func breaksLine(
    before name: String, _ token: TerminalSet, _ layout: Grammar.Layout, with random: inout SplitMix
  ) -> Bool {
    if name == "QUERY_SIGN" || name == "HEADER_NAME" { return true }
    let mayBreak = token.meets(lexicon.with) || rules.continuesLine([token]) || layout == .bracket
    if mustBreakLine { return mayBreak }
    guard mayBreak, !isOnOneLine, !isGlued(name), !tokens.isEmpty, name != "INDEX_BRACKET", name != "':'"
    else { return false }
    return Int.random(in: 0..<12, using: &random) == 0
  }

  private func isGlued(_ name: String) -> Bool {
    switch name {
    case "STRING_TEXT", "MULTILINE_TEXT", "LINE_TEXT", "TARGET_END", "LINE_END", "SQL_END", "QUERY_NAME": return true
    case "TARGET_TEXT": return !last.hasSuffix("METHOD")
    case "'{{'": return opened.last != nil && opened.last != .braces && !last.hasSuffix("METHOD") && last != "QUERY_WORD"
    case "'='", "':'": return last == "QUERY_NAME" || last == "HEADER_NAME"
    case "'\"'": return opened.last == .string
    case "'\"\"\"'": return opened.last == .multilineString
    default: return false
    }
  }

  /// Keeps in mind which text is open; false where such a text cannot begin.
  private mutating func open(_ name: String) -> Bool {
    switch name {
    case "READING_METHOD", "WRITING_METHOD": opened.append(.target)
    case "QUERY_SIGN", "HEADER_NAME": opened.append(.line)
    case "QUERY_WORD": opened.append(.query)
    case "'{{'": opened.append(.braces)
    case "TARGET_END", "LINE_END", "SQL_END", "'}}'": opened.removeLast()
    case "'\"'": if opened.last == .string { opened.removeLast() } else { opened.append(.string) }
    case "'\"\"\"'":
      if opened.last == .multilineString {
        opened.removeLast()
      } else if opened.contains(.multilineString) {
        return false
      } else {
        opened.append(.multilineString)
      }
    default: break
    }
    return true
  }
}
