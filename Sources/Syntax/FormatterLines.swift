/// The lines that the formatter writes, with the comments at their ends.
struct FormatterLines {
  private struct Line {
    var text: [UInt8]
    /// Columns of the text, of its last line when it holds several.
    var width: Int
    var spansLines = false
    var comment: [UInt8]?
  }

  private var lines: [Line] = []
  /// The indentation of the last line.
  private(set) var indentation = 0

  /// The column behind what has been written.
  var column: Int { lines.last?.width ?? 0 }

  mutating func begin(indentation: Int, behindBlank: Bool = false) {
    if behindBlank, !lines.isEmpty { lines.append(Line(text: [], width: 0)) }
    lines.append(Line(text: [UInt8](repeating: .blank, count: indentation), width: indentation))
    self.indentation = indentation
  }

  mutating func append(_ text: StaticString) {
    lines[lines.count - 1].text.append(contentsOf: text.withUTF8Buffer { Array($0) })
    lines[lines.count - 1].width += text.utf8CodeUnitCount
  }

  mutating func append(_ piece: FormatterPiece) {
    lines[lines.count - 1].text += piece.text
    if piece.isMultiline {
      lines[lines.count - 1].spansLines = true
      lines[lines.count - 1].width = piece.lastWidth
    } else {
      lines[lines.count - 1].width += piece.width
    }
  }

  /// Puts a comment at the end of the last line.
  mutating func append(comment: [UInt8]) { lines[lines.count - 1].comment = comment }

  /// A comment on a line of its own.
  mutating func add(comment: [UInt8], indentation: Int, behindBlank: Bool) {
    begin(indentation: indentation, behindBlank: behindBlank)
    lines[lines.count - 1].text += comment
  }

  /// All of it. Comments at the ends of lines that follow each other stand below each other.
  func bytes() -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      if lines[start].comment != nil {
        while end < lines.count, lines[end].comment != nil, !lines[end].spansLines { end += 1 }
      }
      let column = lines[start..<end].reduce(0) { max($0, $1.width) } + 2
      for line in lines[start..<end] {
        output += line.text
        if let comment = line.comment {
          output += [UInt8](repeating: .blank, count: column - line.width) + comment
        }
        output.append(.newline)
      }
      start = end
    }
    return output
  }
}
