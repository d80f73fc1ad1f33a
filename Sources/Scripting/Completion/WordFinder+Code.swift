import Interpreter
import Syntax

/// Statements and expressions.
extension WordFinder {
  /// A word that begins at `start`, behind so many tokens.
  func inCode(from start: Int, behind count: Int) -> Completions {
    if let line = headerLine(behind: count) { return line }
    return Completions(start: start, words: codeWords(from: start, behind: count))
  }

  private func codeWords(from start: Int, behind count: Int) -> [Completion] {
    guard let last = typed.kind(at: count - 1) else { return requests + statements + operands }
    switch last {
    case .dot, .optionalDot: return members(behind: count - 1)
    case .is: return ["not"].map { Completion($0, suffix: " ") } + types
    case .not where typed.kind(at: count - 2) == .is: return types
    case .let, .fn, .input, .catch, .test, .for, .import: return []
    default: break
    }
    if let words = optionWords(behind: count) { return words }
    if let place = typed.mapPlace(behind: count), let words = inMap(place, isQuoted: false) { return words }
    if beginsStatement(start, behind: count) { return requests + statements + blockEnds(last) + operands }
    if last.endsOperand { return isNewWord(count) ? [] : following(last, count) }
    return (takesRequest(last) ? requests + [Completion("fn", suffix: " ")] : []) + argumentNames(behind: count) + operands
  }

  private var types: [Completion] { Members.types.map { Completion($0) } }

  /// Whether a statement begins behind so many tokens.
  private func beginsStatement(_ start: Int, behind count: Int) -> Bool {
    let last = typed.tokens[count - 1].kind
    let inner = typed.openBrackets(before: count).last
    if let inner {
      guard typed.kind(at: inner) == .leftBrace, !isMap(inner) else { return false }
      if inner == count - 1 { return true }
    }
    if last == .semicolon || last == .rightBrace { return true }
    return typed.isNewline(between: count - 1, and: start) && !last.leavesLineOpen
  }

  /// Whether a brace begins a map; another begins a block.
  private func isMap(_ brace: Int) -> Bool {
    guard let before = typed.kind(at: brace - 1) else { return true }
    if before == .arrow { return false }
    return before.leavesLineOpen || before == .return || before == .print || typed.requestHead(before: brace) != nil
  }

  private func blockEnds(_ last: Token.Kind) -> [Completion] {
    last == .rightBrace ? ["else", "catch"].map { Completion($0, suffix: " ") } : []
  }

  /// Whether a request may stand behind a token.
  private func takesRequest(_ last: Token.Kind) -> Bool {
    [.assign, .return, .in, .leftParenthesis].contains(last)
  }

  /// Whether what comes is a name that is being made: `import "a.nss" as `.
  private func isNewWord(_ count: Int) -> Bool {
    typed.isWord("as", at: count - 1) && typed.kind(at: count - 2) == .stringEnd
  }

  /// Words behind a complete operand.
  private func following(_ last: Token.Kind, _ count: Int) -> [Completion] {
    if last == .stringEnd, isImport(count) { return [Completion("as", suffix: " ")] }
    if typed.kind(at: count - 2) == .for || typed.kind(at: count - 2) == .comma && typed.kind(at: count - 4) == .for {
      return [Completion("in", suffix: " ")]
    }
    if typed.isWord("retry", at: count - 1) || isTest(count) { return [Completion("with", suffix: " ")] }
    return (Vocabulary.operators + ["with"]).map { Completion($0, suffix: " ") }
  }

  private func isImport(_ count: Int) -> Bool {
    typed.nearest(before: count - 1) { typed.kind(at: $0) == .stringStart }.map { typed.kind(at: $0 - 1) == .import } ?? false
  }

  private func isTest(_ count: Int) -> Bool {
    typed.nearest(before: count - 1) { typed.kind(at: $0) == .stringStart }.map { typed.kind(at: $0 - 1) == .test } ?? false
  }

  /// The names of what a call of a built-in may be given by name.
  private func argumentNames(behind count: Int) -> [Completion] {
    guard typed.kind(at: count - 1) == .comma, let call = typed.openBrackets(before: count).last,
      typed.kind(at: call) == .leftParenthesis, let builtin = Builtins.named[typed.text(at: call - 1)]
    else { return [] }
    return builtin.parameters.filter(\.isOptional).map { Completion($0.name, suffix: ": ", detail: $0.type) }
  }

  // MARK: Header lines

  /// The line behind a request's head, where a header line may begin, or a statement.
  private func headerLine(behind count: Int) -> Completions? {
    var lineStart = typed.cursor
    while lineStart > 0, typed.bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    guard let last = typed.tokens[..<count].lastIndex(where: { Int($0.end) <= lineStart }), lineStart > 0,
      typed.kind(at: last) == .rawEnd || typed.kind(at: last) == .httpVersion,
      isOneLine(from: Int(typed.tokens[last].end), to: lineStart)
    else { return nil }
    var start = lineStart
    while start < typed.cursor, typed.bytes[start] == UInt8(ascii: " ") || typed.bytes[start] == UInt8(ascii: "\t") { start += 1 }
    let word = typed.bytes[start..<typed.cursor]
    guard word.allSatisfy({ TypedText.isWordByte($0) || $0 == UInt8(ascii: "-") }) else { return nil }
    let headers = RequestHeader.all.map { Completion($0.name, suffix: ": ", detail: "a header") }
    if word.contains(UInt8(ascii: "-")) { return Completions(start: start, words: headers) }
    return Completions(start: start, words: [Completion("with", suffix: " ", detail: "options")] + headers + requests + statements + operands)
  }

  /// Whether nothing but the end of a line and comments stand there.
  private func isOneLine(from start: Int, to end: Int) -> Bool {
    let lines = typed.bytes[start..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst().dropLast()
    return lines.allSatisfy { line in line.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "#") }
  }
}
