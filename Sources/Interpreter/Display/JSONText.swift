import Diagnostics
import JSON

/// JSON for reading: a list or map stands on one line if nothing in it is nested and it fits there, else it has a line
/// for each part. What would steer the terminal is escaped, so that it is JSON still.
///
/// Walks nested values with a stack of its own, so that no depth is too deep.
struct JSONText {
  /// A list or map of which some parts are written.
  private struct Open {
    let value: Value
    /// An entry that is left out.
    let omitted: Int?
    /// The next part to look at.
    var next = 0
    var isFirst = true

    init(_ value: Value, _ form: Display.Form) {
      self.value = value
      omitted = if case .map(let map) = value, form == .table { NavigationLinks.position(in: map) } else { nil }
    }

    /// The next part that is shown; nil behind the last.
    mutating func takeNext() -> (key: Text?, value: Value)? {
      if next == omitted { next += 1 }
      defer { next += 1 }
      return switch value {
      case .list(let list) where next < list.count: (nil, list.items[next])
      case .range(let range) where next < range.count ?? 0: (nil, .int(range.first + Int64(next)))
      case .map(let map) where next < map.count: (map.keys[next], map.values[next])
      default: nil
      }
    }
  }

  private(set) var text = ""
  private let display: Display
  /// Whether all of it stands on one line.
  private let isOneLine: Bool
  private var open: [Open] = []
  /// Columns of what is written on one line.
  private var width = 0

  private static let indent = 2
  /// A longer line than this is not easily read.
  private static let widestLine = 80

  init(_ display: Display, isOneLine: Bool = false) { (self.display, self.isOneLine) = (display, isOneLine) }

  /// Writes a value; false when it goes on behind `most` columns of one line, or bytes of several.
  mutating func append(_ value: Value, upTo most: Int) -> Bool {
    start(value, column: 0)
    while !open.isEmpty, size <= most { step() }
    guard size > most else { return true }
    // The cut may be inside a colour.
    if !isOneLine { text = text[...].prefix(bytes: most) + (display.usesColor ? "\u{1B}[0m" : "") }
    return false
  }

  private var size: Int { isOneLine ? width : text.utf8.count }

  /// Writes what has no parts, one line, or an opening bracket.
  private mutating func start(_ value: Value, column: Int) {
    guard Self.hasParts(value) else { return put(leaf(value), Self.color(of: value)) }
    guard !isEmpty(value) else { return put(brackets(of: value).joined(), nil) }
    if !isOneLine, let line = oneLine(value, room: min(display.columns, Self.widestLine) - column - 1) {
      text += line
      return
    }
    put(brackets(of: value)[0], nil)
    open.append(Open(value, display.form))
  }

  /// Writes the next part of the innermost list or map, or its closing bracket.
  private mutating func step() {
    let isFirst = open[open.count - 1].isFirst
    guard let part = open[open.count - 1].takeNext() else {
      let closed = open.removeLast()
      if isOneLine { put(blank(in: closed.value), nil) } else { newLine() }
      return put(brackets(of: closed.value)[1], nil)
    }
    open[open.count - 1].isFirst = false
    if !isFirst { put(",", nil) }
    if isOneLine { put(isFirst ? blank(in: open[open.count - 1].value) : " ", nil) } else { newLine() }
    var column = Self.indent * open.count
    if let key = part.key {
      let name = quoted(key.string)
      put(name, .boldBlue)
      put(": ", nil)
      if !isOneLine { column += DisplayWidth.of(name) + 2 }
    }
    start(part.value, column: column)
  }

  /// Inside a map's braces stands a blank.
  private func blank(in value: Value) -> String { if case .map = value { " " } else { "" } }

  private func brackets(of value: Value) -> [String] { if case .map = value { ["{", "}"] } else { ["[", "]"] } }

  /// The value on one line, if nothing in it is nested and it fits.
  private func oneLine(_ value: Value, room: Int) -> String? {
    var all = Open(value, display.form)
    // A part takes three columns at least: so much is enough to know of a long list.
    for _ in 0...max(0, room / 3) {
      guard let part = all.takeNext() else {
        var line = JSONText(display, isOneLine: true)
        return line.append(value, upTo: room) ? line.text : nil
      }
      if Self.hasParts(part.value), !isEmpty(part.value) { return nil }
      if case .string(let text) = part.value, text.count > 4 * room { return nil }
    }
    return nil
  }

  /// Whether nothing of it is shown.
  private func isEmpty(_ value: Value) -> Bool {
    var parts = Open(value, display.form)
    return parts.takeNext() == nil
  }

  private mutating func newLine() { text += "\n" + String(repeating: " ", count: Self.indent * open.count) }

  private mutating func put(_ token: String, _ color: Ink.Color?) {
    if isOneLine { width += DisplayWidth.of(token) }
    text += display.ink.paint(token, color)
  }

  private static func hasParts(_ value: Value) -> Bool {
    switch value {
    case .list, .map: true
    case .range(let range): range.canBeList
    default: false
    }
  }

  /// A value without parts; what JSON has no form for is a string.
  private func leaf(_ value: Value) -> String {
    switch value {
    case .string(let text): quoted(text.string)
    case .null, .bool, .int, .decimal, .bigDecimal: display.conceal(value.text)
    default: quoted(value.text)
    }
  }

  private func quoted(_ text: String) -> String {
    var (text, bytes) = (display.conceal(text), [UInt8]())
    text.withUTF8 { JSONWriter.appendString(UnsafeRawBufferPointer($0), to: &bytes) }
    return Printable.escaped(String(decoding: bytes, as: UTF8.self))
  }

  static func color(of value: Value) -> Ink.Color {
    switch value {
    case .null, .bool: .magenta
    case .int, .decimal, .bigDecimal: .cyan
    default: .green
    }
  }
}
