import Diagnostics
import Foundation
import Support

@testable import Interpreter

/// A value of `Cases`, JSON or an answer as it came, and the files beside it that hold how it is shown:
/// `page.80.out` in 80 columns, `page.csv.out` as CSV, `page.expanded.out` a row a block, `page.color.out` in colour.
struct DisplayCase: CustomStringConvertible, Sendable {
  static let folder = "Tests/InterpreterTests/Display/Cases"

  let file: URL
  var description: String { file.lastPathComponent }

  static let all = ["json", "http"].flatMap { Repository.files(under: folder, withExtension: $0) }.map(DisplayCase.init)

  /// The files that hold how it is shown, with what they are called after.
  var goldens: [(file: URL, variant: String)] {
    let name = file.deletingPathExtension().lastPathComponent + "."
    return Repository.files(under: Self.folder, withExtension: "out").compactMap { golden in
      let title = golden.deletingPathExtension().lastPathComponent
      guard title.hasPrefix(name) else { return nil }
      return (golden, String(title.dropFirst(name.count)))
    }
  }

  func value() throws -> Value {
    let bytes = [UInt8](try Data(contentsOf: file))
    return file.pathExtension == "json" ? try ValueReader.read(bytes) : .response(try Self.response(bytes))
  }

  static func display(_ variant: String) -> Display {
    var display = Display()
    switch variant {
    case "csv", "json": display.form = Display.Form(rawValue: variant)!
    case "expanded": display.expansion = .on
    case "off": display.expansion = .off
    case "color": display.usesColor = true
    default: display.columns = Int(variant)!
    }
    return display
  }

  /// An answer as it came; a header `Advice` is what the host adds, `Method` that of the request.
  private static func response(_ bytes: [UInt8]) throws -> ResponseBox {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\n\n", maxSplits: 1)
    let lines = parts[0].split(separator: "\n")
    let status = lines[0].split(separator: " ", maxSplits: 2)
    var headers = lines.dropFirst().map { line in
      let field = line.split(separator: ":", maxSplits: 1)
      return (name: String(field[0]), value: field[1].trimmingCharacters(in: .whitespaces))
    }
    let advice = headers.filter { $0.name == "Advice" }.map(\.value)
    let method = headers.first { $0.name == "Method" }?.value ?? "GET"
    headers.removeAll { ["Advice", "Method"].contains($0.name) }
    let body = parts.count > 1 ? Array(parts[1].utf8) : []
    return response(Int(status[1])!, String(status[2]), headers, body, notes: advice, method: method)
  }

  static func response(
    _ status: Int, _ reason: String, _ headers: [(name: String, value: String)], _ body: [UInt8], notes: [String] = [],
    attempts: Int = 1, method: String = "GET"
  ) -> ResponseBox {
    var answer = IncomingResponse(
      status: status, reason: reason, headers: headers, body: body, duration: 34_000_000, attempts: attempts)
    answer.notes = notes
    let request = OutgoingRequest(method: method, target: "record/v1/customer/107", headers: [])
    return ResponseBox(answer, to: request, at: Span(0, 0), in: Source(name: "test", text: ""), isExpected: false)
  }
}
