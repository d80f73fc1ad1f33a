import Diagnostics
import Syntax

/// The tokens of a source as the grammar sees them: which terminals each one is, with the newlines that may count.
struct TerminalStream {
  struct Item {
    let terminals: TerminalSet
    let isNewline: Bool
    /// Of a newline: whether it need not count, whatever the layout.
    let isSoft: Bool
    /// Whether it begins a line.
    let startsLine: Bool
  }

  private(set) var items: [Item] = []

  init(_ source: Source, _ lexicon: Lexicon) {
    let tokens = Lexer.tokens(of: source).0.filter { $0.kind != .newline && $0.kind != .comment && $0.kind != .endOfFile }
    let terminals = tokens.map { lexicon.terminals(of: $0.kind, spelt: source.text($0.span)) }
    let layout = LineRules(lexicon.grammar)
    for (index, token) in tokens.enumerated() {
      if index > 0, token.startsLine, !layout.leavesLineOpen(terminals[..<index]), !layout.continuesLine(terminals[index...]) {
        let isSoft = layout.mayLeaveLineOpen(terminals[..<index])
        items.append(Item(terminals: TerminalSet(lexicon.newline), isNewline: true, isSoft: isSoft, startsLine: false))
      }
      items.append(Item(terminals: terminals[index], isNewline: false, isSoft: false, startsLine: token.startsLine))
    }
  }
}

/// Before and behind which tokens a newline does not count, as the grammar's two lists have it.
struct LineRules {
  private let open: [[TerminalSet]]
  private let continuing: [[TerminalSet]]
  private let question: TerminalSet

  init(_ grammar: Grammar) {
    func sequences(_ rule: EBNF.Rule) -> [[TerminalSet]] {
      switch rule {
      case .literal(let text): return [[grammar.literal(text)].compactMap { $0 }.map { TerminalSet($0) }]
      case .choice(let rules): return rules.flatMap(sequences)
      case .sequence(let rules): return [rules.flatMap { sequences($0).joined() }]
      case .reference(let name):
        if let terminal = grammar.terminal(name) { return [[TerminalSet(terminal)]] }
        return sequences(grammar.ebnf.productions[name]!)
      default: preconditionFailure("a list of tokens")
      }
    }
    open = sequences(.reference("LEAVES_LINE_OPEN"))
    continuing = sequences(.reference("CONTINUES_LINE"))
    question = TerminalSet(grammar.literal("?")!)
  }

  func continuesLine(_ tokens: ArraySlice<TerminalSet>) -> Bool {
    continuing.contains { $0.count <= tokens.count && zip($0, tokens).allSatisfy { $0.meets($1) } }
  }

  /// Whether a newline behind these never counts.
  func leavesLineOpen(_ tokens: ArraySlice<TerminalSet>) -> Bool {
    !mayLeaveLineOpen(tokens) && open.contains { $0[0].meets(tokens.last!) }
  }

  /// `?` is an operator, or the mark of a shape.
  func mayLeaveLineOpen(_ tokens: ArraySlice<TerminalSet>) -> Bool { tokens.last!.meets(question) }
}
