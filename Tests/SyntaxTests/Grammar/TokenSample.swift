import Support

/// Makes texts of a token out of its production, such that the lexer reads them as that token again.
struct TokenSample {
  let ebnf: EBNF

  /// nil when only a text came up that would be read as something else.
  func text(of name: String, with random: inout SplitMix) -> String? {
    for _ in 0..<20 {
      let text = sample(ebnf.productions[name]!, with: &random)
      if isTame(text, name), TokenPattern(ebnf: ebnf).matches(text, token: name) { return text }
    }
    return nil
  }

  private func isTame(_ text: String, _ name: String) -> Bool {
    switch name {
    // `WITH` begins a query only in front of `name AS`, and two marks a comment of SQL.
    case "QUERY_WORD": text == "SELECT"
    case "SQL_TEXT": !text.hasPrefix(".") && !text.contains("--") && !text.contains("/*")
    // In raw text two braces begin an interpolation, and a last one may with the next.
    default: !text.contains("{{") && (!text.hasSuffix("{") || name.hasSuffix("BRACE"))
    }
  }

  private func sample(_ rule: EBNF.Rule, with random: inout SplitMix) -> String {
    switch rule {
    case .literal(let text): return text
    case .characters(let characters): return String(character(of: characters, with: &random))
    case .reference(let name): return sample(ebnf.productions[name]!, with: &random)
    case .sequence(let rules): return rules.reduce(into: "") { $0 += sample($1, with: &random) }
    case .choice(let rules): return sample(rules.randomElement(using: &random)!, with: &random)
    case .optional(let rule): return Bool.random(using: &random) ? sample(rule, with: &random) : ""
    case .star(let rule): return repeated(rule, atLeast: 0, with: &random)
    case .plus(let rule): return repeated(rule, atLeast: 1, with: &random)
    case .without(let rule, _): return sample(rule, with: &random)
    }
  }

  private func repeated(_ rule: EBNF.Rule, atLeast count: Int, with random: inout SplitMix) -> String {
    (0..<Int.random(in: count...count + 4, using: &random)).reduce(into: "") { text, _ in
      text += sample(rule, with: &random)
    }
  }

  /// Of a small class any character, of a large one an everyday one.
  private func character(of characters: EBNF.Characters, with random: inout SplitMix) -> Unicode.Scalar {
    let size = characters.ranges.reduce(0) { $0 + $1.count }
    let everyday = Self.everyday.filter(characters.contains)
    if characters.isNegated || size > 64, let scalar = everyday.randomElement(using: &random) { return scalar }
    let range = characters.ranges.randomElement(using: &random)!
    return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "?"
  }

  /// Without what ends a target, begins a comment or another language's spelling, or is a mistake in a target.
  private static let everyday = Array("abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789_-.+*%/~éßд漢".unicodeScalars)
}
