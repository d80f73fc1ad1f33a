import RecordTypes

extension RecordWriter {
  /// Writes what is at a path below a record: `addressBook`, `addressBook/39`, `addressBook/39/addressBookAddress`,
  /// or a reference, at which the referenced record is answered. Throws when there is nothing.
  mutating func subresource(
    _ path: ArraySlice<String>, of record: Record, _ schema: RecordSchema
  ) throws(Problem) -> MediaForm {
    let url = begin(schema, record)
    return try subresource(path, of: record.fields, schema.table, at: url)
  }

  private mutating func subresource(
    _ path: ArraySlice<String>, of fields: Fields, _ table: FieldTable, at url: String
  ) throws(Problem) -> MediaForm {
    guard let name = path.first else { throw .unknownRecord }
    let (url, rest) = ("\(url)/\(name)", path.dropFirst())
    let kind = table.kind(of: name)
    switch (kind, fields[name]) {
    case (.sublist, let value):
      let lines: [Line] = if case .lines(let lines) = value { lines } else { [] }
      return try sublist(lines, name, table, rest, at: url)
    case (.subrecord, .subrecord(let fields)?):
      guard rest.isEmpty else { return try subresource(rest, of: fields, table.table(of: name), at: url) }
      subresource(name, .subrecord(fields), table, at: url, isExpanded: true)
      return .singular
    case (.collection, .references(let ids)?) where rest.isEmpty:
      subresource(name, .references(ids), table, at: url, isExpanded: true)
      return .collection
    case (.collection(let type?), .references(let ids)?) where rest.count == 1 && ids.contains(rest.first!):
      return try referenced(type, rest.first!)
    case (.reference(let type?), .reference(let id)?) where rest.isEmpty:
      return try referenced(type, id)
    default:
      throw .unknownPath(url)
    }
  }

  private mutating func sublist(
    _ lines: [Line], _ name: String, _ table: FieldTable, _ rest: ArraySlice<String>, at url: String
  ) throws(Problem) -> MediaForm {
    guard let number = rest.first else {
      subresource(name, .lines(lines), table, at: url, isExpanded: true)
      return .collection
    }
    guard let line = lines.first(where: { String($0.id) == number }) else { throw .unknownRecord }
    let (url, rest, table) = ("\(url)/\(number)", rest.dropFirst(), table.table(of: name))
    guard rest.isEmpty else { return try subresource(rest, of: line.fields, table, at: url) }
    self.line(line, table, at: url)
    return .singular
  }

  /// The record a reference leads to, which may be of another type of the family that the facts name.
  private mutating func referenced(_ type: String, _ id: String) throws(Problem) -> MediaForm {
    guard let (record, schema) = store.record(id, in: Family(of: type)) else { throw .unknownRecord }
    options = Options()
    self.record(record, schema)
    return .singular
  }
}
