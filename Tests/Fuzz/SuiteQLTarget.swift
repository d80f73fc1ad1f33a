import Interpreter
import JSON

/// What follows `SELECT` is read to its end, and what is sent of it has a `?` for each value and no value in its text.
enum SuiteQLTarget {
  /// A value that would be noticed in the text of a query.
  private static let value = "a'b?--c"
  private static let names = "let x = \"\(value)\"\nlet xs = [1, \"\(value)\", true, date(\"2026-01-31\")]\nSELECT "

  static func test(_ bytes: [UInt8]) {
    let script = Array(names.utf8) + bytes
    ParserTarget.test(script)
    LexerTarget.test(script)
    LexerTarget.test(script, isInteractive: true)
    EvaluatorTarget.test(script)
  }

  /// The promises about a query as it is sent.
  static func check(_ request: OutgoingRequest) {
    guard request.target.hasPrefix("query/v1/suiteql"), let body = try? JSONValue.parse(request.body ?? []),
      request.headers.contains(where: { $0 == ("Prefer", "transient") })
    else { return }
    let text = body["q"]?.string ?? ""
    let parameters = body["params"]?.list ?? []
    expect(text.hasPrefix("SELECT") || text.hasPrefix("WITH"), "a query begins with its word")
    expect(questionMarks(in: Array(text.utf8)) == parameters.count, "each `?` has a value, and each value a `?`")
    expect(!text.contains("{{") || !text.contains(value), "no value is pasted")
    expect(parameters.allSatisfy { $0.string != nil }, "values are texts")
  }

  /// Those outside of quotes and comments.
  private static func questionMarks(in text: [UInt8]) -> Int {
    var (count, index) = (0, 0)
    func skip(to mark: String) {
      let mark = Array(mark.utf8)
      while index < text.count, !text[index...].starts(with: mark) { index += 1 }
      index += mark.count
    }
    while index < text.count {
      let byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : 0
      index += 1
      switch (byte, next) {
      case (UInt8(ascii: "'"), _): skip(to: "'")
      case (UInt8(ascii: "\""), _): skip(to: "\"")
      case (UInt8(ascii: "-"), UInt8(ascii: "-")): skip(to: "\n")
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        index += 1
        skip(to: "*/")
      case (UInt8(ascii: "?"), _): count += 1
      default: break
      }
    }
    return count
  }
}
