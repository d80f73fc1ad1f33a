import Diagnostics

/// Says whether a source is a sentence of the grammar: from every place where a rule may begin, all places where it may end.
///
/// The grammar has no left recursion; what was found is kept, so that nothing is read twice.
final class Recogniser {
  typealias Node = Grammar.Node

  private let grammar: Grammar
  private let items: [TerminalStream.Item]
  private let index: TerminalSet
  private let with: TerminalSet
  private var known: [Int: [Int]] = [:]

  static func accepts(_ source: Source, _ lexicon: Lexicon) -> Bool {
    let recogniser = Recogniser(TerminalStream(source, lexicon), lexicon)
    return recogniser.ends(ofProduction: 0, from: 0, .lines).contains(recogniser.items.count)
  }

  private init(_ stream: TerminalStream, _ lexicon: Lexicon) {
    grammar = lexicon.grammar
    items = stream.items
    with = lexicon.with
    index = TerminalSet(grammar.terminal("INDEX_BRACKET")!)
  }

  private func ends(ofProduction number: Int, from start: Int, _ layout: Grammar.Layout) -> [Int] {
    let key = (number * 3 + layout.rawValue) * (items.count + 1) + start
    if let known = known[key] { return known }
    let found = ends(of: grammar.nodes[number], from: start, layout)
    known[key] = found
    return found
  }

  private func ends(of node: Node, from start: Int, _ layout: Grammar.Layout) -> [Int] {
    if case .within(let inner, let node) = node.kind { return ends(of: node, from: start, inner) }
    if !node.isNullable, !canBegin(node.first, at: start, layout) { return [] }
    switch node.kind {
    case .terminal(let terminal): return end(of: terminal, from: start, layout)
    case .production(let number): return ends(ofProduction: number, from: start, layout)
    case .sequence(let nodes):
      var places = [start]
      for node in nodes {
        places = union(places.map { ends(of: node, from: $0, layout) })
        if places.isEmpty { break }
      }
      return places
    case .choice(let nodes): return union(nodes.map { ends(of: $0, from: start, layout) })
    case .optional(let inner): return union([[start], ends(of: inner, from: start, layout)])
    case .star(let inner): return repeated(inner, from: start, layout)
    case .without(let inner, let excluded):
      return canBegin(excluded, at: start, layout) ? [] : ends(of: inner, from: start, layout)
    case .within: return []  // seen above
    }
  }

  private func repeated(_ node: Node, from start: Int, _ layout: Grammar.Layout) -> [Int] {
    var found = [start]
    var next = 0
    while next < found.count {
      for end in ends(of: node, from: found[next], layout) where !found.contains(end) { found.append(end) }
      next += 1
    }
    return found
  }

  private func union(_ lists: [[Int]]) -> [Int] {
    var all: [Int] = []
    for list in lists { for place in list where !all.contains(place) { all.append(place) } }
    return all
  }

  // MARK: Terminals

  private func end(of terminal: Int, from start: Int, _ layout: Grammar.Layout) -> [Int] {
    if items[start].terminals.meets(TerminalSet(terminal)) {
      return isIndexBelow(start, terminal, layout) ? [] : [start + 1]
    }
    return skipsNewline(at: start, for: TerminalSet(terminal), layout) ? [start + 2] : []
  }

  private func canBegin(_ first: TerminalSet, at start: Int, _ layout: Grammar.Layout) -> Bool {
    guard start < items.count else { return false }
    if items[start].terminals.meets(first) { return true }
    return skipsNewline(at: start, for: first, layout)
  }

  /// Whether one of these stands behind a newline here that does not count in front of it.
  private func skipsNewline(at start: Int, for wanted: TerminalSet, _ layout: Grammar.Layout) -> Bool {
    guard items[start].isNewline, items[start + 1].terminals.meets(wanted) else { return false }
    return layout == .bracket || items[start].isSoft || wanted.meets(with) && items[start + 1].terminals.meets(with)
  }

  private func isIndexBelow(_ start: Int, _ terminal: Int, _ layout: Grammar.Layout) -> Bool {
    layout == .request && items[start].startsLine && index.meets(TerminalSet(terminal))
  }
}
