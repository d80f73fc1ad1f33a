extension Lexer {
  /// What follows a method: the target.
  mutating func lexRequest() {
    skipBlanks()
    // A comment begins behind a blank; in the middle of a target it does not.
    if byte() == UInt8(ascii: "#") { return emit(.rawEnd, from: position) }
    var target = TargetText()
    if byte() == .quote || byte() == UInt8(ascii: "'"), let quote = closingQuote {
      target.quote = quote
      position += 1
      emit(.rawText, from: position - 1)
    }
    lexTarget(target)
  }

  /// A target from here to its end, which is a blank, a `;` or a closing bracket that it did not open, or to the next
  /// `{{`.
  mutating func lexTarget(_ text: TargetText) {
    var target = text
    let start = position
    scan: while !atLineEnd {
      let byte = bytes[position]
      if let quote = target.quote, byte != .leftBrace {
        position += 1
        if byte == quote { break }
        continue
      }
      switch byte {
      case .blank, .tab, UInt8(ascii: ";"): break scan
      case .leftBrace where self.byte(1) == .leftBrace:
        emitRawText(from: start)
        return openBraces(in: .target(target))
      case UInt8(ascii: "("): target.closers.append(UInt8(ascii: ")"))
      case UInt8(ascii: "["): target.closers.append(UInt8(ascii: "]"))
      case .leftBrace: target.closers.append(.rightBrace)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), .rightBrace:
        guard target.closers.last == byte else { break scan }
        target.closers.removeLast()
      case UInt8(ascii: "$"): checkForeignBraces()
      default: break
      }
      position += 1
    }
    emitRawText(from: start)
    emit(.rawEnd, from: position)
    lexHTTPVersion()
    awaitsRequestLine = true
  }

  /// The quote that a target begins with here, when its partner stands on the same line.
  var closingQuote: UInt8? {
    var index = position + 1
    while index < bytes.count, bytes[index] != .newline {
      if bytes[index] == bytes[position] { return bytes[position] }
      index += 1
    }
    return nil
  }

  /// ` HTTP/1.1`, which `.http` files write behind a target.
  private mutating func lexHTTPVersion() {
    let end = position
    skipBlanks()
    let start = position
    guard start > end, isAt("HTTP/") else { return }
    position += 5
    while byte().isDigit || byte() == UInt8(ascii: ".") { position += 1 }
    emit(.httpVersion, from: start)
  }

  /// The line behind a line of a request's head: a query line, a header line, a comment, or none of these.
  mutating func lexRequestLine() {
    skipBlanks()
    switch byte() {
    case UInt8(ascii: "#"): lexComment()
    case UInt8(ascii: "?"), UInt8(ascii: "&"): lexQueryLine()
    default: if let length = lengthOfHeaderName { lexHeaderLine(nameLength: length) } else { endRequestLines() }
    }
  }

  /// `//` is a comment in `.http` files: reported, and the lines go on behind it.
  private mutating func endRequestLines() {
    if isAt("//") { lexPunctuation() } else { awaitsRequestLine = false }
  }

  /// `?name=value`, `&name=value`
  private mutating func lexQueryLine() {
    position += 1
    emit(.querySign, from: position - 1)
    skipBlanks()
    let start = position
    while !atLineEnd, byte() != UInt8(ascii: "=") { position += 1 }
    let end = position
    while position > start, bytes[position - 1].isBlank { position -= 1 }
    emit(.queryName, from: start)
    position = end
    lexSeparatorAndText()
  }

  /// The length of a header's name when the line here begins with one and a colon (RFC 9110, 5.1).
  private var lengthOfHeaderName: Int? {
    guard byte().isLetter else { return nil }
    var length = 1
    while byte(length).isHeaderNameByte { length += 1 }
    return byte(length) == UInt8(ascii: ":") ? length : nil
  }

  /// `Header: value`
  private mutating func lexHeaderLine(nameLength: Int) {
    position += nameLength
    emit(.headerName, from: position - nameLength)
    lexSeparatorAndText()
  }

  private mutating func lexSeparatorAndText() {
    guard !atLineEnd else { return lexLineText() }
    position += 1
    emit(.lineSeparator, from: position - 1)
    skipBlanks()
    lexLineText()
  }

  /// A query or header value from here to the end of its line, blanks there aside, or to the next `{{`.
  mutating func lexLineText() {
    let start = position
    while !atLineEnd {
      if byte() == .leftBrace, byte(1) == .leftBrace {
        emitRawText(from: start)
        return openBraces(in: .line)
      }
      if byte() == UInt8(ascii: "$") { checkForeignBraces() }
      position += 1
    }
    let end = position
    while position > start, bytes[position - 1].isBlank { position -= 1 }
    emitRawText(from: start)
    emit(.rawEnd, from: position)
    position = end
    awaitsRequestLine = true
  }

  private mutating func emitRawText(from start: Int) {
    if position > start { emit(.rawText, from: start) }
  }
}

extension UInt8 {
  /// A `tchar` of RFC 9110, 5.6.2.
  fileprivate var isHeaderNameByte: Bool {
    if isLetter || isDigit { return true }
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      return true
    default: return false
    }
  }
}
