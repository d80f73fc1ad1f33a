import JSON

extension Builtins {
  static let data: [Builtin] = [
    Builtin(
      "json.parse", "text", summary: "The value that a JSON text means; numbers stay exact.",
      examples: [#"json.parse('{ "id": 7, "total": 19.90 }').total == 19.90"#, #"json.parse("[1, null]") == [1, null]"#]
    ) { (text: Text) in
      do {
        return try ValueReader.read(text.withBytes { Array($0) })
      } catch let error as JSONError {
        throw BuiltinFailure(
          argument: 0, "the text is no JSON: line \(error.line), column \(error.column): \(error.message)")
      }
    },
    Builtin(
      "json.stringify", "value", "indent",
      summary: "The value as JSON: on one line, or with `indent` blanks for each level.",
      examples: [
        #"json.stringify({ id: 7, tags: ["a"] }) == '{"id":7,"tags":["a"]}'"#,
        #"json.stringify([1], indent: 2) == "[\n  1\n]""#,
      ]
    ) { (value: Value, indent: Int64?) in
      guard (0...16).contains(indent ?? 0) else { throw BuiltinFailure(argument: 1, "`indent` goes from 0 to 16") }
      var bytes: [UInt8] = []
      do {
        try ValueWriter.append(value, as: .json, to: &bytes, indent: Int(indent ?? 0))
      } catch let error as ValueWriter.Unwritable {
        throw BuiltinFailure(argument: 0, "JSON has no form for \(error.what)", hint: FileForm.hint(forJSONOf: value))
      }
      return Text.repairing(bytes)
    },
    Builtin(
      "csv.parse", "text", "separator",
      summary: "A list of maps of strings: the first line of the text names the columns.",
      examples: [
        #"csv.parse("id,name\n7,Acme\n") == [{ id: "7", name: "Acme" }]"#,
        #"csv.parse("a;b\n1;2", separator: ";")[0].b == "2""#,
      ]
    ) { (text: Text, separator: Text?) in
      let separator = try separatorByte(separator)
      do {
        return Value.list(try text.withBytes { bytes throws(CSVError) in try CSVReader.read(bytes, separator: separator) })
      } catch let error as CSVError {
        throw BuiltinFailure(
          argument: 0, "the text is no CSV: \(error.description)",
          hint: text.withBytes { CSVError.hint(for: $0, separator: separator) })
      }
    },
    Builtin(
      "csv.stringify", "rows", "separator",
      summary: "A list of maps as CSV: a line with the names, then a line for each map.",
      examples: [#"csv.stringify([{ id: 7, name: "Acme, Inc." }]) == "id,name\n7,\"Acme, Inc.\"\n""#]
    ) { (rows: RowList, separator: Text?) in
      let maps = try rows.items.values.enumerated().map { position, item in
        guard case .map(let map) = item else {
          throw BuiltinFailure(argument: 0, "the rows are maps, and item [\(position)] is \(item.described)")
        }
        return map
      }
      var writer = CSVWriter(columns: CSVWriter.columns(of: maps), separator: try separatorByte(separator))
      guard !maps.isEmpty else { return Text.empty }
      writer.header()
      do {
        for map in maps { try writer.row(map) }
      } catch let error as CSVWriter.Unwritable {
        throw BuiltinFailure(argument: 0, "CSV has no form for \(error.what)")
      }
      return Text.repairing(writer.bytes)
    },
  ]

  /// What stands between fields; a comma where nothing is given.
  static func separatorByte(_ separator: Text?, argument: Int = 1) throws -> UInt8 {
    guard let separator else { return UInt8(ascii: ",") }
    let byte = separator.withBytes { $0.first ?? 0 }
    guard separator.count == 1, separator.isASCII, !"\"\n\r\0".utf8.contains(byte) else {
      throw BuiltinFailure(
        argument: argument, "`separator` is one ASCII character, no quote and no line end", hint: "\",\", \";\" or \"\\t\"")
    }
    return byte
  }
}
