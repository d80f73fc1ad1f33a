import RecordTypes

/// The value of `q`: fields, operators, values.
extension WordFinder {
  private enum Expected {
    case field
    case `operator`(of: FieldDescription?)
    case value(of: FieldDescription?)
    case connective
    case nothing
  }

  /// A filter that is being typed; it begins at `start`.
  func inFilter(from start: Int, of fields: [FieldDescription]) -> Completions {
    let cursor = max(start, typed.cursor)
    var scanner = FilterScanner(bytes: typed.bytes[start..<cursor])
    var expected = Expected.field
    while let piece = scanner.next() {
      if piece.range.upperBound == cursor, piece.kind == .word {
        return Completions(start: piece.range.lowerBound, words: words(for: expected, fields))
      }
      if piece.kind == .openQuote { return Completions(start: cursor) }
      expected = Self.expected(behind: typed.text(piece.range), piece.kind, expected, fields)
    }
    return Completions(start: cursor, words: words(for: expected, fields))
  }

  private static func expected(
    behind text: String, _ kind: FilterScanner.Kind, _ expected: Expected, _ fields: [FieldDescription]
  ) -> Expected {
    switch (kind, expected) {
    case (.opening, .field): .field
    // A list: `ANY_OF [1, 2`.
    case (.opening, _), (.comma, _): .nothing
    case (.closing, _): .connective
    case (_, .field): .operator(of: fields.named(text))
    case (_, .operator(let field)): text.uppercased().hasPrefix("EMPTY") ? .connective : .value(of: field)
    case (_, .connective): .field
    case (_, .value): .connective
    case (_, .nothing): .nothing
    }
  }

  private func words(for expected: Expected, _ fields: [FieldDescription]) -> [Completion] {
    switch expected {
    case .field:
      return fields.filter(\.isFilterable).map { completion(of: $0, suffix: " ") }
        + (fields.named("id") == nil ? [Completion("id", suffix: " ", detail: "integer")] : [])
    case .operator(let field):
      let kinds = field.map { [$0.kind] } ?? [.string, .number, .boolean, .date, .reference(nil)]
      let operators = kinds.flatMap(\.filterOperators)
      return (operators + operators.map { "\($0)_NOT" }).map { Completion($0, suffix: " ") }
    case .connective: return ["AND", "OR"].map { Completion($0, suffix: " ") }
    case .value(let field): return field.map { values(of: $0) } ?? []
    case .nothing: return []
    }
  }
}

extension WordFinder {
  /// The values that a field may have, where they are few.
  func values(of field: FieldDescription) -> [Completion] {
    switch field.kind {
    case .boolean: ["true", "false"].map { Completion($0) }
    case .enumeration(let choices, _): choices.map { Completion($0) }
    default: []
    }
  }
}

/// The words, quotes and brackets of a filter. In a target it is percent-encoded: `%20` is a blank there, `%22` a quote.
private struct FilterScanner {
  enum Kind { case word, quote, openQuote, opening, closing, comma }

  let bytes: ArraySlice<UInt8>
  private var position: Int

  init(bytes: ArraySlice<UInt8>) { (self.bytes, position) = (bytes, bytes.startIndex) }

  mutating func next() -> (kind: Kind, range: Range<Int>)? {
    while let (sign, length) = sign, sign <= UInt8(ascii: " ") { position += length }
    guard let (first, length) = sign else { return nil }
    let start = position
    position += length
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.opening, start..<position)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.closing, start..<position)
    case UInt8(ascii: ","): return (.comma, start..<position)
    case UInt8(ascii: "\""):
      while let (sign, length) = sign {
        position += length
        if sign == first { return (.quote, start..<position) }
      }
      return (.openQuote, start..<position)
    default:
      while let (sign, length) = sign, !" \t\n()[],\"".utf8.contains(sign) { position += length }
      return (.word, start..<position)
    }
  }

  /// The sign here, and how many bytes it is written in; nil at the end.
  private var sign: (UInt8, length: Int)? {
    guard position < bytes.endIndex else { return nil }
    guard bytes[position] == UInt8(ascii: "%"), bytes.endIndex - position > 2,
      let code = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
    else { return (bytes[position], 1) }
    return (code, 3)
  }
}
