import Diagnostics

extension Display {
  /// The rows as CSV, under their names.
  func csv(_ rows: ShownRows) -> ShownValue {
    csv(rows.rows.map { row in rows.columns.map { row[$0] ?? .null } }, names: rows.columns, of: rows.count)
  }

  /// A list that has no rows: a line for each item, its own items side by side.
  func csv(_ list: ListBox) -> ShownValue {
    let lines = list.values.prefix(Self.mostRows).map { item in
      if case .list(let fields) = item { Array(fields.values) } else { [item] }
    }
    let names = (0..<(lines.map(\.count).max() ?? 0)).map { Text.make(String($0)) }
    return csv(lines, names: names, hasHeader: false, of: list.count)
  }

  private func csv(_ lines: [[Value]], names: [Text], hasHeader: Bool = true, of count: Int) -> ShownValue {
    let names = names.map { Text.make(conceal($0.string)) }
    var writer = CSVWriter(columns: names)
    if hasHeader, !names.isEmpty { writer.header() }
    let keys = Keys(names)
    var shown = 0
    for line in lines where writer.bytes.count < Self.mostText {
      let fields = names.indices.map { $0 < line.count ? field(line[$0]) : .null }
      // Texts have a form in CSV.
      try? writer.row(.make(keys: keys, copying: fields[...]))
      shown += 1
    }
    let text = Printable.lines(of: String(decoding: writer.bytes, as: UTF8.self)).joined(separator: "\n")
    return shown == count ? ShownValue(data: text) : beginning(text, shown, of: count)
  }

  private func field(_ value: Value) -> Value {
    if case .null = value { .null } else { .string(conceal(value.text)) }
  }
}
