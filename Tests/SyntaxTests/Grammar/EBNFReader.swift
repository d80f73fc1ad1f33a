/// Reads the notation of the XML specification, section 6.
struct EBNFReader {
  struct Problem: Error, CustomStringConvertible { let description: String }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func readProductions() throws -> [(name: String, rule: EBNF.Rule)] {
    var productions: [(name: String, rule: EBNF.Rule)] = []
    skipSpace()
    while position < scalars.count {
      guard let name = takeName(), take("::=") else { throw problem("expected a production") }
      productions.append((name, try readChoice()))
    }
    return productions
  }

  /// `A B | C`
  private mutating func readChoice() throws -> EBNF.Rule {
    var alternatives = [try readSequence()]
    while take("|") { alternatives.append(try readSequence()) }
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  /// `A B*`, up to the name of the next production.
  private mutating func readSequence() throws -> EBNF.Rule {
    var items: [EBNF.Rule] = []
    while let item = try readDifference() { items.append(item) }
    guard !items.isEmpty else { throw problem("expected a rule") }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  /// `A - B`
  private mutating func readDifference() throws -> EBNF.Rule? {
    guard let whole = try readRepetition() else { return nil }
    guard take("-") else { return whole }
    guard let part = try readRepetition() else { throw problem("expected what is taken away") }
    return .without(whole, part)
  }

  /// `A?`, `A*`, `A+`
  private mutating func readRepetition() throws -> EBNF.Rule? {
    guard let item = try readItem() else { return nil }
    if take("?") { return .optional(item) }
    if take("*") { return .star(item) }
    if take("+") { return .plus(item) }
    return item
  }

  private mutating func readItem() throws -> EBNF.Rule? {
    switch peek {
    case "'", "\"": return .literal(try readQuoted())
    case "[": return .characters(try readClass())
    case "#":
      let scalar = try readCode()
      skipSpace()
      return .characters(EBNF.Characters(ranges: [scalar...scalar], isNegated: false))
    case "(":
      _ = take("(")
      let inner = try readChoice()
      guard take(")") else { throw problem("expected `)`") }
      return inner
    default:
      let start = position
      guard let name = takeName() else { return nil }
      if isAt("::=") {
        position = start
        return nil
      }
      return .reference(name)
    }
  }

  private mutating func readQuoted() throws -> String {
    let quote = scalars[position]
    guard let end = scalars[(position + 1)...].firstIndex(of: quote) else { throw problem("a quote is not closed") }
    let text = scalars[position + 1..<end]
    position = end + 1
    skipSpace()
    return String(String.UnicodeScalarView(text))
  }

  /// `[^a-z#xA]`
  private mutating func readClass() throws -> EBNF.Characters {
    position += 1
    var ranges: [ClosedRange<UInt32>] = []
    let isNegated = peek == "^"
    if isNegated { position += 1 }
    while peek != "]" {
      let first = try readClassCharacter()
      guard peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        ranges.append(first...first)
        continue
      }
      position += 1
      ranges.append(first...(try readClassCharacter()))
    }
    position += 1
    skipSpace()
    return EBNF.Characters(ranges: ranges, isNegated: isNegated)
  }

  private mutating func readClassCharacter() throws -> UInt32 {
    guard let scalar = peek else { throw problem("a class is not closed") }
    if isAt("#x") { return try readCode() }
    position += 1
    return scalar.value
  }

  /// `#xA`
  private mutating func readCode() throws -> UInt32 {
    position += 2
    var digits = ""
    while let scalar = peek, scalar.properties.isASCIIHexDigit {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    guard let code = UInt32(digits, radix: 16) else { throw problem("malformed code") }
    return code
  }

  // MARK: Tools

  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func isAt(_ text: String) -> Bool { scalars[position...].starts(with: text.unicodeScalars) }

  private mutating func take(_ text: String) -> Bool {
    guard isAt(text) else { return false }
    position += text.unicodeScalars.count
    skipSpace()
    return true
  }

  private mutating func takeName() -> String? {
    let start = position
    while let scalar = peek, scalar.isASCII, scalar.properties.isAlphabetic || scalar == "_" { position += 1 }
    guard position > start else { return nil }
    defer { skipSpace() }
    return String(String.UnicodeScalarView(scalars[start..<position]))
  }

  private mutating func skipSpace() {
    while position < scalars.count {
      if scalars[position].properties.isWhitespace {
        position += 1
      } else if isAt("/*") {
        position += 2
        while position < scalars.count, !isAt("*/") { position += 1 }
        position = min(position + 2, scalars.count)
      } else {
        return
      }
    }
  }

  private func problem(_ text: String) -> Problem {
    let line = 1 + scalars[..<min(position, scalars.count)].count { $0 == "\n" }
    return Problem(description: "line \(line): \(text)")
  }
}
