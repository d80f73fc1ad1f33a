/// How many columns of a terminal a text takes.
public enum DisplayWidth {
  public static func of(_ text: some StringProtocol) -> Int {
    // Most texts are plain letters, each a column.
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// Of what is seen as one character: a letter with its accents, a flag, a family of emoji.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    let isEmoji = scalars.contains("\u{FE0F}") && scalars.first!.properties.isEmoji
    return isEmoji ? 2 : scalars.reduce(0) { max($0, $1.columns) }
  }

  /// The text cut to `columns`, an ellipsis at its end when something is missing.
  public static func cut(_ text: String, to columns: Int) -> String {
    var (width, end) = (0, text.startIndex)
    for index in text.indices {
      width += of(text[index])
      if width > columns { return text[..<end] + "…" }
      // The ellipsis needs a column too.
      if width < columns { end = text.index(after: index) }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// 0 for marks that combine, 2 for East Asian wide ones and emoji (Unicode Standard Annex 11).
  var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}
