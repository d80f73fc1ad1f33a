/// A bracket that a query opened.
struct SQLBracket {
  let offset: Int
  let byte: UInt8

  var closer: String { byte == UInt8(ascii: "(") ? ")" : "]" }

  func isClosed(by other: UInt8) -> Bool {
    other == (byte == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]"))
  }
}

/// Finds the end of a query, one stretch of its text at a time.
struct SuiteQLScan {
  private(set) var scanner: SQLScanner
  private let text: SuiteQLText
  private let isInteractive: Bool
  /// Behind the last piece that belongs to the query.
  private(set) var end: Int
  /// The word of the next line that begins a statement, when that ended the query.
  private(set) var statement: Range<Int>?
  /// Where comments of nss stand in the query.
  private(set) var hashes: [Int] = []
  /// Such comments that belong to it only if it goes on behind them.
  private var lateHashes: [Int] = []
  /// Lines before this offset are known to begin no statement.
  private var nextText = 0
  private var isLineStart = false
  /// Whether nothing ended it but the source's end.
  private(set) var reachesEnd = false
  /// Whether a `SELECT` may follow the last piece: behind `UNION`, `AS`, a bracket.
  private var takesSelect: Bool

  init(_ scanner: SQLScanner, _ text: SuiteQLText, isInteractive: Bool, isResumed: Bool) {
    (self.scanner, self.text, self.isInteractive, end) = (scanner, text, isInteractive, scanner.position)
    takesSelect = !isResumed
  }

  /// The next piece of the query, newlines aside; nil at its end.
  mutating func next(_ brackets: inout [SQLBracket]) -> SQLScanner.Piece? {
    while let piece = scanner.next() {
      switch piece.kind {
      case .hash: lateHashes.append(piece.range.lowerBound)
      case .newline:
        if endsLine(at: piece.range.lowerBound) { return nil }
        isLineStart = true
      default:
        if ends(at: piece, &brackets) { return nil }
        hashes += lateHashes
        lateHashes = []
        end = piece.range.upperBound
        isLineStart = false
        return piece
      }
    }
    reachesEnd = true
    return nil
  }

  private mutating func endsLine(at newline: Int) -> Bool {
    if isInteractive, scanner.isBlankLine(at: newline + 1) { return true }
    guard newline >= nextText else { return false }
    nextText = scanner.nextText(behind: newline)
    statement = scanner.statement(onLineAt: nextText)
    return statement != nil
  }

  private mutating func ends(at piece: SQLScanner.Piece, _ brackets: inout [SQLBracket]) -> Bool {
    switch piece.kind {
    case .comment, .hash, .newline: return false
    case .word: return ends(atWord: piece.range, isOutside: brackets.count == text.outerBrackets)
    case .number, .text, .quotedName, .unclosed, .openBraces:
      takesSelect = false
      return false
    case .mark: return ends(atMark: piece.range.lowerBound, &brackets)
    }
  }

  private mutating func ends(atWord word: Range<Int>, isOutside: Bool) -> Bool {
    if scanner.beginsOptions(word) { return true }
    let spelling = scanner.bytes[word]
    if isLineStart, isOutside, !takesSelect, spelling.elementsEqual("SELECT".utf8) {
      statement = word
      return true
    }
    takesSelect = word.count <= 9 && Self.wordsBeforeSelect.contains(String(decoding: spelling, as: UTF8.self).uppercased())
    return false
  }

  private static let wordsBeforeSelect: Set = ["UNION", "ALL", "MINUS", "INTERSECT", "EXCEPT", "AS", "DISTINCT"]

  private mutating func ends(atMark offset: Int, _ brackets: inout [SQLBracket]) -> Bool {
    let byte = scanner.bytes[offset]
    takesSelect = false
    switch byte {
    case UInt8(ascii: ";"), .leftBrace, .rightBrace: return true
    case UInt8(ascii: "("), UInt8(ascii: "["):
      brackets.append(SQLBracket(offset: offset, byte: byte))
      takesSelect = true
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      guard brackets.count > text.outerBrackets, brackets[brackets.count - 1].isClosed(by: byte) else { return true }
      brackets.removeLast()
      takesSelect = text.beginsWithTables
    default: break
    }
    return false
  }
}
