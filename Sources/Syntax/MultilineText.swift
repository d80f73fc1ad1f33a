/// A stretch of a text as it is written.
enum TextPiece {
  case bytes([UInt8], from: UInt32)
  case expression(Expression)
}

/// What `"""` drops: the first and the last newline, and the closing line's indentation in every line.
struct MultilineText {
  /// Whether the text begins in the line below the opening quotes.
  let startsBelow: Bool
  /// The blanks in front of the closing quotes, when these stand on a line of their own.
  let indentation: [UInt8]

  /// Drops the rest of the line behind the opening quotes, and the closing line; the indentation stays in the pieces.
  init(trimming pieces: inout [TextPiece]) {
    startsBelow = Self.dropOpeningLine(&pieces)
    indentation = Self.dropClosingLine(&pieces, isWhole: startsBelow && pieces.count == 1) ?? []
  }

  private static func dropOpeningLine(_ pieces: inout [TextPiece]) -> Bool {
    guard case .bytes(let bytes, let start)? = pieces.first, let newline = bytes.firstIndex(of: .newline),
      bytes[..<newline].allSatisfy({ $0.isBlank || $0 == .carriageReturn })
    else { return false }
    pieces[0] = .bytes(Array(bytes[(newline + 1)...]), from: start + UInt32(newline + 1))
    return true
  }

  /// The blanks of the closing line; nil when text stands there too. `isWhole`: the last piece is all of the text.
  private static func dropClosingLine(_ pieces: inout [TextPiece], isWhole: Bool) -> [UInt8]? {
    guard case .bytes(var bytes, let start)? = pieces.last else { return nil }
    let newline = bytes.lastIndex(of: .newline)
    guard newline != nil || isWhole else { return nil }
    let indentation = Array(bytes[(newline.map { $0 + 1 } ?? 0)...])
    guard indentation.allSatisfy(\.isBlank) else { return nil }
    bytes.removeSubrange((newline ?? 0)...)
    if bytes.last == .carriageReturn { bytes.removeLast() }
    pieces[pieces.count - 1] = .bytes(bytes, from: start)
    return indentation
  }
}
