import Diagnostics
import RecordTypes

/// `:describe`: a record type, or a part of one, as psql's `\d` tells of a table.
public struct RecordSheet {
  private let record: RecordDescription
  private let note: String?
  private let style: SheetStyle

  /// Of a record type; `note` says more of where the facts are from, `width` is in columns.
  public init(_ record: RecordDescription, note: String? = nil, width: Int = 80, isColoured: Bool = false) {
    (self.record, self.note) = (record, note)
    style = SheetStyle(width: width, isColoured: isColoured)
  }

  /// What is to be said of the type, or of the field that the names lead to: `["item", "quantity"]`. Ends in a newline.
  /// Throws `CatalogError.unknown` for a name that it does not have.
  public func text(of path: [String] = []) throws(CatalogError) -> String {
    var (fields, title, field) = (record.fields, record.name, FieldDescription?.none)
    for name in path {
      // As in a body, `item.items.quantity` is good too.
      if case .sublist? = field?.kind, name == "items", fields.named(name) == nil { continue }
      guard let next = fields.named(name) else { throw unknown(name, in: title, field, fields) }
      (field, fields) = (next, next.fields)
      title += ".\(next.name)"
    }
    let lines = field.map { self.lines(of: $0, title, isOfBody: path.count == 1) } ?? recordLines
    return (lines + origin).map { "\($0)\n" }.joined()
  }

  private func unknown(
    _ name: String, in title: String, _ field: FieldDescription?, _ fields: [FieldDescription]
  ) -> CatalogError {
    let what = fields.isEmpty ? "`\(title)` has no fields in it" : "`\(title)` has no field `\(Printable.escaped(name))`"
    return .unknown(
      what, nearest: Suggestion.nearest(to: name, among: fields.map(\.name)),
      // What a reference leads to has fields of its own.
      type: fields.isEmpty ? field?.kind.target ?? record.name : title, note: note)
  }

  private var origin: [String] {
    let words = record.origin == .catalog ? "from the account's catalog" : "from the built-in list of NetSuite 2026.1"
    return SheetStyle.lines("(\(words)\(note.map { "; \($0)" } ?? ""))", columns: style.width).map(style.dim)
  }

  // MARK: A record type

  private var recordLines: [String] {
    let plain = record.fields.filter { !$0.hasFields }
    let transforms = RecordTypes.transformTargets(of: record.name)
    let parts = record.fields.filter(\.hasFields).map(summary)
    return [style.title(record.name)] + table(plain) + section("sublists and subrecords", parts)
      + section("becomes by !transform", transforms)
  }

  /// `item (64 fields)`
  private func summary(_ field: FieldDescription) -> String {
    "\(field.name)\(field.fields.isEmpty ? "" : " (\(field.fields.count))")"
  }

  /// A title, and words separated by commas below it.
  private func section(_ title: String, _ words: [String]) -> [String] {
    guard !words.isEmpty else { return [] }
    let lines = SheetStyle.lines(words.joined(separator: ", "), columns: style.width - 2)
    return [style.title("\(title):")] + lines.map { "  \(style.name($0))" }
  }

  // MARK: Tables

  /// Name, type, and what else there is to say; as wide as the terminal at most.
  private func table(_ fields: [FieldDescription]) -> [String] {
    guard !fields.isEmpty else { return [] }
    let names = min(max(5, fields.map { DisplayWidth.of($0.name) }.max()!), style.width / 2)
    let types = min(max(4, fields.map { DisplayWidth.of($0.kindText) }.max()!), max(8, (style.width - names - 6) * 2 / 3))
    let rest = style.width - names - types - 8
    var lines = [
      " \(SheetStyle.padded("field", to: names)) | \(SheetStyle.padded("type", to: types))\(rest < 8 ? "" : " | notes")",
      "-\(String(repeating: "-", count: names))-+-\(String(repeating: "-", count: types))\(rest < 8 ? "" : "-+-------")",
    ]
    for field in fields {
      let name = SheetStyle.padded(DisplayWidth.cut(Printable.escaped(field.name), to: names), to: names)
      let type = SheetStyle.padded(DisplayWidth.cut(Printable.escaped(field.kindText), to: types), to: types)
      let note = rest < 8 ? "" : DisplayWidth.cut(Printable.escaped(field.notes), to: rest)
      let line = " \(style.name(name)) | \(type)\(note.isEmpty ? "" : " | \(style.dim(note))")"
      lines.append(note.isEmpty && !style.isColoured ? Self.trimmed(line) : line)
    }
    return lines
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  // MARK: A field

  private func lines(of field: FieldDescription, _ title: String, isOfBody: Bool) -> [String] {
    var rows: [(String, String)] = [("type", field.kindText)]
    if let name = field.title { rows.append(("title", name)) }
    if let summary = field.summary { rows.append(("about", summary)) }
    let traits = field.traits
    if !traits.isEmpty { rows.append(("is", traits.joined(separator: ", "))) }
    if case .enumeration(let choices, let isOpen) = field.kind, !choices.isEmpty {
      rows.append(("choices", choices.joined(separator: ", ") + (isOpen ? ", and others that are not listed" : "")))
    }
    if let type = field.kind.target { rows.append(("see", ":describe \(type)")) }
    if let form = field.form { rows.append(("written", form)) }
    // `q` looks at fields of the body alone.
    if field.isFilterable, isOfBody { rows.append(("in q", field.kind.filterOperators.joined(separator: " "))) }
    let left = rows.map(\.0.count).max()! + 4
    let drawn = rows.flatMap { row in
      SheetStyle.lines(row.1, columns: style.width - left).enumerated().map { place, line in
        "  \(style.dim(SheetStyle.padded(place == 0 ? row.0 : "", to: left - 2)))\(line)"
      }
    }
    return SheetStyle.lines(title, columns: style.width).map(style.title) + drawn + table(field.fields)
  }
}

extension FieldDescription {
  fileprivate var hasFields: Bool {
    switch kind {
    case .sublist, .subrecord: true
    default: false
    }
  }

  fileprivate var traits: [String] {
    [(isRequired, "required"), (isReadOnly, "read-only"), (isCustom, "the account's own")].filter(\.0).map(\.1)
  }

  /// What a table of fields says of it.
  fileprivate var notes: String {
    var notes = traits
    if case .enumeration(let choices, let isOpen) = kind, !choices.isEmpty {
      notes.append(choices.joined(separator: " ") + (isOpen ? " …" : ""))
    }
    if let title { notes.append(title) }
    return notes.joined(separator: ", ")
  }

  /// How it stands in a body, where that is not plain.
  fileprivate var form: String? {
    switch kind {
    case .reference: "\(name): { id: \"7\" }"
    case .enumeration(let choices, _): "\(name): { id: \"\(choices.first ?? "…")\" }"
    case .collection: "\(name): { items: [{ id: \"7\" }] }"
    case .sublist: "\(name): { items: [{ … }] }"
    case .subrecord: "\(name): { … }"
    case .date: "\"2026-01-31\""
    case .datetime: "\"2026-01-31T17:32:28Z\""
    default: nil
    }
  }
}
