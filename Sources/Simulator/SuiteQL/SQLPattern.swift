/// A pattern of LIKE: `%` for any text, `_` for any character. Case counts, as in Oracle.
struct SQLPattern {
  private enum Piece: Equatable { case byte(UInt8), character, anything }

  private let pieces: [Piece]

  /// Behind `escape` a `%`, `_` or `escape` is itself.
  init(_ pattern: String, escape: String?) throws(SQLError) {
    guard escape == nil || escape?.count == 1 else { throw .unsupported("ESCAPE wants one character") }
    var (pieces, isEscaped) = ([Piece](), false)
    for character in pattern {
      if !isEscaped, String(character) == escape {
        isEscaped = true
        continue
      }
      switch character {
      case "%" where !isEscaped: if pieces.last != .anything { pieces.append(.anything) }
      case "_" where !isEscaped: pieces.append(.character)
      default: pieces += String(character).utf8.map(Piece.byte)
      }
      isEscaped = false
    }
    self.pieces = pieces
  }

  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }

  /// When what follows a `%` does not fit, the `%` takes one byte more: only the last one ever has to.
  private func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (piece, byte) = (0, 0)
    var resume: (piece: Int, byte: Int)?
    while byte < text.count || piece < pieces.count {
      if piece < pieces.count {
        switch pieces[piece] {
        case .anything:
          resume = (piece, byte)
          piece += 1
          continue
        case .character where byte < text.count:
          byte += 1
          while byte < text.count, text[byte] & 0xC0 == 0x80 { byte += 1 }
          piece += 1
          continue
        case .byte(let expected) where byte < text.count && text[byte] == expected:
          (piece, byte) = (piece + 1, byte + 1)
          continue
        default: break
        }
      }
      guard let last = resume, last.byte < text.count else { return false }
      resume = (last.piece, last.byte + 1)
      (piece, byte) = (last.piece + 1, last.byte + 1)
    }
    return true
  }
}
