import JSON
import RecordTypes

/// Writes records as NetSuite answers them (netsuite.md 2.3): empty fields are left out, sublists and subrecords
/// are links unless they are expanded.
struct RecordWriter {
  /// What the parameters of a GET ask for.
  struct Options {
    var isExpanded = false
    /// `fields=a,b`: only these body fields.
    var names: Set<String>?
    /// Enumerations as their bare id, the form before 2021.1.
    var enumsAreSimple = false
    /// `expand=item,addressBook`: sublists and subrecords that are written whole.
    var expanded: Set<String> = []
    /// What is not saved has no URL, and neither has what is in it.
    var isSaved = true
  }

  let store: RecordStore
  /// `https://…/services/rest/record/v1`
  let root: String
  var options = Options()
  /// The type of the record that is written.
  private var type = ""
  var json = JSONWriter()

  init(store: RecordStore, root: String, options: Options = Options()) {
    (self.store, self.root, self.options) = (store, root, options)
  }

  mutating func record(_ record: Record, _ schema: RecordSchema) {
    let url = begin(schema, record)
    json.beginMap()
    ownLinks(to: url)
    for (name, value) in record.fields {
      if let names = options.names, name != "id", !names.contains(name) || value.isSubresource { continue }
      field(name, value, schema.table, at: url)
    }
    json.endMap()
  }

  /// The URL of a record, and its type for what is written of it.
  mutating func begin(_ schema: RecordSchema, _ record: Record) -> String {
    type = schema.type.name
    return "\(root)/\(type)/\(record.id)"
  }

  /// `"links":[{"rel":"self","href":…}]`
  mutating func links(to url: String) {
    json.key("links")
    json.beginList()
    json.link("self", url)
    json.endList()
  }

  private mutating func ownLinks(to url: String) {
    if options.isSaved { return links(to: url) }
    json.key("links")
    json.beginList()
    json.endList()
  }

  private mutating func field(_ name: String, _ value: Value, _ table: FieldTable, at url: String) {
    json.key(name)
    switch value {
    case .text(let text): json.string(text)
    case .number(let text): json.number(text)
    case .boolean(let boolean): json.bool(boolean)
    case .json(let value): value.write(to: &json)
    case .choice(let id): choice(id, name)
    case .reference(let id): reference(id, name, table)
    case .references, .lines, .subrecord:
      subresource(name, value, table, at: "\(url)/\(name)",
        isExpanded: options.isExpanded || options.expanded.contains(name))
    }
  }

  private mutating func choice(_ id: String, _ name: String) {
    if options.enumsAreSimple { return json.string(id) }
    json.beginMap()
    json.key("id")
    json.string(id)
    json.key("refName")
    json.string(ChoiceNames.name(of: id, field: name, type: type))
    json.endMap()
  }

  private mutating func reference(_ id: String, _ name: String, _ table: FieldTable) {
    let type: String? = if case .reference(let type) = table.kind(of: name) { type } else { nil }
    reference(id, to: type, of: name)
  }

  /// `{links, id, refName}`. What has no resource of its own, a form, has no link.
  private mutating func reference(_ id: String, to type: String?, of field: String) {
    let target = store.target(of: id, type: type, field: field)
    json.beginMap()
    if let type = target?.type ?? type { links(to: "\(root)/\(type)/\(id)") }
    json.key("id")
    json.string(id)
    json.key("refName")
    json.string(target?.name ?? id)
    json.endMap()
  }
}

/// Sublists, subrecords and multiple references.
extension RecordWriter {
  /// A link, and with `isExpanded` what is behind it.
  mutating func subresource(_ name: String, _ value: Value, _ table: FieldTable, at url: String, isExpanded: Bool) {
    json.beginMap()
    ownLinks(to: url)
    if isExpanded {
      switch value {
      case .lines(let lines): items(lines, table.table(of: name), at: url)
      case .references(let ids): items(ids, name, table)
      case .subrecord(let fields): members(fields, table.table(of: name), at: url)
      default: break
      }
    }
    json.endMap()
  }

  /// A line of a sublist.
  mutating func line(_ line: Line, _ table: FieldTable, at url: String) {
    json.beginMap()
    ownLinks(to: url)
    members(line.fields, table, at: url)
    json.endMap()
  }

  private mutating func members(_ fields: Fields, _ table: FieldTable, at url: String) {
    for (name, value) in fields { field(name, value, table, at: url) }
  }

  private mutating func items(_ lines: [Line], _ table: FieldTable, at url: String) {
    beginItems(lines.count)
    for entry in lines { line(entry, table, at: "\(url)/\(entry.id)") }
    endItems(lines.count)
  }

  private mutating func items(_ ids: [String], _ name: String, _ table: FieldTable) {
    let type: String? = if case .collection(let type) = table.kind(of: name) { type } else { nil }
    beginItems(ids.count)
    for id in ids { reference(id, to: type, of: name) }
    endItems(ids.count)
  }

  private mutating func beginItems(_ count: Int) {
    json.key("count")
    json.number(Int64(count))
    json.key("hasMore")
    json.bool(false)
    json.key("items")
    json.beginList()
  }

  private mutating func endItems(_ count: Int) {
    json.endList()
    json.key("offset")
    json.number(0)
    json.key("totalResults")
    json.number(Int64(count))
  }
}

extension Value {
  /// Whether it has a URL of its own below the record's.
  fileprivate var isSubresource: Bool {
    switch self {
    case .lines, .subrecord: true
    default: false
    }
  }
}
