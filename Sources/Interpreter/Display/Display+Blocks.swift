import Diagnostics

extension Display {
  /// Lines that a field may take; a longer one is cut.
  private static let mostLines = 20
  /// A longer name stands out of the column of names.
  private static let widestName = 30

  /// A block for each row: a line with its number, one or more for each of its fields. Tells how many rows that are.
  func blocks(_ rows: ShownRows) -> (text: String, shown: Int) {
    let names = rows.columns.map { line($0.string) }
    let column = min(names.map { DisplayWidth.of($0) }.max() ?? 0, Self.widestName)
    var text = ""
    for (position, row) in rows.rows.enumerated() {
      guard text.utf8.count < Self.mostText else { return (text, position) }
      let number = (rows.page?.offset ?? 0) + Int64(position) + 1
      text += ink.paint("── \(number) ──", .faint) + "\n"
      for (name, key) in zip(names, rows.columns) {
        guard let value = row[key] else { continue }
        text += field(name, column, value)
      }
    }
    return (text, rows.rows.count)
  }

  /// A name and its value, which goes on below itself where it is long.
  private func field(_ name: String, _ column: Int, _ value: Value) -> String {
    let room = max(columns - column - 2, 20)
    var lines: [String] = []
    for line in short(value, upTo: room * Self.mostLines).split(separator: "\n", omittingEmptySubsequences: false) {
      lines += wrapped(Printable.escaped(String(line)), at: room, most: Self.mostLines + 1 - lines.count)
      if lines.count > Self.mostLines { break }
    }
    if lines.count > Self.mostLines { lines = lines.prefix(Self.mostLines - 1) + ["…"] }
    let gap = String(repeating: " ", count: max(0, column - DisplayWidth.of(name)) + 2)
    let head = ink.paint(name, .boldBlue) + (lines[0].isEmpty ? "" : gap)
    return head + lines.joined(separator: "\n" + String(repeating: " ", count: column + 2)) + "\n"
  }

  /// The text in lines of so many columns, `most` at most, broken between words where one ends in the second half.
  private func wrapped(_ text: String, at columns: Int, most: Int) -> [String] {
    var (lines, rest) = ([String](), text[...])
    while lines.count < most {
      var (width, end, blank) = (0, rest.startIndex, rest.startIndex)
      while end < rest.endIndex, width + DisplayWidth.of(rest[end]) <= columns {
        width += DisplayWidth.of(rest[end])
        if rest[end] == " ", width > columns / 2 { blank = end }
        end = rest.index(after: end)
      }
      if end < rest.endIndex, rest[end] != " ", blank > rest.startIndex { end = blank }
      lines.append(String(rest[..<end]))
      rest = rest[end...]
      if rest.isEmpty { break }
      if rest.first == " " { rest.removeFirst() }
    }
    return lines
  }
}
