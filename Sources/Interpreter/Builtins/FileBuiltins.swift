import Platform

extension Builtins {
  static let files: [Builtin] = [
    Builtin(
      "read", "path", "as", "separator", "missing",
      summary: """
        What a file holds. A `.csv` file gives a list of maps of strings, a `.json` file its value, any other its text, \
        which must be UTF-8. `as` decides otherwise: "text", "json", "csv" or "base64". The path is relative to the \
        current directory. A file that is not there is an error, unless `missing` says what to give then.
        """,
      examples: [
        #"write("rows.csv", [{ id: 7 }]); assert read("rows.csv")[0].id == "7""#,
        #"write("rows.txt", "a;b\n1;2\n"); assert read("rows.txt", as: "csv", separator: ";") == [{ a: "1", b: "2" }]"#,
        #"read("not-there.csv", missing: []) == []"#,
      ]
    ) { (call: Call, path: String, form: Text?, separator: Text?, missing: Value?) in
      let form = try FileForm(as: form, separator: separator, path: path, argument: 1)
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try call.host.read(path, cancellation: call.cancellation)
      } catch {
        if error.reason == .notFound, !error.path.isEmpty, let missing { return missing }
        throw refusal(error, "read", call)
      }
      return try form.value(of: bytes, path: path)
    }.offered(on: []),
    Builtin(
      "write", "path", "value", "as", "separator",
      summary: """
        Makes a file of the value, or replaces the one there is, whole or not at all. A `.csv` file takes a list of maps, a \
        `.json` file any value, any other a text. `as` decides otherwise, as for `read`.
        """,
      examples: [
        #"write("out.txt", "one\ntwo\n"); assert read("out.txt") == "one\ntwo\n""#,
        #"write("out.json", { total: 19.90 }); assert read("out.json").total == 19.90"#,
      ], hasEffect: true
    ) { (call: Call, path: String, value: Value, form: Text?, separator: Text?) -> Value in
      let form = try FileForm(as: form, separator: separator, path: path, argument: 2)
      let bytes = try form.bytes(of: form.kind == .csv ? try RowList.read(value, call) : value)
      do throws(FileError) {
        try call.host.write(bytes, to: path, cancellation: call.cancellation)
      } catch {
        throw refusal(error, "written", call)
      }
      return .null
    },
    Builtin(
      "append", "path", "row", "separator",
      summary: """
        Adds a map as a row of CSV, or a text as a line, to a file. The names come first when the file is missing or empty. \
        What is added is on disk when the call returns. A row with other keys than the file's columns is an error, and \
        nothing is added.
        """,
      examples: [
        #"append("done.csv", { id: 7 }); append("done.csv", { id: 8 }); assert read("done.csv")[*].id == ["7", "8"]"#,
        #"append("run.log", "done: 7"); assert read("run.log") endsWith "done: 7\n""#,
      ], hasEffect: true
    ) { (call: Call, path: String, row: Value, separator: Text?) -> Value in
      let form = try FileForm(as: .make("csv"), separator: separator, path: path, argument: 1)
      let lines: ([UInt8]) throws -> [UInt8]
      if case .map(let map) = row {
        lines = { try form.lines(of: map, behind: $0, path: path) }
      } else {
        let line = Array((try FileForm.line(of: row, hint: "a row is a map; `json.stringify(x)` makes a line of a list") + "\n").utf8)
        lines = { _ in line }
      }
      do {
        try call.host.append(to: path, cancellation: call.cancellation, lines: lines)
      } catch let error as FileError {
        throw refusal(error, "added to", call)
      }
      return .null
    },
  ]

  /// A file that does not do what is wanted, at the path.
  private static func refusal(_ error: FileError, _ done: String, _ call: Call) -> any Error {
    if error.reason == .interrupted { return Failure.interrupted(at: call.span) }
    let (label, hint): (String, String?) =
      switch error.reason {
      case .notFound where error.path.isEmpty: ("an empty path names no file", nil)
      case .notFound where done == "read" && !error.path.hasPrefix("/"):
        ("no such file", "paths are relative to the current directory, not to the script")
      case .notFound: (done == "read" ? "no such file" : "no such directory", nil)
      case .isDirectory: ("it is a directory", nil)
      case .noPermission: ("permission denied", nil)
      case .tooLarge(let limit): ("it has more than \(limit >> 20) MB, or no end", nil)
      case .interrupted: ("interrupted", nil)
      case .other(let words): (words, nil)
      }
    let name = error.path.isEmpty ? "a file without a name" : error.path
    return BuiltinFailure(argument: 0, "\(name) cannot be \(done)", label: label, hint: hint)
  }
}
