import Diagnostics

/// Cuts a source into tokens, byte by byte and without recursion.
///
/// Extensions hold its families: words and requests, strings, numbers, punctuation, and spellings of other languages.
public struct Lexer {
  /// The longest script that is read, in bytes.
  public static let longestSource = 10 * 1024 * 1024

  let source: Source
  let bytes: [UInt8]
  /// The offset of the next byte to read.
  var position = 0
  var tokens: [Token] = []
  var diagnostics = DiagnosticList()
  /// What is open here, outermost first.
  var openings: [Opening] = []
  /// How many of `openings` are braces in a text that ends with its line, and in one that does not.
  var openOnLine = 0
  var openInMultiline = 0
  /// The last token that is no trivia.
  var previous = Token.Kind.newline
  /// Whether no significant token stands on this line yet.
  var atLineStart = true
  /// The brackets that queries opened, outermost first.
  var sqlBrackets: [SQLBracket] = []
  /// Whether a `*/` is known not to stand in the rest of the source.
  var lacksCommentEnd = false
  /// Ends of other languages' constructs that do not stand in the rest of the source.
  var absentMarks: [String] = []
  /// Whether a character without a meaning has been reported on this line.
  var hasUnknownOnLine = false
  /// Whether the next line may belong to a request's head.
  var awaitsRequestLine = false

  /// Whether it reads what a person types, where a blank line ends a query.
  let isInteractive: Bool
  /// Whether the source ends in a text or a query that further lines would go on with.
  var endsInText = false

  /// All tokens of a source, up to and with its end, and what is wrong with their spelling. In an interactive one a
  /// blank line ends a query.
  public static func tokens(of source: Source, isInteractive: Bool = false) -> ([Token], [Diagnostic]) {
    let lexer = lex(source, isInteractive: isInteractive)
    return (lexer.tokens, lexer.diagnostics.presentable(in: source))
  }

  /// The same for the parser, which has more to add.
  static func lex(_ source: Source, isInteractive: Bool) -> Lexer {
    var lexer = Lexer(source, isInteractive: isInteractive)
    lexer.lex()
    return lexer
  }

  init(_ source: Source, isInteractive: Bool) {
    self.source = source
    self.isInteractive = isInteractive
    bytes = source.bytes
  }

  private mutating func lex() {
    guard bytes.count <= Self.longestSource else {
      report(.tooLong(bytes.count, in: source))
      return emit(.endOfFile, from: 0)
    }
    if let diagnostic = Encoding.problem(in: source) { report(diagnostic) }
    tokens.reserveCapacity(bytes.count / 4)
    position = Encoding.lengthOfByteOrderMark(bytes)
    repeat {
      while position < bytes.count { lexToken() }
    } while closeLine()
    emit(.endOfFile, from: position)
  }

  private mutating func lexToken() {
    let byte = bytes[position]
    switch byte {
    case .blank, .tab, .carriageReturn: position += 1
    case .newline: lexNewline()
    case UInt8(ascii: "#"): lexComment()
    case UInt8(ascii: "\""): lexString()
    case UInt8(ascii: "'"): lexRawString()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber()
    case _ where byte.isWordByte: lexWord()
    default: lexPunctuation()
    }
  }

  private mutating func lexNewline() {
    if closeLine() { return }
    hasUnknownOnLine = false
    let start = position
    position += 1
    emit(.newline, from: start)
    if awaitsRequestLine { lexRequestLine() }
  }

  mutating func lexComment() {
    let start = position
    skipToLineEnd()
    emit(.comment, from: start)
  }

  // MARK: Tools

  /// The byte `distance` further on; zero behind the end.
  func byte(_ distance: Int = 0) -> UInt8 {
    let index = position + distance
    return index < bytes.count ? bytes[index] : 0
  }

  /// Whether this text stands here.
  func isAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether a line ends here, or the file.
  var atLineEnd: Bool {
    guard position < bytes.count else { return true }
    // What is left of a CRLF at the file's end ends the line too.
    guard bytes[position] == .carriageReturn else { return bytes[position] == .newline }
    return position + 1 == bytes.count || byte(1) == .newline || byte(1) == .carriageReturn
  }

  mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
  }

  mutating func skipToLineEnd() {
    while !atLineEnd { position += 1 }
  }

  /// Adds the token from `start` to here.
  mutating func emit(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind, UInt32(start), UInt32(position), startsLine: atLineStart && !kind.isTrivia))
    if kind == .newline {
      atLineStart = true
    } else if kind != .comment {
      atLineStart = false
      awaitsRequestLine = false
      previous = kind
    }
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  func span(from start: Int) -> Span { Span(start..<position) }
}

extension Diagnostic {
  fileprivate static func tooLong(_ count: Int, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "the script is too long", at: Span(0, 0), in: source, label: "\(count) bytes in all",
      hint: "a script holds up to \(Lexer.longestSource) bytes; keep data in a file beside it")
  }
}
