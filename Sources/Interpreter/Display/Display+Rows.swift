import Decimals
import Diagnostics

extension Display {
  /// A table, or a block for each row, with a line that counts them; or CSV.
  /// `isAnswer` says that the value is the response that the rows are the first page of.
  func shown(_ rows: ShownRows, isAnswer: Bool) -> ShownValue {
    if form == .csv {
      var shown = csv(rows)
      if shown.cut == nil { shown.cut = rows.cut(isAnswer: isAnswer, as: form) }
      return shown
    }
    let isTable = expansion != .on && !rows.rows.isEmpty
    let (text, shown) = (isTable ? table(rows) : nil).map { ($0 + "\n", rows.rows.count) } ?? blocks(rows)
    guard shown == rows.count else { return beginning(text, shown, of: rows.count) }
    return ShownValue(data: text, tail: count(of: rows, isAnswer), cut: rows.cut(isAnswer: isAnswer, as: form))
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
  private func count(of rows: ShownRows, _ isAnswer: Bool) -> String {
    guard let range = rows.range, let page = rows.page else {
      return ink.paint("\(rows.count.grouped) row\(rows.count == 1 ? "" : "s")", .faint) + "\n"
    }
    let words = page.total == nil ? ", and more behind them" : ""
    return ink.paint(range + words + (page.hasMore && isAnswer ? "; `[..._]` has \(rows.reach)" : ""), .faint) + "\n"
  }

  /// A text that ends before the rows do.
  func beginning(_ text: String, _ shown: Int, of count: Int) -> ShownValue {
    cut(text, "rows 1–\(shown.grouped) of \(count.grouped)", verb: " are shown", "`write(\"rows.csv\", _)` writes all of them")
  }
}

extension ShownRows {
  /// Which rows a page has, `rows 1–1,000 of 1,168`; nil when these are all there are.
  fileprivate var range: String? {
    guard let page, page.hasMore || page.offset > 0, count > 0 else { return nil }
    let range = "rows \((Int(page.offset) + 1).grouped)–\((Int(page.offset) + count).grouped)"
    return range + (page.total.map { " of \(Int($0).grouped)" } ?? "")
  }

  /// What walking the pages from this one on has.
  fileprivate var reach: String { page?.offset ?? 0 > 0 ? "these and the later ones" : "all of them" }

  /// What further pages have.
  func cut(isAnswer: Bool, as form: Display.Form) -> ShownValue.Cut? {
    guard let range, page?.hasMore == true else { return nil }
    let what = isAnswer ? "[..._]" : "[...(SELECT …)]"
    return ShownValue.Cut(found: range, remedy: "`write(\"rows.\(form == .json ? "json" : "csv")\", \(what))` writes \(reach)")
  }
}

extension Int {
  /// `5,312`
  fileprivate var grouped: String {
    let digits = String(self)
    return String(digits.enumerated().flatMap { (digits.count - $0) % 3 == 0 && $0 > 0 ? [",", $1] : [$1] })
  }
}
