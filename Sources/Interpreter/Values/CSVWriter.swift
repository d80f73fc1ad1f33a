/// Writes CSV (RFC 4180, with LF behind each line): null as an empty field, lists and maps as JSON, else the text of the value.
struct CSVWriter {
  /// What has no text for a field: the words for a message.
  typealias Unwritable = ValueWriter.Unwritable

  private(set) var bytes: [UInt8] = []
  private let separator: UInt8
  private let columns: [Text]

  /// Writes maps by these columns.
  init(columns: [Text], separator: UInt8 = UInt8(ascii: ",")) {
    (self.columns, self.separator) = (columns, separator)
  }

  /// The columns that maps have among them, in the order they come.
  static func columns(of rows: some Sequence<MapBox>) -> [Text] {
    let all = Keys()
    var latest: Keys?
    for row in rows where row.keys !== latest {
      latest = row.keys
      for name in row.keys.names where all.position(of: name) == nil { all.append(name) }
    }
    return all.names
  }

  /// Adds the line with the names.
  mutating func header() {
    for (position, name) in columns.enumerated() { name.withBytes { add(Array($0), at: position) } }
    endLine()
  }

  /// Adds a line with a map's values; columns it does not have are empty. Throws `Unwritable`.
  mutating func row(_ row: MapBox) throws {
    let isAlike = row.keys.count == columns.count && zip(row.keys.names, columns).allSatisfy { Text.equal($0, $1) }
    var field: [UInt8] = []
    for (position, name) in columns.enumerated() {
      field.removeAll(keepingCapacity: true)
      try Self.append(isAlike ? row.values[position] : row[name] ?? .null, to: &field)
      add(field, at: position)
    }
    endLine()
  }

  private static func append(_ value: Value, to field: inout [UInt8]) throws {
    switch value {
    case .null: break
    case .list, .map, .range, .function, .response, .error: try ValueWriter.append(value, as: .json, to: &field)
    default: try ValueWriter.append(value, as: .text, to: &field)
    }
  }

  private mutating func add(_ field: [UInt8], at position: Int) {
    if position > 0 { bytes.append(separator) }
    // A line without anything would be read as none.
    if needsQuotes(field) || (columns.count == 1 && field.isEmpty) { quote(field) } else { bytes += field }
  }

  private mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private func needsQuotes(_ field: [UInt8]) -> Bool {
    field.contains {
      $0 == separator || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
  }

  private mutating func quote(_ field: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in field {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
