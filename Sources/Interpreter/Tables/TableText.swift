import Diagnostics

/// A table drawn with plain characters, as psql draws it: names, a line, rows; numbers on the right.
///
/// It stands here and not beside the reports, because the built-in `table` draws one and may not look that way.
public struct TableText: Sendable {
  /// A wider cell is cut.
  public static let widestCell = 60

  public struct Cell: Sendable, Equatable {
    let text: String
    let width: Int
    let isNumber: Bool
    let isEmpty: Bool

    /// A text, with what would steer the terminal escaped.
    public init(_ text: String) { self.init(text, isNumber: false) }

    /// Cut where it is wider than `widest`.
    init(_ text: String, isNumber: Bool, isEmpty: Bool = false, widest: Int = TableText.widestCell) {
      self.text = DisplayWidth.cut(Printable.escaped(text), to: widest)
      width = DisplayWidth.of(self.text)
      (self.isNumber, self.isEmpty) = (isNumber, isEmpty)
    }

    static let empty = Cell("", isNumber: false, isEmpty: true)

    /// The cell in a narrower column.
    fileprivate func cut(to columns: Int) -> Cell {
      width <= columns ? self : Cell(text, isNumber: isNumber, isEmpty: isEmpty, widest: columns)
    }
  }

  private let names: [Cell]?
  private let rows: [[Cell]]

  /// Without `names` it has no head. A row may be shorter than others.
  public init(names: [String]?, rows: [[Cell]]) {
    self.names = names?.map { Cell($0) }
    self.rows = rows
  }

  /// Its lines, without a newline at the end.
  public var text: String { text(measured().map { $0.cut(to: Self.widestCell) }) }

  /// Its lines made to fit so many columns, long texts cut; nil when too little would be left of them, or a number
  /// would be cut. The names are painted.
  func text(fitting columns: Int, _ ink: Ink) -> String? {
    let natural = measured()
    // Two blanks in each, a line between two of them.
    let room = columns - (3 * natural.count - 1)
    let widths = ColumnWidths.fitted(natural.map(\.width), least: natural.map(\.least), into: room)
    return widths.map { widths in text(zip(natural, widths).map { $0.cut(to: $1) }, ink) }
  }

  private func text(_ columns: [Column], _ ink: Ink = Ink(isColored: false)) -> String {
    guard !rows.isEmpty else { return "(no rows)" }
    var lines: [String] = []
    if let names {
      lines.append(line(names, columns, ink, .bold))
      lines.append(columns.map { String(repeating: "-", count: $0.width + 2) }.joined(separator: "+"))
    }
    lines += rows.map { line($0, columns, ink, nil) }
    return lines.joined(separator: "\n")
  }

  private func measured() -> [Column] {
    (0..<max(names?.count ?? 0, rows.map(\.count).max() ?? 0)).map { Column($0, names, rows) }
  }

  private struct Column {
    /// Less of a text tells too little.
    private static let leastText = 8

    let position: Int
    var width: Int
    /// How far it may be cut.
    let least: Int
    let isRight: Bool

    /// As wide as its widest cell; on the right when there is nothing but numbers in it.
    init(_ position: Int, _ names: [Cell]?, _ rows: [[Cell]]) {
      self.position = position
      let name = names.flatMap { position < $0.count ? $0[position].width : nil } ?? 0
      var (widest, hasNumber, isRight) = (0, false, true)
      for row in rows where position < row.count {
        let cell = row[position]
        widest = max(widest, cell.width)
        if cell.isNumber { hasNumber = true } else if !cell.isEmpty { isRight = false }
      }
      self.isRight = isRight && hasNumber
      width = max(widest, name)
      least = self.isRight ? max(widest, min(name, Self.leastText)) : min(width, Self.leastText)
    }

    func cut(to width: Int) -> Column {
      var column = self
      column.width = min(width, self.width)
      return column
    }

    func padded(_ cell: Cell, _ ink: Ink, _ color: Ink.Color?) -> String {
      let cell = cell.cut(to: width)
      let blanks = String(repeating: " ", count: width - cell.width)
      let text = ink.paint(cell.text, color)
      return isRight ? blanks + text : text + blanks
    }
  }

  private func line(_ cells: [Cell], _ columns: [Column], _ ink: Ink, _ color: Ink.Color?) -> String {
    var line = columns.map { column in
      " \(column.padded(column.position < cells.count ? cells[column.position] : .empty, ink, color)) "
    }.joined(separator: "|")
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
