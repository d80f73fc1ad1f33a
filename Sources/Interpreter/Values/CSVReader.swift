/// Why a text is not CSV, and on which of its lines.
struct CSVError: Error {
  let message: String
  /// From 1.
  let line: Int

  var description: String { "line \(line): \(message)" }

  /// The separator that the text's first line has more of than of the one that it was read with.
  static func hint(for text: some Sequence<UInt8>, separator: UInt8) -> String? {
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    func count(_ byte: UInt8) -> Int { line.reduce(0) { $1 == byte ? $0 + 1 : $0 } }
    let others = [(UInt8(ascii: ";"), ";"), (UInt8(ascii: "\t"), "\\t"), (UInt8(ascii: ","), ",")]
    return others.first { count($0.0) > count(separator) }.map { "the first line has more of another: `separator: \"\($0.1)\"`" }
  }
}

/// Reads CSV (RFC 4180): the first record has the names, each further one becomes a map of strings.
///
/// Lines end with LF, CRLF or CR; a byte order mark and empty lines are dropped.
struct CSVReader {
  private let bytes: UnsafeRawBufferPointer
  private let separator: UInt8
  private var position = 0
  private var line = 1
  /// The fields of the record that is being read.
  private var fields: [Value] = []

  /// The rows of a text that is known to be UTF-8.
  static func read(_ bytes: UnsafeRawBufferPointer, separator: UInt8 = UInt8(ascii: ",")) throws(CSVError) -> ListBox {
    var reader = CSVReader(bytes: bytes, separator: separator)
    return try reader.rows()
  }

  /// The names in the first record, for who adds rows; empty when there is none.
  static func header(
    _ bytes: UnsafeRawBufferPointer, separator: UInt8 = UInt8(ascii: ",")
  ) throws(CSVError) -> [Text] {
    var reader = CSVReader(bytes: bytes, separator: separator)
    return try reader.names()
  }

  private init(bytes: UnsafeRawBufferPointer, separator: UInt8) {
    (self.bytes, self.separator) = (bytes, separator)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private mutating func rows() throws(CSVError) -> ListBox {
    let rows = ListBox()
    let keys = Keys(try names())
    while let first = try record() {
      guard fields.count == keys.count else { throw .width(fields.count, of: keys.count, line: first) }
      rows.append(.map(MapBox.make(keys: keys, copying: fields[...])))
    }
    return rows
  }

  private mutating func names() throws(CSVError) -> [Text] {
    guard let line = try record() else { return [] }
    let names = Keys()
    for case .string(let name) in fields {
      guard names.position(of: name) == nil else { throw .nameTwice(name.string, line: line) }
      names.append(name)
    }
    return names.names
  }

  /// Reads the next record that is not an empty line, and gives the line it begins on; nil at the end.
  private mutating func record() throws(CSVError) -> Int? {
    while position < bytes.count, isLineEnd(bytes[position]) { passLineEnd() }
    guard position < bytes.count else { return nil }
    let first = line
    fields.removeAll(keepingCapacity: true)
    while true {
      fields.append(.string(try field()))
      guard position < bytes.count else { return first }
      guard bytes[position] == separator else { break }
      position += 1
    }
    passLineEnd()
    return first
  }

  /// Reads a field up to the separator, line end or end behind it.
  private mutating func field() throws(CSVError) -> Text {
    if position < bytes.count, bytes[position] == UInt8.quote { return try quotedField() }
    let start = position
    while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) {
      if bytes[position] == UInt8.quote { throw .strayQuote(line: line) }
      position += 1
    }
    return .make(UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
  }

  private mutating func quotedField() throws(CSVError) -> Text {
    let first = line
    position += 1
    var start = position
    var before: [UInt8] = []
    while true {
      while position < bytes.count, bytes[position] != UInt8.quote {
        if isLineEnd(bytes[position]) { passLineEnd() } else { position += 1 }
      }
      guard position < bytes.count else { throw .openQuote(line: first) }
      position += 1
      guard position < bytes.count, bytes[position] == UInt8.quote else { break }
      // Two quotes are one of the text.
      before += bytes[start..<position]
      position += 1
      start = position
    }
    guard position == bytes.count || bytes[position] == separator || isLineEnd(bytes[position]) else {
      throw .behindQuote(line: line)
    }
    let last = UnsafeRawBufferPointer(rebasing: bytes[start..<position - 1])
    return before.isEmpty ? .make(last) : (before + last).withUnsafeBytes { .make($0) }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  private mutating func passLineEnd() {
    let isPair =
      bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "\n")
    position += isPair ? 2 : 1
    line += 1
  }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
}

extension CSVError {
  fileprivate static func width(_ count: Int, of expected: Int, line: Int) -> CSVError {
    let fields = count == 1 ? "1 field" : "\(count) fields"
    return CSVError(message: "\(fields), where the first line names \(expected)", line: line)
  }

  fileprivate static func nameTwice(_ name: String, line: Int) -> CSVError {
    CSVError(message: name.isEmpty ? "two columns have no name" : "the column `\(name.prefix(40))` is named twice", line: line)
  }

  fileprivate static func strayQuote(line: Int) -> CSVError {
    CSVError(
      message: "a quote inside a field that does not begin with one; such a field stands in quotes, its own doubled",
      line: line)
  }

  fileprivate static func openQuote(line: Int) -> CSVError {
    CSVError(message: "a field begins with a quote here and never ends", line: line)
  }

  fileprivate static func behindQuote(line: Int) -> CSVError {
    CSVError(message: "text behind the quote that ends a field; a quote inside a field is doubled", line: line)
  }
}
