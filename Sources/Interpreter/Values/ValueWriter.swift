import Decimals
import JSON

/// A value as text: as it stands in a string's `{{ }}` and in `print`, or as JSON for a body.
///
/// Walks nested values with a stack of its own, so that no depth is too deep.
struct ValueWriter {
  enum Form {
    /// For people: never fails.
    case text
    /// For a body: fails on what JSON cannot say.
    case json
  }

  /// What JSON cannot say: the words for a message.
  struct Unwritable: Error {
    let what: String
  }

  private let form: Form
  /// Blanks for each level; with 0 all stands on one line.
  private let indent: Int
  private var open: [(value: Value, next: Int)] = []

  private init(_ form: Form, indent: Int) { (self.form, self.indent) = (form, indent) }

  /// Appends the value; a string at the top as it is when it is for people, else in quotes. Once there are `most`
  /// bytes the rest is left out. Throws `Unwritable`.
  static func append(_ value: Value, as form: Form, to bytes: inout [UInt8], stoppingAt most: Int = .max, indent: Int = 0)
    throws
  {
    if form == .text, case .string(let text) = value { return text.withBytes { bytes.append(contentsOf: $0) } }
    if form == .text, case .range(let range) = value {
      return bytes.append(contentsOf: "\(range.first)..\(range.last)".utf8)
    }
    var writer = ValueWriter(form, indent: indent)
    try writer.start(value, &bytes)
    while !writer.open.isEmpty, bytes.count < most { try writer.step(&bytes) }
  }

  /// Writes a scalar, or the opening bracket of a container.
  private mutating func start(_ value: Value, _ bytes: inout [UInt8]) throws {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    case .int(let int): bytes.append(decimal: int)
    case .decimal(let decimal): decimal.write(to: &bytes)
    case .bigDecimal(let box):
      if let spelling = box.spelling, form == .json || !box.isLiteral {
        spelling.withBytes { bytes.append(contentsOf: $0) }
      } else {
        box.number?.write(to: &bytes)
      }
    case .string(let text): text.withBytes { JSONWriter.appendString($0, to: &bytes) }
    case .duration(let duration): quoted(DurationText.of(duration), &bytes)
    case .list:
      bytes.append(UInt8(ascii: "["))
      try enter(value)
    case .map:
      bytes.append(UInt8(ascii: "{"))
      try enter(value)
    case .range(let range):
      guard range.canBeList else {
        throw Unwritable(what: "a range of more than \(Limits.longestRange) numbers")
      }
      bytes.append(UInt8(ascii: "["))
      open.append((value, 0))
    case .function(let function):
      guard form == .text else { throw Unwritable(what: "a function") }
      quoted("fn \(function.name)", &bytes)
    case .response(let response):
      guard form == .text else { throw Unwritable(what: "a response (its `body` may be meant)") }
      // Without its status: to show it would be to look at it.
      quoted("response to \(response.request.method) \(response.request.target)", &bytes)
    case .day(let day): quoted(DateText.of(day: day), &bytes)
    case .instant(let instant): quoted(DateText.of(instant: instant), &bytes)
    case .error(let error):
      guard form == .text else { throw Unwritable(what: "an error (its `message` may be meant)") }
      quoted(error.failure.message, &bytes)
    case .unset, .cell: bytes.append(contentsOf: "null".utf8)
    }
  }

  /// Writes the next part of the innermost container, or its closing bracket.
  private mutating func step(_ bytes: inout [UInt8]) throws {
    let (value, next) = open[open.count - 1]
    open[open.count - 1].next += 1
    switch value {
    case .list(let list) where next < list.count:
      separate(next, &bytes)
      try start(list.items[next], &bytes)
    case .map(let map) where next < map.count:
      separate(next, &bytes)
      map.keys[next].withBytes { JSONWriter.appendString($0, to: &bytes) }
      bytes.append(UInt8(ascii: ":"))
      if indent > 0 { bytes.append(UInt8(ascii: " ")) }
      try start(map.values[next], &bytes)
    case .range(let range) where next < range.count ?? 0:
      separate(next, &bytes)
      bytes.append(decimal: range.first + Int64(next))
    default:
      open.removeLast()
      if next > 0 { newLine(&bytes) }
      if case .map = value { bytes.append(UInt8(ascii: "}")) } else { bytes.append(UInt8(ascii: "]")) }
    }
  }

  private mutating func enter(_ container: Value) throws {
    // The blanks alone would grow with the square of the depth.
    guard indent == 0 || open.count < Limits.jsonDepth else {
      throw Unwritable(what: "more than \(Limits.jsonDepth) levels with an indent")
    }
    open.append((container, 0))
  }

  /// What stands before a part.
  private func separate(_ position: Int, _ bytes: inout [UInt8]) {
    if position > 0 { bytes.append(UInt8(ascii: ",")) }
    newLine(&bytes)
  }

  private func newLine(_ bytes: inout [UInt8]) {
    guard indent > 0 else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * open.count))
  }

  /// A word that is text at the top and a JSON string inside something.
  private func quoted(_ text: String, _ bytes: inout [UInt8]) {
    if open.isEmpty, form == .text { return bytes.append(contentsOf: text.utf8) }
    var text = text
    text.withUTF8 { JSONWriter.appendString(UnsafeRawBufferPointer($0), to: &bytes) }
  }
}

extension Value {
  /// The value as it stands in a string's `{{ }}`.
  public var text: String {
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func appendText(to bytes: inout [UInt8], stoppingAt most: Int = .max) {
    do {
      try ValueWriter.append(self, as: .text, to: &bytes, stoppingAt: most)
    } catch {
      bytes.append(contentsOf: "(\((error as? ValueWriter.Unwritable)?.what ?? "unwritable"))".utf8)
    }
  }

  /// The value as a diagnostic shows it: strings in quotes, cut to what a line holds.
  var excerpt: String { excerpt(upTo: 120) }

  /// The same, cut to so many characters.
  func excerpt(upTo most: Int) -> String {
    var bytes: [UInt8] = []
    if case .string(let text) = self {
      // A long text is cut before it is escaped.
      text.slice(0..<text.offset(ofScalar: min(text.length, 2 * most))).withBytes {
        JSONWriter.appendString($0, to: &bytes)
      }
    } else {
      appendText(to: &bytes, stoppingAt: 4 * most)
    }
    guard bytes.count > most else { return String(decoding: bytes, as: UTF8.self) }
    let scalars = String(decoding: bytes.prefix(4 * most), as: UTF8.self).unicodeScalars
    return scalars.count <= most && bytes.count < 4 * most ? String(scalars) : String(scalars.prefix(most - 10)) + "…"
  }

  /// The value behind its type in a message: ` (7)`; nothing for null and for what a type says already.
  var shown: String {
    switch self {
    case .null, .unset, .function, .response: ""
    default: " (\(excerpt))"
    }
  }
}

extension [UInt8] {
  mutating func append(decimal number: Int64) {
    withUnsafeTemporaryAllocation(byteCount: 20, alignment: 1) { digits in
      var rest = number.magnitude
      var start = 20
      repeat {
        start -= 1
        digits[start] = UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0")
        rest /= 10
      } while rest != 0
      if number < 0 {
        append(UInt8(ascii: "-"))
      }
      append(contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(digits)[start...]))
    }
  }
}
