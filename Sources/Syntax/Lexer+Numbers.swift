import Diagnostics

extension Lexer {
  /// `42`, `1_000`, `19.90`, `1e-3`, `1.5s`
  mutating func lexNumber() {
    let start = position
    var kind = Token.Kind.integer
    skipDigits()
    if byte() == UInt8(ascii: "."), byte(1).isDigit {
      kind = .decimal
      position += 1
      skipDigits()
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      let hasSign = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-")
      if byte(hasSign ? 2 : 1).isDigit {
        kind = .decimal
        position += hasSign ? 2 : 1
        skipDigits()
      }
    }
    let unitStart = position
    while byte().isWordByte { position += 1 }
    guard position > unitStart else { return emit(checked(kind, from: start), from: start) }
    guard DurationUnit(bytes[unitStart..<position]) != nil else {
      report(.unknownUnit(Span(unitStart..<position), in: source))
      return emit(.invalid, from: start)
    }
    emit(checked(.duration, from: start), from: start)
  }

  private mutating func skipDigits() {
    while byte().isDigit || byte() == UInt8(ascii: "_") { position += 1 }
  }

  /// The kind, or `invalid` for zeros in front and a `_` that does not stand between digits.
  private mutating func checked(_ kind: Token.Kind, from start: Int) -> Token.Kind {
    let underscore = UInt8(ascii: "_")
    for index in start..<position where bytes[index] == underscore {
      if index + 1 < position, bytes[index - 1].isDigit, bytes[index + 1].isDigit { continue }
      report(.strayUnderscore(Span(index..<index + 1), in: source))
      return .invalid
    }
    let second = start + 1 < position ? bytes[start + 1] : 0
    if bytes[start] == UInt8(ascii: "0"), second.isDigit || second == underscore {
      report(.leadingZero(span(from: start), in: source))
      return .invalid
    }
    return kind
  }
}

extension Diagnostic {
  fileprivate static func unknownUnit(_ span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "unknown unit `\(source.text(span))`", at: span, in: source, label: "no number goes on like this",
      hint: "the units are ms, s, m (minutes), h and d: `1.5s`; a name does not begin with a digit")
  }

  fileprivate static func strayUnderscore(_ span: Span, in source: Source) -> Diagnostic {
    Diagnostic(.error, "malformed number", at: span, in: source, label: "a `_` stands between two digits")
  }

  fileprivate static func leadingZero(_ span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "malformed number", at: span, in: source, label: "a number does not begin with a 0",
      hint: "to keep the zeros make it a string: \"\(source.text(span))\"")
  }
}
