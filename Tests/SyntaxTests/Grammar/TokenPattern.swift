/// Whether a text is a token, by its production: a regular expression over characters.
struct TokenPattern: Sendable {
  let ebnf: EBNF

  func matches(_ text: String, token name: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return ends(of: ebnf.productions[name]!, in: scalars, from: 0).contains(scalars.count)
  }

  /// All places where a text that the rule describes may end.
  private func ends(of rule: EBNF.Rule, in text: [Unicode.Scalar], from start: Int) -> Set<Int> {
    switch rule {
    case .literal(let literal):
      return text[start...].starts(with: literal.unicodeScalars) ? [start + literal.unicodeScalars.count] : []
    case .characters(let characters):
      return start < text.count && characters.contains(text[start]) ? [start + 1] : []
    case .reference(let name): return ends(of: ebnf.productions[name]!, in: text, from: start)
    case .sequence(let rules):
      return rules.reduce([start]) { places, rule in
        places.reduce(into: []) { $0.formUnion(ends(of: rule, in: text, from: $1)) }
      }
    case .choice(let rules): return rules.reduce(into: []) { $0.formUnion(ends(of: $1, in: text, from: start)) }
    case .optional(let rule): return ends(of: rule, in: text, from: start).union([start])
    case .star(let rule): return repeated(rule, in: text, from: [start])
    case .plus(let rule): return repeated(rule, in: text, from: ends(of: rule, in: text, from: start))
    case .without(let whole, let part):
      return ends(of: whole, in: text, from: start).subtracting(ends(of: part, in: text, from: start))
    }
  }

  private func repeated(_ rule: EBNF.Rule, in text: [Unicode.Scalar], from starts: Set<Int>) -> Set<Int> {
    var found = starts
    var fresh = starts
    while !fresh.isEmpty {
      let next = fresh.reduce(into: Set<Int>()) { $0.formUnion(ends(of: rule, in: text, from: $1)) }
      fresh = next.subtracting(found)
      found.formUnion(fresh)
    }
    return found
  }
}
