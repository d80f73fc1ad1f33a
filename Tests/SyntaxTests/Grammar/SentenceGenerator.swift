import Support

/// Makes random sentences of the grammar.
struct SentenceGenerator {
  typealias Node = Grammar.Node

  private let grammar: Grammar
  private var random: SplitMix
  private var writer: SentenceWriter
  /// From this many tokens on, the shortest way out is taken.
  private var longest = 0

  init(_ lexicon: Lexicon, seed: UInt64) {
    grammar = lexicon.grammar
    random = SplitMix(seed: seed)
    writer = SentenceWriter(lexicon)
  }

  /// A script of about so many tokens.
  mutating func sentence(length: Int) -> String {
    longest = length
    while true {
      writer.clear()
      if write(grammar.nodes[0], depth: 0, .lines), writer.endsWell { return writer.text }
    }
  }

  /// Writes the node, or nothing and gives false where it cannot stand.
  private mutating func write(_ node: Node, depth: Int, _ layout: Grammar.Layout) -> Bool {
    let before = writer
    if attempt(node, depth: depth, layout) { return true }
    writer = before
    return false
  }

  private mutating func attempt(_ node: Node, depth: Int, _ layout: Grammar.Layout) -> Bool {
    let isLong = writer.count > longest || depth > 40
    switch node.kind {
    case .terminal(let terminal): return writer.write(terminal, layout, with: &random)
    case .production(let number): return write(grammar.nodes[number], depth: depth + 1, layout)
    case .sequence(let nodes): return nodes.allSatisfy { write($0, depth: depth, layout) }
    case .choice(let nodes):
      let order = isLong ? nodes.sorted { $0.height < $1.height } : nodes.shuffled(using: &random)
      return order.contains { write($0, depth: depth, layout) }
    case .optional(let inner):
      if !isLong, Int.random(in: 0..<3, using: &random) == 0 { _ = write(inner, depth: depth, layout) }
      return true
    case .star(let inner):
      while !isLong, writer.count <= longest, Bool.random(using: &random), write(inner, depth: depth, layout) {}
      return true
    case .without(let inner, let excluded):
      let start = writer.count
      return write(inner, depth: depth, layout) && !writer.token(start).meets(excluded)
    case .within(let layout, let inner): return write(inner, depth: depth, layout)
    }
  }
}
