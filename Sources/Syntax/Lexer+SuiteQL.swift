import Diagnostics

/// Queries: raw text of SQL with `{{ }}` in it.
extension Lexer {
  /// Whether a query begins with the word that ends here. One in a wrong place is read as a query too; the parser
  /// reports it.
  func beginsSuiteQL(_ word: ArraySlice<UInt8>) -> Bool {
    let scanner = SQLScanner(bytes, from: position, to: bytes.count)
    var next = position
    while next < bytes.count, bytes[next] <= .blank { next += 1 }
    guard next < bytes.count else { return (word.count == 6 || isInteractive) && beginsStatementOrOperand }
    guard word.count == 4 else { return beginsSelection(at: next) }
    // `WITH name AS (`, `WITH name (`; not `WITH timeout: 5s`.
    let name = scanner.word(from: next)
    guard next > position, !name.isEmpty || bytes[next] == .quote || isBraces(at: next) else { return false }
    guard !name.isEmpty else { return beginsStatementOrOperand }
    var behind = name.upperBound
    while behind < bytes.count, bytes[behind] <= .blank { behind += 1 }
    let follower = bytes[scanner.word(from: behind)]
    return follower.count == 2 && follower.allSatisfy(\.isLetter) && follower.first.map { $0 | 0x20 } == UInt8(ascii: "a")
      || behind < bytes.count && bytes[behind] == UInt8(ascii: "(")
  }

  private func isBraces(at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == .leftBrace && bytes[index + 1] == .leftBrace
  }

  /// Whether what is selected may begin here, behind `SELECT`.
  private func beginsSelection(at next: Int) -> Bool {
    switch bytes[next] {
    case UInt8(ascii: "*"), .quote, UInt8(ascii: "'"): return true
    case let byte where byte.isWordByte: return next > position
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "."): return false
    default: return beginsStatementOrOperand || isBraces(at: next)
    }
  }

  /// What follows `SELECT` or `WITH`.
  mutating func lexSuiteQL(from start: Int) {
    emit(.suiteQL, from: start)
    let count = sqlBrackets.count
    lexSuiteQLText(SuiteQLText(outerBrackets: count, brackets: count, beginsWithTables: position - start == 4))
  }

  /// A query from here to the next `{{`, or to its end: a `;`, a closing bracket that it did not open, a brace,
  /// `with name:`, a line that begins a statement, and the line of a string around it.
  mutating func lexSuiteQLText(_ text: SuiteQLText) {
    sqlBrackets.removeLast(sqlBrackets.count - text.brackets)
    let start = position
    var scan = SuiteQLScan(
      SQLScanner(
        bytes, from: position, to: bytes.count, isOneLine: openOnLine > 0, endsAtTripleQuote: openInMultiline > 0,
        lacksCommentEnd: lacksCommentEnd),
      text, isInteractive: isInteractive, isResumed: previous != .suiteQL)
    defer { lacksCommentEnd = scan.scanner.lacksCommentEnd }
    while let piece = scan.next(&sqlBrackets) {
      if case .unclosed(let mark) = piece.kind { report(.unclosed(mark, at: piece.range.lowerBound, in: source)) }
      guard piece.kind == .openBraces else { continue }
      position = piece.range.lowerBound
      for hash in scan.hashes { report(.hash(at: hash, in: source)) }
      if position > start { emit(.sqlText, from: start) }
      var open = text
      open.brackets = sqlBrackets.count
      return openBraces(in: .suiteQL(open))
    }
    for hash in scan.hashes { report(.hash(at: hash, in: source)) }
    position = scan.end
    if position > start { emit(.sqlText, from: start) }
    if scan.reachesEnd { endsInText = true }
    emit(.sqlEnd, from: position)
    if let word = scan.statement, !text.isBroken { report(.semicolonMissing(at: position, before: word, in: source)) }
    if sqlBrackets.count > text.outerBrackets {
      if !text.isBroken { report(.bracketNotClosed(sqlBrackets[text.outerBrackets], endsAt: position, in: source)) }
      sqlBrackets.removeLast(sqlBrackets.count - text.outerBrackets)
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ mark: String, at start: Int, in source: Source) -> Diagnostic {
    let (what, hint): (String, String?) =
      switch mark {
      case "'": ("text", "a `'` inside it is written twice: `''`")
      case "\"": ("name", "text of SQL stands in `'…'`")
      default: ("comment", nil)
      }
    return Diagnostic(
      .error, "expected a closing `\(mark)`", at: Span(start..<start + mark.utf8.count), in: source,
      label: "this \(what) is not closed", hint: hint)
  }

  fileprivate static func hash(at start: Int, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "`#` begins no comment of SQL", at: Span(start..<start + 1), in: source, label: "this is still the query",
      hint: "SQL has `-- …` and `/* … */`; behind the query's `;` it is `#`")
  }

  fileprivate static func semicolonMissing(at end: Int, before word: Range<Int>, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "expected `;`", at: Span(end..<end), in: source, label: "the query goes on to its `;`",
      labels: [Label(Span(word), "this line begins a statement")],
      hint: "a query spans lines; `;` ends it")
  }

  fileprivate static func bracketNotClosed(_ bracket: SQLBracket, endsAt end: Int, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "expected `\(bracket.closer)`", at: Span(bracket.offset..<bracket.offset + 1), in: source,
      label: "this is not closed", labels: [Label(Span(end..<end), "the query ends here")])
  }
}
