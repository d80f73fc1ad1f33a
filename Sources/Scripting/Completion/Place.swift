import Syntax

/// Where in a script a cursor stands.
enum Place {
  /// In a comment, in a text that means nothing to the language.
  case nothing
  /// In a target; the index of its method, and where it begins.
  case target(method: Int, start: Int)
  /// Behind a blank behind a target.
  case behindTarget(method: Int)
  /// In the name of a query line.
  case queryName(start: Int)
  /// In the value of a query line of this name.
  case queryValue(name: String, start: Int)
  case headerValue(name: String, start: Int)
  /// In a string; the index of its first token, and where its text begins.
  case string(token: Int, start: Int)
  /// In a query in SuiteQL; the index of its first token.
  case suiteQL(Int)
  /// Anywhere else; where the word begins that is being typed, and how many tokens stand before it.
  case code(start: Int, count: Int)
}

extension TypedText {
  var place: Place {
    if isInComment { return .nothing }
    guard let last = tokens.indices.last else { return .code(start: cursor, count: 0) }
    switch tokens[last].kind {
    case .invalid: return placeInUnclosed(last)
    case .rawEnd: return placeInHead(last) ?? placeInCode
    case .httpVersion: return isNewline(between: last, and: cursor) ? placeInCode : .nothing
    case .suiteQL, .sqlText, .sqlEnd: return placeInQuery(last) ?? placeInCode
    default: return placeInCode
    }
  }

  /// At a quote that is not closed.
  private func placeInUnclosed(_ last: Int) -> Place {
    let token = tokens[last]
    if token.start == token.end, kind(at: last - 1) == .stringEnd {
      let first = nearest(before: last - 1) { tokens[$0].kind == .stringStart || tokens[$0].kind == .multilineStart }
      guard let first, tokens[first].kind == .stringStart else { return .nothing }
      return .string(token: first, start: Int(tokens[first].end))
    }
    guard Int(token.end) == cursor, bytes[token.span.range].first == UInt8(ascii: "'") else { return placeInCode }
    return .string(token: last, start: Int(token.start) + 1)
  }

  /// In the raw text of a request's head, or right behind it on its line.
  private func placeInHead(_ last: Int) -> Place? {
    guard !isNewline(between: last, and: cursor) else { return nil }
    let opener = nearest(before: last) { [.method, .lineSeparator, .queryName].contains(tokens[$0].kind) }
    guard let opener else { return nil }
    let token = tokens[opener]
    switch token.kind {
    case .method:
      // `GET` alone is still a word.
      if Int(token.end) == cursor { return nil }
      guard Int(tokens[last].end) == cursor else { return .behindTarget(method: opener) }
      return .target(method: opener, start: skippingBlanks(from: Int(token.end)))
    case .queryName: return .queryName(start: Int(token.start))
    default:
      let (name, start) = (text(at: opener - 1), skippingBlanks(from: Int(token.end)))
      let isHeader = kind(at: opener - 1) == .headerName
      return isHeader ? .headerValue(name: name, start: start) : .queryValue(name: name, start: start)
    }
  }

  /// In a query that nothing has ended yet.
  private func placeInQuery(_ last: Int) -> Place? {
    guard newlines(in: Int(tokens[last].end)..<cursor) < 2,
      let first = nearest(before: last + 1, { tokens[$0].kind == .suiteQL })
    else { return nil }
    return Int(tokens[first].end) == cursor ? nil : .suiteQL(first)
  }

  private var placeInCode: Place {
    var count = tokens.count
    // Behind a method or `SELECT` that the cursor touches there is an empty target, or query.
    while let last = tokens[..<count].last, last.start == last.end, Int(last.end) == cursor,
      last.kind == .rawEnd || last.kind == .sqlEnd
    { count -= 1 }
    guard count > 0, Int(tokens[count - 1].end) == cursor else { return .code(start: cursor, count: count) }
    let last = tokens[count - 1]
    if isWord(last) { return .code(start: Int(last.start), count: count - 1) }
    // Nothing goes on with a number, or stands right behind a bracket.
    return last.kind.endsOperand ? .nothing : .code(start: cursor, count: count)
  }

  private func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < cursor, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
    return index
  }
}
