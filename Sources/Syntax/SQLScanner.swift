/// Cuts the text of a query into its pieces; what they mean, and how far the query goes, is for others to say.
public struct SQLScanner {
  /// A piece of the text: a word, a quote, a mark.
  public struct Piece {
    public let kind: Kind
    public let range: Range<Int>
  }

  public enum Kind: Equatable {
    case newline, word, number
    /// `'…'`
    case text
    /// `"…"`
    case quotedName
    /// `-- …` or `/* … */`
    case comment
    /// `# …`, which is a comment of nss only
    case hash
    /// A quote or a comment that is not closed: read to the end of its line.
    case unclosed(String)
    /// `{{`
    case openBraces
    /// Any other character of ASCII, by itself.
    case mark
  }

  let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int
  private let isOneLine: Bool
  private let endsAtTripleQuote: Bool
  /// Whether a `*/` is known not to follow.
  private(set) var lacksCommentEnd: Bool

  /// Of the text from `start` to `end`.
  public init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.init(bytes, from: start, to: end, isOneLine: false)
  }

  /// `isOneLine`, `endsAtTripleQuote`: it stands in the braces of a text that ends with its line, or at a `\"""`.
  init(
    _ bytes: [UInt8], from start: Int, to end: Int, isOneLine: Bool, endsAtTripleQuote: Bool = false,
    lacksCommentEnd: Bool = false
  ) {
    (self.bytes, position, self.end) = (bytes, start, end)
    (self.isOneLine, self.endsAtTripleQuote) = (isOneLine, endsAtTripleQuote)
    self.lacksCommentEnd = lacksCommentEnd
  }

  /// The next piece, blanks aside; nil at the end.
  public mutating func next() -> Piece? {
    while position < end, bytes[position] <= .blank, bytes[position] != .newline { position += 1 }
    guard position < end else { return nil }
    let start = position
    switch bytes[start] {
    case .newline: return isOneLine ? nil : piece(.newline, to: start + 1)
    case .quote where endsAtTripleQuote && byte(1) == .quote && byte(2) == .quote: return nil
    case UInt8(ascii: "'"): return quoted(.text)
    case .quote: return quoted(.quotedName)
    case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"): return piece(.comment, to: endOfLine)
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): return blockComment()
    case UInt8(ascii: "#"): return piece(.hash, to: endOfLine)
    case .leftBrace where byte(1) == .leftBrace: return piece(.openBraces, to: start + 2)
    case let first where first.isWordByte:
      var index = start + 1
      while index < end, bytes[index].isSQLWordByte { index += 1 }
      return piece(first.isDigit ? .number : .word, to: index)
    default: return piece(.mark, to: start + 1)
    }
  }

  private mutating func piece(_ kind: Kind, to end: Int) -> Piece {
    defer { position = end }
    return Piece(kind: kind, range: position..<end)
  }

  private func byte(_ distance: Int) -> UInt8 { position + distance < end ? bytes[position + distance] : 0 }

  /// Up to the partner of the quote here; two of them stand for one.
  private mutating func quoted(_ kind: Kind) -> Piece {
    let quote = bytes[position]
    var index = position + 1
    while index < end {
      switch bytes[index] {
      case quote:
        guard index + 1 < end, bytes[index + 1] == quote else { return piece(kind, to: index + 1) }
        index += 1
      case .newline where isOneLine || endsStatement(at: index): return unclosed(quote == .quote ? "\"" : "'")
      default: break
      }
      index += 1
    }
    return unclosed(quote == .quote ? "\"" : "'")
  }

  private mutating func blockComment() -> Piece {
    var index = position + 2
    while !lacksCommentEnd, index + 1 < end {
      if isOneLine, bytes[index] == .newline { return unclosed("*/") }
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") { return piece(.comment, to: index + 2) }
      index += 1
    }
    lacksCommentEnd = true
    return unclosed("*/")
  }

  /// To the end of the line, or to the `;` there, a comment of nss aside.
  private mutating func unclosed(_ mark: String) -> Piece {
    let end = endOfLine
    var index = min(position + mark.utf8.count, end)
    while index < end {
      if bytes[index] == UInt8(ascii: ";") {
        let next = min(skippingBlanks(index + 1), end)
        if next == end || bytes[next] == UInt8(ascii: "#") { break }
      }
      index += 1
    }
    return piece(.unclosed(mark), to: index)
  }

  /// Behind the last character of the line here.
  private var endOfLine: Int {
    let newline = bytes[position..<end].firstIndex(of: .newline) ?? end
    return newline > position && bytes[newline - 1] == .carriageReturn ? newline - 1 : newline
  }
}

extension UInt8 {
  /// What goes on with a name or a number of SQL.
  var isSQLWordByte: Bool { isWordByte || self == UInt8(ascii: "$") || self == UInt8(ascii: "#") }
}
