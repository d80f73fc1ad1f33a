import Diagnostics
import FoundationEssentials
import JSON

/// How a file's bytes stand for a value: what `as:` names, or its name's ending tells.
struct FileForm {
  enum Kind: String, CaseIterable { case text, json, csv, base64 }

  let kind: Kind
  /// What stands between the fields of CSV.
  private let separator: UInt8

  /// `as` wins over the path's ending; text when neither tells. Throws when `as` names none, or a separator has no use.
  /// `argument` is the one that `as` is, before `separator`.
  init(as name: Text?, separator: Text? = nil, path: String, argument: Int) throws {
    if let name {
      guard let kind = Kind(rawValue: name.string) else { throw BuiltinFailure.unknownForm(name.string, argument: argument) }
      self.kind = kind
    } else {
      kind = [.json, .csv].first { path.lowercased().hasSuffix(".\($0.rawValue)") } ?? .text
    }
    guard separator == nil || kind == .csv else {
      throw BuiltinFailure(argument: argument + 1, "`separator` is for CSV, and this is \(kind.rawValue)", hint: #"`as: "csv"`"#)
    }
    self.separator = try Builtins.separatorByte(separator, argument: argument + 1)
  }

  /// What the bytes of the file say.
  func value(of bytes: [UInt8], path: String) throws -> Value {
    switch kind {
    case .csv:
      let text = try Self.text(bytes, path: path)
      do {
        return .list(try Array(text.utf8).withUnsafeBytes { try CSVReader.read($0, separator: separator) })
      } catch let error as CSVError {
        throw BuiltinFailure.malformed(
          path, "CSV", error.description, hint: CSVError.hint(for: text.utf8, separator: separator))
      }
    case .base64: return .string(Data(bytes).base64EncodedString())
    case .text: return .string(try Self.text(bytes, path: path))
    case .json:
      do throws(JSONError) {
        return try ValueReader.read(Self.withoutMark(bytes))
      } catch {
        throw BuiltinFailure.malformed(path, "JSON", "\(error)")
      }
    }
  }

  /// The bytes that a file of the value has.
  func bytes(of value: Value) throws -> [UInt8] {
    switch kind {
    case .text: return Array(try Self.line(of: value, hint: Self.otherForms).utf8)
    case .csv: return try table(of: value)
    case .json:
      var bytes: [UInt8] = []
      do {
        try ValueWriter.append(value, as: .json, to: &bytes)
      } catch let unwritable as ValueWriter.Unwritable {
        throw BuiltinFailure(argument: 1, "JSON has no form for \(unwritable.what)", hint: Self.hint(forJSONOf: value))
      }
      return bytes + [UInt8(ascii: "\n")]
    case .base64:
      guard case .string(let text) = value, let data = Data(base64Encoded: text.string) else {
        throw BuiltinFailure(argument: 1, "what is written as base64 is a string in base64")
      }
      return Array(data)
    }
  }

  /// What of an answer may be meant to be written.
  static func hint(forJSONOf value: Value) -> String? {
    guard case .response = value else { return nil }
    return "`[...r]` has a collection's items, `r.body` is what came"
  }

  private static let otherForms = "write it as JSON or CSV: a path that ends in `.json` or `.csv`, or `as:`"

  /// Text that is written as it is; a list or a map has more than one form to choose from.
  static func line(of value: Value, hint: String) throws -> String {
    switch value {
    case .string, .bool, .int, .decimal, .bigDecimal, .duration, .day, .instant: return value.text
    default: throw BuiltinFailure(argument: 1, "\(value.described) is no text", hint: hint)
    }
  }

  /// The lines of a row that is added to a file that begins so: its names first when the file is empty, its values in
  /// the order of the names that stand there else.
  func lines(of row: MapBox, behind beginning: [UInt8], path: String) throws -> [UInt8] {
    let present: [Text]
    do {
      present = try beginning.withUnsafeBytes { try CSVReader.header($0, separator: separator) }
    } catch let error as CSVError {
      throw BuiltinFailure.malformed(path, "CSV", error.description)
    }
    guard present.isEmpty || present.count == row.count && present.allSatisfy({ row[$0] != nil }) else {
      throw BuiltinFailure.otherColumns(present, row, path)
    }
    var writer = CSVWriter(columns: present.isEmpty ? row.keys.names : present, separator: separator)
    if present.isEmpty { writer.header() }
    try write([row], with: &writer)
    return writer.bytes
  }

  private func table(of value: Value) throws -> [UInt8] {
    guard let rows = ItemList(argument: value) else {
      throw BuiltinFailure(argument: 1, "CSV is written from a list of maps", hint: #"`as: "text"` writes a text as it is"#)
    }
    let maps = try rows.items.values.enumerated().map { position, item in
      guard case .map(let map) = item else {
        throw BuiltinFailure(argument: 1, "CSV is written from a list of maps, and item \(position) is \(item.described)")
      }
      return map
    }
    var writer = CSVWriter(columns: CSVWriter.columns(of: maps), separator: separator)
    guard !maps.isEmpty else { return [] }
    writer.header()
    try write(maps, with: &writer)
    return writer.bytes
  }

  private func write(_ rows: [MapBox], with writer: inout CSVWriter) throws {
    do {
      for row in rows { try writer.row(row) }
    } catch let unwritable as CSVWriter.Unwritable {
      throw BuiltinFailure(argument: 1, "CSV has no form for \(unwritable.what)")
    }
  }

  private static func text(_ bytes: [UInt8], path: String) throws -> String {
    let bytes = withoutMark(bytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BuiltinFailure.noUTF8(path, line: line(ofFaultIn: bytes))
    }
    return text
  }

  /// A byte order mark says nothing in UTF-8.
  static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The line, from 1, on which the bytes stop being UTF-8.
  private static func line(ofFaultIn bytes: [UInt8]) -> Int {
    // No line end is a part of a longer character, so that each line can be looked at alone.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}

extension BuiltinFailure {
  fileprivate static func unknownForm(_ name: String, argument: Int) -> BuiltinFailure {
    let known = FileForm.Kind.allCases.map(\.rawValue)
    let nearest = Suggestion.nearest(to: name, among: known)
    return BuiltinFailure(
      argument: argument, "`as` is one of \(known.map { "\"\($0)\"" }.joined(separator: ", "))",
      hint: nearest.map { "did you mean \"\($0)\"?" })
  }

  fileprivate static func otherColumns(_ columns: [Text], _ row: MapBox, _ path: String) -> BuiltinFailure {
    func list(_ names: [Text]) -> String { names.map { "`\($0.string)`" }.joined(separator: ", ") }
    return BuiltinFailure(
      argument: 1, "the row does not fit the columns of \(path)", label: "has \(list(row.keys.names))",
      hint: "the file has \(list(columns)); nothing was added")
  }

  fileprivate static func malformed(_ path: String, _ form: String, _ reason: String, hint: String? = nil) -> BuiltinFailure {
    BuiltinFailure(argument: 0, "\(path) is no \(form)", label: reason, hint: hint)
  }

  fileprivate static func noUTF8(_ path: String, line: Int) -> BuiltinFailure {
    BuiltinFailure(
      argument: 0, "\(path) is not UTF-8", label: "ill-formed in line \(line)",
      hint: "`iconv -f WINDOWS-1252 -t UTF-8` converts a file; `as: \"base64\"` reads any bytes")
  }
}
