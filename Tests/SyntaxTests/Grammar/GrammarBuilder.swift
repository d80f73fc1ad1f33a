/// Numbers what an `EBNF` names and finds out what each rule may begin with.
struct GrammarBuilder {
  typealias Node = Grammar.Node

  struct Unknown: Error { let name: String }

  private let ebnf: EBNF
  let productions: [String]
  private let productionNumbers: [String: Int]
  private var terminals: [String] = []
  private var terminalNumbers: [String: Int] = [:]
  private var nodes: [Node]

  init(_ ebnf: EBNF) {
    self.ebnf = ebnf
    productions = ebnf.names.filter { !EBNF.isToken($0) }
    productionNumbers = Dictionary(uniqueKeysWithValues: productions.enumerated().map { ($1, $0) })
    let unknown = Node(kind: .choice([]), first: TerminalSet(), isNullable: false, height: 1_000)
    nodes = productions.map { _ in unknown }
  }

  /// Builds all of them again and again until nothing new is learnt.
  mutating func build() throws -> ([Node], [String]) {
    while true {
      let before = nodes
      for (number, name) in productions.enumerated() { nodes[number] = try node(ebnf.productions[name]!) }
      let isDone = zip(before, nodes).allSatisfy {
        $0.first == $1.first && $0.isNullable == $1.isNullable && $0.height == $1.height
      }
      if isDone { return (nodes, terminals) }
    }
  }

  private mutating func node(_ rule: EBNF.Rule) throws -> Node {
    switch rule {
    case .literal(let text): return terminal("'\(text)'")
    case .reference(let name) where EBNF.isToken(name):
      guard ebnf.productions[name] != nil else { throw Unknown(name: name) }
      return terminal(name)
    case .reference(let name):
      guard let number = productionNumbers[name] else { throw Unknown(name: name) }
      let known = nodes[number]
      return Node(kind: .production(number), first: known.first, isNullable: known.isNullable, height: known.height + 1)
    case .sequence(let rules): return sequence(try layouts(of: rules))
    case .choice(let rules): return choice(try rules.map { try node($0) })
    case .optional(let rule):
      let inner = try node(rule)
      return Node(kind: .optional(inner), first: inner.first, isNullable: true, height: 0)
    case .star(let rule): return star(try node(rule))
    case .plus(let rule):
      let inner = try node(rule)
      return sequence([inner, star(inner)])
    case .without(let whole, let part):
      let inner = try node(whole)
      let excluded = try node(part).first
      return Node(
        kind: .without(inner, excluded), first: inner.first, isNullable: inner.isNullable, height: inner.height)
    case .characters: throw Unknown(name: "characters outside of a token")
    }
  }

  private mutating func terminal(_ name: String) -> Node {
    let number = terminalNumbers[name] ?? terminals.count
    if number == terminals.count {
      terminals.append(name)
      terminalNumbers[name] = number
    }
    return Node(kind: .terminal(number), first: TerminalSet(number), isNullable: false, height: 0)
  }

  private func star(_ inner: Node) -> Node {
    Node(kind: .star(inner), first: inner.first, isNullable: true, height: 0)
  }

  private func choice(_ inner: [Node]) -> Node {
    var first = TerminalSet()
    for node in inner { first.formUnion(node.first) }
    let height = inner.map(\.height).min() ?? 0
    return Node(kind: .choice(inner), first: first, isNullable: inner.contains(where: \.isNullable), height: height)
  }

  private func sequence(_ inner: [Node]) -> Node {
    var first = TerminalSet()
    for node in inner {
      first.formUnion(node.first)
      if !node.isNullable { break }
    }
    let height = inner.map(\.height).max() ?? 0
    return Node(kind: .sequence(inner), first: first, isNullable: inner.allSatisfy(\.isNullable), height: height)
  }

  // MARK: Layout

  /// The items of a sequence; those between an opening token and its end with the layout that it brings.
  private mutating func layouts(of rules: [EBNF.Rule]) throws -> [Node] {
    var layout: Grammar.Layout?
    var items: [Node] = []
    for rule in rules {
      let item = try node(rule)
      items.append(layout.map { Node(kind: .within($0, item), first: item.first, isNullable: item.isNullable, height: item.height) } ?? item)
      if let opened = Self.layout(openedBy: rule) { layout = opened } else if Self.closes(rule) { layout = nil }
    }
    return items
  }

  private static func layout(openedBy rule: EBNF.Rule) -> Grammar.Layout? {
    switch rule {
    case .literal("("), .literal("["), .literal("{{"), .reference("MAP_BRACE"), .reference("INDEX_BRACKET"): .bracket
    case .reference("BLOCK_BRACE"): .lines
    case .reference("READING_METHOD"), .reference("WRITING_METHOD"): .request
    case .choice(let alternatives): alternatives.first.flatMap { layout(openedBy: $0) }
    default: nil
    }
  }

  private static func closes(_ rule: EBNF.Rule) -> Bool {
    switch rule {
    case .literal(")"), .literal("]"), .literal("}}"), .literal("}"): true
    default: false
    }
  }
}
