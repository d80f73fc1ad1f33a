/// A grammar ready to be walked: productions by number, terminals by number, what each rule may begin with.
final class Grammar: Sendable {
  /// How newlines are read, which the innermost opening token decides.
  enum Layout: Int, Sendable {
    /// They count.
    case lines
    /// They count, and `[` at the beginning of a line is no index.
    case request
    /// They do not count.
    case bracket
  }

  struct Node: Sendable {
    indirect enum Kind: Sendable {
      case terminal(Int)
      case production(Int)
      case sequence([Node])
      case choice([Node])
      case optional(Node)
      case star(Node)
      /// A node that does not begin with one of these.
      case without(Node, TerminalSet)
      case within(Layout, Node)
    }

    let kind: Kind
    let first: TerminalSet
    let isNullable: Bool
    /// How deep its shortest sentence is.
    let height: Int
  }

  let ebnf: EBNF
  /// The names of the productions that are not tokens.
  let productions: [String]
  /// Literals in quotes, tokens by name.
  let terminals: [String]
  private let terminalNumbers: [String: Int]
  let nodes: [Node]

  init(_ ebnf: EBNF) throws {
    self.ebnf = ebnf
    var builder = GrammarBuilder(ebnf)
    (nodes, terminals) = try builder.build()
    productions = builder.productions
    terminalNumbers = Dictionary(uniqueKeysWithValues: terminals.enumerated().map { ($1, $0) })
  }

  /// The number of a literal or of a token by its name; nil when the grammar does not speak of it.
  func terminal(_ name: String) -> Int? { terminalNumbers[name] }
  func literal(_ text: String) -> Int? { terminalNumbers["'\(text)'"] }
}
