import JSON

/// A query of NetSuite's query service (NetSuite help, "Executing SuiteQL Queries Through REST Web Services").
public struct SuiteQL: Sendable, Equatable {
  /// The text, with a `?` for each parameter.
  public var text: String
  /// Strings or numbers, one for each `?`.
  public var parameters: [JSONValue]

  /// A query; its parameters are bound, never pasted.
  public init(_ text: String, parameters: [JSONValue] = []) {
    (self.text, self.parameters) = (text, parameters)
  }

  /// Rows that NetSuite answers to one query in all its pages (NetSuite help, "SuiteQL Performance and Best Practices").
  static let mostRows = 100_000

  static let path = "query/v1/suiteql"

  /// The request that asks for it. `pageSize` is 1000 at most, which it is when it is nil.
  public func request(pageSize: Int? = nil) -> RESTRequest {
    RESTRequest(
      "POST", Self.path + (pageSize.map { "?limit=\($0)" } ?? ""),
      headers: [("Content-Type", "application/json"), ("Prefer", "transient")], body: body)
  }

  /// `{"q":"SELECT …","params":["7"]}`
  var body: [UInt8] {
    var body: JSONObject = ["q": .string(text)]
    if !parameters.isEmpty { body["params"] = .list(parameters) }
    return JSONValue.object(body).bytes
  }

  /// The query that a request's body asks for; nil when it is none.
  init?(body: [UInt8]) {
    guard let value = try? JSONValue.parse(body), let text = value["q"]?.string else { return nil }
    self.init(text, parameters: value["params"]?.list ?? [])
  }

  /// Whether its rows have an order: by what stands outside of strings, comments and parentheses.
  var isOrdered: Bool {
    let words = SQLWords(text).map { $0.lowercased() }
    return zip(words, words.dropFirst()).contains { $0 == "order" && $1 == "by" }
  }

  /// The rows whose `key` is above a value, by that key; all when there is none yet. What the query itself is stays as it
  /// is, with its own parameters first.
  func rows(above value: String?, by key: String) -> SuiteQL {
    // On lines of their own: the query may end in a comment.
    var query = SuiteQL("SELECT * FROM (\n\(trimmed)\n)", parameters: parameters)
    guard let value else {
      // A row without the key is above no value: it comes first, where it is seen, or it would never come.
      query.text += " ORDER BY CASE WHEN \(key) IS NULL THEN 0 ELSE 1 END, \(key)"
      return query
    }
    query.text += " WHERE \(key) > ? ORDER BY \(key)"
    query.parameters.append(.string(value))
    return query
  }

  /// Without the `;` that ends a statement elsewhere, and that no query within another may have.
  private var trimmed: Substring {
    var text = text[...]
    while let last = text.last, last.isWhitespace || last == ";" { text.removeLast() }
    return text
  }

  /// Whether it can be written where a column is named: a name of SQL that needs no quotes.
  static func isColumn(_ name: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || 0x30...0x39 ~= $0 || "_$#".utf8.contains($0) }
  }
}

/// The words of a query that stand outside of strings, quoted names, comments and parentheses.
private struct SQLWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> String? {
    while let byte = byte(0) {
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): skip(past: [byte], from: 1)
      case UInt8(ascii: "-") where self.byte(1) == byte: skip(past: [UInt8(ascii: "\n")], from: 2)
      case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "*"): skip(past: Array("*/".utf8), from: 2)
      case UInt8(ascii: "("): enter(1)
      case UInt8(ascii: ")"): enter(-1)
      case _ where Self.isWord(byte):
        let word = bytes[position...].prefix(while: Self.isWord)
        position += word.count
        if depth == 0 { return String(decoding: word, as: UTF8.self) }
      default: position += 1
      }
    }
    return nil
  }

  private func byte(_ distance: Int) -> UInt8? { position + distance < bytes.count ? bytes[position + distance] : nil }

  private mutating func enter(_ step: Int) {
    depth += step
    position += 1
  }

  /// A doubled quote in a string is the end of one and the beginning of another, which comes to the same.
  private mutating func skip(past end: [UInt8], from start: Int) {
    position += start
    while position < bytes.count, !bytes[position...].starts(with: end) { position += 1 }
    position = Swift.min(position + end.count, bytes.count)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }
}
