import Diagnostics

/// A table drawn with plain characters, as psql draws it: names, a line, rows; numbers on the right.
///
/// It stands here and not beside the reports, because the built-in `table` draws one and may not look that way.
public struct TableText: Sendable {
  /// A wider cell is cut.
  public static let widestCell = 60

  public struct Cell: Sendable, Equatable {
    let text: String
    let isNumber: Bool
    let isEmpty: Bool

    /// A text, with what would steer the terminal escaped.
    public init(_ text: String) { self.init(text, isNumber: false, isEmpty: false) }

    init(_ text: String, isNumber: Bool, isEmpty: Bool) {
      self.text = DisplayWidth.cut(Printable.escaped(text), to: TableText.widestCell)
      (self.isNumber, self.isEmpty) = (isNumber, isEmpty)
    }

    static let empty = Cell("", isNumber: false, isEmpty: true)
  }

  private let names: [Cell]?
  private let rows: [[Cell]]

  /// Without `names` it has no head. A row may be shorter than others.
  public init(names: [String]?, rows: [[Cell]]) {
    self.names = names?.map { Cell($0) }
    self.rows = rows
  }

  /// Its lines, without a newline at the end.
  public var text: String {
    guard !rows.isEmpty else { return "(no rows)" }
    let columns = (0..<max(names?.count ?? 0, rows.map(\.count).max() ?? 0)).map(Column.init)
    let measured = columns.map { $0.measured(names, rows) }
    var lines: [String] = []
    if let names {
      lines.append(line(names, measured))
      lines.append(measured.map { String(repeating: "-", count: $0.width + 2) }.joined(separator: "+"))
    }
    lines += rows.map { line($0, measured) }
    return lines.joined(separator: "\n")
  }

  private struct Column {
    let position: Int
    var width = 0
    var isRight = false

    init(_ position: Int) { self.position = position }

    /// As wide as its widest cell; on the right when there is nothing but numbers in it.
    func measured(_ names: [Cell]?, _ rows: [[Cell]]) -> Column {
      var column = self
      let cells = rows.compactMap { position < $0.count ? $0[position] : nil }
      let all = cells + (names.map { position < $0.count ? [$0[position]] : [] } ?? [])
      column.width = all.map { DisplayWidth.of($0.text) }.max() ?? 0
      column.isRight = cells.contains(where: \.isNumber) && cells.allSatisfy { $0.isNumber || $0.isEmpty }
      return column
    }

    func padded(_ cell: Cell) -> String {
      let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(cell.text)))
      return isRight ? blanks + cell.text : cell.text + blanks
    }
  }

  private func line(_ cells: [Cell], _ columns: [Column]) -> String {
    var line = columns.map { " \($0.padded($0.position < cells.count ? cells[$0.position] : .empty)) " }.joined(separator: "|")
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
