import Diagnostics
import JSON

/// A file of inputs, `--inputs file.json`: a JSON map of values by the names of inputs.
public enum InputFile {
  /// What it gives. Throws a diagnostic at the place in the file that is wrong.
  public static func read(_ bytes: [UInt8], named path: String) throws(Diagnostic) -> [String: GivenInput] {
    let bytes = FileForm.withoutMark(bytes)
    let source = Source(name: path, bytes: bytes)
    let value: Value
    do throws(JSONError) {
      value = try ValueReader.read(bytes)
    } catch {
      throw .noJSON(error, in: source)
    }
    guard case .map(let map) = value else { throw .noMap(value, in: source) }
    return map.keys.names.indices.reduce(into: [:]) { inputs, position in
      inputs[map.keys.names[position].string] = GivenInput(map.values[position], from: path)
    }
  }
}

extension Diagnostic {
  fileprivate static func noJSON(_ error: JSONError, in source: Source) -> Diagnostic {
    let place = UInt32(clamping: error.offset)
    return Diagnostic(.error, "the file of inputs is no JSON", at: Span(place, place), in: source, label: error.message)
  }

  fileprivate static func noMap(_ value: Value, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "the file of inputs is no map", at: Span(0, 0), in: source, label: "this is \(value.described)",
      hint: #"{ "name": value, … }"#)
  }
}
