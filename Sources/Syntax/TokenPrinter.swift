import Diagnostics

/// Writes tokens, one a line: place, kind, text. What `nss dump tokens` shows.
public enum TokenPrinter {
  public static func text(of tokens: [Token], in source: Source) -> String {
    var output = ""
    var (line, column, offset) = (1, 1, 0)
    for token in tokens {
      // Places are counted on: looking each one up would read a long line once for each of its tokens.
      while offset < Int(token.start) {
        let byte = source.bytes[offset]
        if byte == .newline { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
        offset += 1
      }
      let text = token.start == token.end ? "" : source.text(token.span).debugDescription
      output += padded("\(line):\(column)", to: 8) + padded("\(token.kind)", to: text.isEmpty ? 0 : 20) + text + "\n"
    }
    return output
  }

  /// With blanks behind it, at least one, when it is to take more than no columns.
  private static func padded(_ text: String, to width: Int) -> String {
    width == 0 ? text : text + String(repeating: " ", count: max(1, width - text.utf8.count))
  }
}
