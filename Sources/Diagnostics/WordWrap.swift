/// Words in lines of a terminal.
public enum WordWrap {
  /// The text in lines of so many columns at most, broken at blanks; a longer word goes on in the next line.
  public static func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, DisplayWidth.of(last) + 1 + DisplayWidth.of(word) <= columns {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines += pieces(of: word, columns: columns)
      }
    }
    return lines
  }

  private static func pieces(of word: Substring, columns: Int) -> [String] {
    var pieces = [""]
    var width = 0
    for character in word {
      let next = DisplayWidth.of(character)
      if width + next > columns, width > 0 {
        pieces.append("")
        width = 0
      }
      pieces[pieces.count - 1].append(character)
      width += next
    }
    return pieces
  }

  /// Two columns behind a margin, the right one in lines that fit a terminal; where the left one is longer than `left`
  /// the right one stands below it.
  public static func rows(_ rows: [(String, String)], indent: Int, left: Int, columns: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let room = max(columns - indent - left - 2, 20)
    return rows.map { name, text in
      let gap = "\n" + margin + String(repeating: " ", count: left + 2)
      let beside = String(repeating: " ", count: max(0, left - name.count) + 2)
      return margin + name + (name.count > left ? gap : beside) + lines(of: text, columns: room).joined(separator: gap)
    }.joined(separator: "\n")
  }
}
