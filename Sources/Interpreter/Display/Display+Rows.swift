import Decimals
import Diagnostics

extension Display {
  /// A table, or a block for each row, with a line that counts them; or CSV.
  /// `isAnswer` says that the value is the response that the rows are the first page of.
  func text(of rows: ShownRows, isAnswer: Bool) -> String {
    if form == .csv { return csv(rows) }
    guard !rows.rows.isEmpty else { return count(of: rows, shown: 0, isAnswer) }
    if expansion != .on, let table = table(rows) {
      return table + "\n" + count(of: rows, shown: rows.rows.count, isAnswer)
    }
    let (blocks, shown) = blocks(rows)
    return blocks + count(of: rows, shown: shown, isAnswer)
  }

  func table(_ rows: ShownRows) -> String? {
    let isCut = expansion == .automatic
    // A column has a letter and its frame at least.
    guard !isCut || 4 * rows.columns.count <= columns + 1 else { return nil }
    let widest = max(columns, TableText.widestCell)
    let table = TableText(
      names: rows.columns.map { conceal($0.string) },
      rows: rows.rows.map { row in rows.columns.map { name in row[name].map { cell($0, widest: widest) } ?? .empty } })
    return table.text(fitting: columns, ink) ?? (isCut ? nil : table.text)
  }

  /// A value in a table. What looks like a number stands like one: SuiteQL answers every value as a string.
  private func cell(_ value: Value, widest: Int) -> TableText.Cell {
    switch value {
    case .null: .empty
    case .string(let text):
      TableText.Cell(conceal(text.string), isNumber: text.withBytes { SmallDecimal(text: $0) != nil }, widest: widest)
    default: TableText.Cell(short(value, upTo: widest), isNumber: value.isNumber, widest: widest)
    }
  }

  /// A value in a line of a row: a reference by its name, other lists and maps as JSON.
  func short(_ value: Value, upTo most: Int) -> String {
    switch value {
    case .null: return ""
    case .map(let map):
      if let name = Self.reference(map) { return conceal(name.text) }
      fallthrough
    case .list:
      var json = JSONText(uncolored, isOneLine: true)
      return json.append(value, upTo: most) ? json.text : json.text + "…"
    default: return conceal(value.text)
    }
  }

  private var uncolored: Display {
    var display = self
    display.usesColor = false
    return display
  }

  /// What a field that refers to a record or an entry of a list is called: its `refName`, or its `id`.
  private static func reference(_ map: MapBox) -> Value? {
    let isOne = map.keys.names.allSatisfy { referenceKeys.contains($0.string) }
    guard isOne, let id = map[.make("id")] else { return nil }
    if case .string(let name)? = map[.make("refName")] { return .string(name) }
    return id
  }

  private static let referenceKeys = Set(["id", "refName", "externalId", "links"])

  /// `2 rows`, or which of how many a page has.
  private func count(of rows: ShownRows, shown: Int, _ isAnswer: Bool) -> String {
    if shown < rows.count { return remark(unshown(shown, of: rows.count)) }
    guard let page = rows.page, page.hasMore || page.offset > 0, rows.count > 0 else {
      return ink.paint("\(Self.grouped(rows.count)) row\(rows.count == 1 ? "" : "s")", .faint) + "\n"
    }
    let range = "rows \(Self.grouped(Int(page.offset) + 1))–\(Self.grouped(Int(page.offset) + rows.count))"
    let total = page.total.map { " of \(Self.grouped(Int($0)))" } ?? ", and more behind them"
    let reach = page.offset > 0 ? "these and the later ones" : "all of them"
    return ink.paint(range + total + (page.hasMore && isAnswer ? "; `[..._]` has \(reach)" : ""), .faint) + "\n"
  }

  /// What is said when the text ends before the rows do.
  func unshown(_ shown: Int, of count: Int) -> String {
    "rows 1–\(Self.grouped(shown)) of \(Self.grouped(count)) are shown: `write(\"rows.csv\", _)` writes all of them"
  }

  /// `5,312`
  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return String(digits.enumerated().flatMap { (digits.count - $0) % 3 == 0 && $0 > 0 ? [",", $1] : [$1] })
  }
}
