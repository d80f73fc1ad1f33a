import Diagnostics

/// Lists and maps.
extension Parser {
  /// `[1, ...more]`
  mutating func parseList() throws(Failure) -> Expression {
    let opening = presume(.leftBracket)
    let outer = enterBracket()
    var elements: [Element] = []
    while kind != .rightBracket {
      if kind == .spread {
        advance()
        elements.append(.spread(try parseExpression()))
      } else {
        elements.append(.item(try parseExpression()))
      }
      guard accept(.comma) != nil else { break }
    }
    guard accept(.rightBracket) != nil else { throw unexpected(opened: opening) }
    context = outer
    try grow()
    return Expression(.list(elements), at: span(from: opening.start))
  }

  /// `{ id: "7", "odd key": 1, ...base, email?: e }`
  mutating func parseMap() throws(Failure) -> Expression {
    let opening = presume(.leftBrace)
    let outer = enterBracket()
    var entries: [Entry] = []
    while kind != .rightBrace {
      entries.append(try parseEntry())
      guard accept(.comma) != nil else { break }
    }
    guard accept(.rightBrace) != nil else { throw unexpected(opened: opening) }
    context = outer
    try grow()
    return Expression(.map(entries), at: span(from: opening.start))
  }

  private mutating func parseEntry() throws(Failure) -> Entry {
    if kind == .spread {
      advance()
      return .spread(try parseExpression())
    }
    let key = try parseKey()
    let isOptional = kind == .question
    if isOptional { advance() }
    try expect(.colon, hint: hintForMissingColon(behind: key))
    return .entry(key: key, value: try parseExpression(), optional: isOptional)
  }

  mutating func parseKey() throws(Failure) -> Key {
    switch kind {
    case .stringStart, .multilineStart, .rawString:
      let text = try parseString()
      return Key(text.parts, at: text.span)
    default: break
    }
    // Where only a statement can go on, the brace is missing.
    if current.startsLine, Brackets.beginsStatement(position, in: tokens) {
      expectations += [.key, .token(.rightBrace)]
      throw unexpected()
    }
    if let word = acceptWord() { return Key([.text(word.text)], at: word.span) }
    expectations.append(.key)
    switch kind {
    case .integer, .decimal, .duration:
      throw unexpected(hint: "a key that is no word stands in quotes: \"\(text(current))\"")
    case .openBraces, .leftBracket: throw unexpected(hint: "a computed key stands in a string: \"{{k}}\": value")
    default: throw unexpected()
    }
  }

  func hintForMissingColon(behind key: Key) -> String? {
    switch kind {
    case .comma, .rightBrace: key.text.map { "an entry is `name: value`: `\($0): \($0)`" }
    case .assign: "an entry is `name: value`"
    default: nil
    }
  }
}
