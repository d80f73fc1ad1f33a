import Diagnostics

/// Strings, and the raw text of requests.
extension Parser {
  /// `"hi {{name}}"`, `'raw'`, `"""…"""`
  mutating func parseString() throws(Failure) -> Template {
    let opening = advance()
    if opening.kind == .rawString {
      let text = source.bytes[opening.span.range].dropFirst().dropLast()
      return Template(text.isEmpty ? [] : [.text(String(decoding: text, as: UTF8.self))], at: opening.span)
    }
    var pieces = try readPieces(.stringText)
    presume(.stringEnd)
    let layout = opening.kind == .multilineStart ? MultilineText(trimming: &pieces) : nil
    var parts: [TemplatePart] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .expression(let expression): parts.append(.expression(expression))
      case .bytes(let bytes, let start):
        let startsLine = index == 0 && layout?.startsBelow == true
        let decoder = EscapeDecoder(bytes, dropping: layout?.indentation ?? [], startsLine: startsLine)
        report(decoder.problems, from: Int(start))
        if !decoder.text.isEmpty { parts.append(.text(String(decoding: decoder.text, as: UTF8.self))) }
      }
    }
    return Template(parts, at: span(from: opening.start))
  }

  private mutating func report(_ problems: [EscapeDecoder.Problem], from start: Int) {
    for problem in problems {
      let place = start + problem.range.lowerBound..<start + problem.range.upperBound
      complain("malformed escape", at: Span(place), problem.label, hint: problem.hint)
    }
  }

  /// The raw text and the `{{ }}` of a target or a value, up to its end.
  mutating func readTemplate() throws(Failure) -> Template {
    let start = current.start
    var text: [UInt8] = []
    var parts: [TemplatePart] = []
    for piece in try readPieces(.rawText) {
      switch piece {
      case .bytes(let bytes, _): text += bytes
      case .expression(let expression):
        if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
        text = []
        parts.append(.expression(expression))
      }
    }
    if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
    presume(.rawEnd)
    return Template(parts, at: Span(start, last.start))
  }

  private mutating func readPieces(_ text: Token.Kind) throws(Failure) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var hasBraces = false
    while true {
      switch kind {
      case text:
        let token = advance()
        pieces.append(.bytes(Array(source.bytes[token.span.range]), from: token.start))
      case .openBraces:
        pieces.append(.expression(try parseBraces()))
        hasBraces = true
      // The lexer gave up on the rest of the text.
      case .invalid: throw Failure()
      default:
        if hasBraces { try grow() }
        return pieces
      }
    }
  }
}
