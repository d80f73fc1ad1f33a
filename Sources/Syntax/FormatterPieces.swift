import Diagnostics

/// Makes pieces of tokens: strings and the raw text of requests stay as they are written.
struct FormatterPieces {
  private let source: Source
  private let tokens: [Token]
  private let marks: FormatterMarks
  private var index = 0
  private var pieces: [FormatterPiece] = []
  private var gap = FormatterGap(startsFile: true)

  /// The pieces of a script, and what stands behind the last one.
  static func of(
    _ tokens: [Token], in source: Source, _ marks: FormatterMarks
  ) -> (pieces: [FormatterPiece], end: FormatterGap) {
    var reader = FormatterPieces(source: source, tokens: tokens, marks: marks)
    while tokens[reader.index].kind != .endOfFile { reader.read() }
    return (reader.pieces, reader.gap)
  }

  private init(source: Source, tokens: [Token], marks: FormatterMarks) {
    (self.source, self.tokens, self.marks) = (source, tokens, marks)
  }

  private mutating func read() {
    let token = tokens[index]
    index += 1
    switch token.kind {
    case .newline: gap.addNewline()
    case .comment: gap.add(comment: trimmed(token.span.range))
    case .semicolon: gap.addSemicolon()
    case .stringStart, .multilineStart: readString(from: token)
    case .rawString: add(token.kind, token.span, marks.keys.contains(token.start) ? unquoted(token.span) : nil)
    case .method:
      add(token.kind, token.span)
      readTarget()
    case .querySign, .headerName: readLine(from: token)
    case .suiteQL:
      _ = skipRawText(upTo: .sqlEnd)
      add(token.kind, Span(token.start, tokens[index - 1].end))
    case .comma: readComma(token)
    case .rightParenthesis, .rightBracket, .rightBrace:
      dropComma()
      add(token.kind, token.span)
    default: add(token.kind, token.span)
    }
  }

  /// `"…"` with all that is in it.
  private mutating func readString(from opening: Token) {
    var depth = 1
    let content = index
    while depth > 0 {
      switch tokens[index].kind {
      case .stringStart, .multilineStart: depth += 1
      case .stringEnd: depth -= 1
      default: break
      }
      index += 1
    }
    let span = Span(opening.start, tokens[index - 1].end)
    let isPlain = opening.kind == .stringStart && index == content + 2 && marks.keys.contains(opening.start)
    add(opening.kind, span, isPlain ? unquoted(span) : nil)
  }

  /// A target, from its first token to its end.
  private mutating func readTarget() {
    let first = index
    let opens = skipRawText()
    add(.rawText, Span(tokens[first].start, tokens[index - 1].end))
    pieces[pieces.count - 1].opensBracket = opens
  }

  /// `?name=value`, `Header: value`
  private mutating func readLine(from opening: Token) {
    var text = Array(source.bytes[opening.span.range])
    if opening.kind == .querySign {
      text += source.bytes[tokens[index].span.range]
      index += 1
    }
    text += opening.kind == .querySign ? Array("=".utf8) : Array(":".utf8)
    index += 1
    let first = tokens[index].start
    _ = skipRawText()
    let value = withoutReturns(Int(first)..<Int(tokens[index - 1].start))
    if opening.kind == .headerName, !value.isEmpty { text.append(.blank) }
    add(opening.kind, Span(opening.start, tokens[index - 1].end), text + value)
  }

  /// Goes behind the end of a raw text; whether its own text opens brackets.
  private mutating func skipRawText(upTo end: Token.Kind = .rawEnd) -> Bool {
    var (depth, opens) = (0, false)
    while true {
      let token = tokens[index]
      index += 1
      switch token.kind {
      case .openBraces: depth += 1
      case .closeBraces: depth -= 1
      case .rawText where depth == 0:
        opens = opens || source.bytes[token.span.range].contains { [UInt8(ascii: "("), UInt8(ascii: "["), .leftBrace].contains($0) }
      case end where depth == 0: return opens
      default: break
      }
    }
  }

  /// A comma follows what stands before it directly, and comments come behind it; not so behind a request, whose text
  /// it would become.
  private mutating func readComma(_ token: Token) {
    if let last = pieces.last, marks.requestEnds.contains(last.span.end) {
      return add(token.kind, token.span)
    }
    let behind = gap
    gap = FormatterGap()
    add(token.kind, token.span)
    gap = behind
  }

  /// Takes back a comma in front of a closing bracket: whether there is one depends on the layout.
  private mutating func dropComma() {
    guard let comma = pieces.last, comma.kind == .comma else { return }
    pieces.removeLast()
    var before = comma.gap
    before.add(gap)
    gap = before
  }

  private mutating func add(_ kind: Token.Kind, _ span: Span, _ text: [UInt8]? = nil) {
    var piece = FormatterPiece(kind, span, text ?? withoutReturns(span.range), gap)
    let last = pieces.last?.span.end ?? 0
    piece.role =
      switch kind {
      case .minus where marks.prefixes.contains(span.start): .prefix
      case .question where marks.optionalMarks.contains(span.start) || marks.keyEnds.contains(last): .mark
      case .colon where marks.middles.contains(last): .branchColon
      default: .plain
      }
    piece.startsStatement = marks.statements.contains(span.start)
    piece.isAttached =
      kind == .leftParenthesis && marks.callees.contains(last) || kind == .leftBracket && marks.indexed.contains(last)
    piece.isBody = marks.bodies.contains(span.start)
    pieces.append(piece)
    gap = FormatterGap()
  }

  /// The text between quotes when it is a word, which as a key needs none.
  private func unquoted(_ span: Span) -> [UInt8]? {
    let text = Array(source.bytes[span.range].dropFirst().dropLast())
    return Lexer.isWord(text) ? text : nil
  }

  /// What stands there, with LF for CRLF.
  private func withoutReturns(_ range: Range<Int>) -> [UInt8] {
    let text = Array(source.bytes[range])
    guard text.contains(.carriageReturn) else { return text }
    return text.indices.filter { text[$0] != .carriageReturn || $0 + 1 >= text.count || text[$0 + 1] != .newline }.map { text[$0] }
  }

  private func trimmed(_ range: Range<Int>) -> [UInt8] {
    var text = withoutReturns(range)
    while let last = text.last, last.isBlank || last == .newline || last == .carriageReturn { text.removeLast() }
    return text
  }
}
