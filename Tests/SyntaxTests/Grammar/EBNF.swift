/// A grammar as its file has it: productions by name, in order, and the static rules that its comments list.
struct EBNF: Sendable {
  indirect enum Rule: Sendable {
    /// `'text'`
    case literal(String)
    /// `[a-z]`, `[^#xA]`, `#xA`
    case characters(Characters)
    /// `Name`
    case reference(String)
    /// `A B`
    case sequence([Rule])
    /// `A | B`
    case choice([Rule])
    /// `A?`
    case optional(Rule)
    /// `A*`
    case star(Rule)
    /// `A+`
    case plus(Rule)
    /// `A - B`
    case without(Rule, Rule)
  }

  /// A class of characters.
  struct Characters: Sendable {
    let ranges: [ClosedRange<UInt32>]
    let isNegated: Bool

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      ranges.contains { $0.contains(scalar.value) } != isNegated
    }
  }

  let names: [String]
  let productions: [String: Rule]
  /// Titles of the parser's messages that the grammar does not speak of; `…` stands for anything.
  let staticRules: [String]

  init(_ text: String) throws {
    var reader = EBNFReader(text)
    let found = try reader.readProductions()
    names = found.map(\.name)
    productions = Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0.rule) })
    staticRules = text.matches(of: #/(?m)^ +rule: (.*?)(?:  .*)?$/#).map { String($0.output.1) }
  }

  /// Whether a production is a token's: a regular expression over characters.
  static func isToken(_ name: String) -> Bool { name.allSatisfy { $0.isUppercase || $0 == "_" } }

  /// Whether a message is about a static rule.
  func isStaticRule(_ title: String) -> Bool {
    staticRules.contains { rule in
      guard let dots = rule.firstIndex(of: "…") else { return rule == title }
      let end = rule[rule.index(after: dots)...]
      return title.hasPrefix(rule[..<dots]) && title.hasSuffix(end) && title.count + 1 >= rule.count
    }
  }
}
