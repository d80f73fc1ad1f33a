import Diagnostics
import Syntax

/// What has been typed up to the cursor, in tokens.
struct TypedText {
  /// The whole text, what follows the cursor too.
  let bytes: [UInt8]
  let cursor: Int
  /// Those up to the cursor that are no trivia; of a text in `{{ }}` those behind its braces.
  let tokens: [Token]
  /// Whether the cursor stands in a comment.
  let isInComment: Bool

  /// The innermost text that the cursor is in: behind `{{` that are not closed it is an expression of its own.
  init(_ bytes: [UInt8], at cursor: Int) {
    var text = TypedText(bytes, at: cursor, from: 0)
    while let inner = text.innerStart { text = TypedText(bytes, at: cursor, from: inner) }
    self = text
  }

  private init(_ bytes: [UInt8], at cursor: Int, from start: Int) {
    (self.bytes, self.cursor) = (bytes, cursor)
    let source = Source(name: "", bytes: Array(bytes[start..<cursor]))
    let all = Lexer.tokens(of: source, isInteractive: true).0.dropLast()
    let shift = UInt32(start)
    isInComment = all.last.map { $0.kind == .comment && Int($0.end) + start == cursor } ?? false
    tokens = all.filter { !$0.kind.isTrivia }.map {
      Token($0.kind, $0.start + shift, $0.end + shift, startsLine: $0.startsLine)
    }
  }

  /// Behind the `{{` that the cursor is in, if they were given up.
  private var innerStart: Int? {
    guard let last = tokens.last(where: { $0.kind != .sqlEnd }), last.kind == .invalid, Int(last.end) == cursor,
      bytes[last.span.range].starts(with: "{{".utf8)
    else { return nil }
    return Int(last.start) + 2
  }

  // MARK: Looking at it

  func text(_ token: Token) -> String { text(token.span.range) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func text(at index: Int) -> String { tokens.indices.contains(index) ? text(tokens[index]) : "" }

  func kind(at index: Int) -> Token.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

  func isWord(_ word: String, at index: Int) -> Bool { kind(at: index) == .name && text(at: index) == word }

  /// Whether a letter or digit belongs to a name.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...: true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Whether a token is a name or a keyword.
  func isWord(_ token: Token) -> Bool {
    switch token.kind {
    case .rawText, .stringText, .sqlText, .invalid: return false
    default: break
    }
    let spelling = bytes[token.span.range]
    guard let first = spelling.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
    return spelling.allSatisfy(Self.isWordByte)
  }

  func newlines(in range: Range<Int>) -> Int { bytes[range].count { $0 == UInt8(ascii: "\n") } }

  /// Whether a newline stands between a token and an offset behind it.
  func isNewline(between index: Int, and offset: Int) -> Bool {
    let end = Int(tokens[index].end)
    return end < offset && newlines(in: end..<offset) > 0
  }

  // MARK: Brackets

  /// The nearest token in front of `index` for which `isWanted` holds, what stands in closed brackets aside; nil when a
  /// bracket that is open comes first.
  func nearest(before index: Int, _ isWanted: (Int) -> Bool) -> Int? {
    var (at, depth) = (index - 1, 0)
    while at >= 0 {
      switch tokens[at].kind {
      case .rightParenthesis, .rightBracket, .rightBrace, .closeBraces: depth += 1
      case .leftParenthesis, .leftBracket, .leftBrace, .openBraces:
        if depth == 0 { return isWanted(at) ? at : nil }
        depth -= 1
      default: if depth == 0, isWanted(at) { return at }
      }
      at -= 1
    }
    return nil
  }

  /// The opening bracket of the closing one here; nil when it has none.
  func partner(of index: Int) -> Int? {
    var (at, depth) = (index, 0)
    while at >= 0 {
      switch tokens[at].kind {
      case .rightParenthesis, .rightBracket, .rightBrace, .closeBraces: depth += 1
      case .leftParenthesis, .leftBracket, .leftBrace, .openBraces:
        depth -= 1
        if depth == 0 { return at }
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// The brackets that are open before a token, outermost first.
  func openBrackets(before index: Int) -> [Int] {
    var open: [Int] = []
    for at in 0..<index {
      switch tokens[at].kind {
      case .leftParenthesis, .leftBracket, .leftBrace, .openBraces: open.append(at)
      case .rightParenthesis, .rightBracket, .rightBrace, .closeBraces: _ = open.popLast()
      default: break
      }
    }
    return open
  }
}
