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
    let first = takesRequest(last) ? requests + [Completion("fn", suffix: " ")] : []
    return first + argumentNames(behind: count) + operands
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
    if last == .stringEnd, string(endingAt: count - 1, isOf: .import) { return [Completion("as", suffix: " ")] }
    let isHead = last == .rawEnd || last == .httpVersion
    if isHead, let method = typed.nearest(before: count, { typed.kind(at: $0) == .method }) {
      return words(behindTargetOf: method)
    }
    let isSecond = typed.kind(at: count - 2) == .comma
    if typed.kind(at: isSecond ? count - 4 : count - 2) == .for {
      return [Completion("in", suffix: " ")]
    }
    if typed.isWord("retry", at: count - 1) || string(endingAt: count - 1, isOf: .test) { return [Completion("with", suffix: " ")] }
    return (Vocabulary.operators + ["with"]).map { Completion($0, suffix: " ") }
  }

  /// Whether a string that ends here stands right behind a keyword.
  private func string(endingAt end: Int, isOf keyword: Token.Kind) -> Bool {
    guard typed.kind(at: end) == .stringEnd else { return false }
    let start = typed.nearest(before: end) { typed.kind(at: $0) == .stringStart }
    return start.map { typed.kind(at: $0 - 1) == keyword } ?? false
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
    while start < typed.cursor, " \t".utf8.contains(typed.bytes[start]) { start += 1 }
    let word = typed.bytes[start..<typed.cursor]
    guard word.allSatisfy({ TypedText.isWordByte($0) || $0 == UInt8(ascii: "-") }) else { return nil }
    let headers = RequestHeader.all.map { Completion($0.name, suffix: ": ", detail: "a header") }
    if word.contains(UInt8(ascii: "-")) { return Completions(start: start, words: headers) }
    let options = [Completion("with", suffix: " ", detail: "options")]
    return Completions(start: start, words: options + headers + requests + statements + operands)
  }

  /// Whether nothing but the end of a line and comments stand there.
  private func isOneLine(from start: Int, to end: Int) -> Bool {
    let lines = typed.bytes[start..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.dropFirst().dropLast().allSatisfy { line in line.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "#") }
  }
}
