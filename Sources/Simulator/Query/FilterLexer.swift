/// A piece of the text of `q`.
enum FilterToken: Equatable, Sendable {
  case word(String)
  case quoted(String)
  case openParenthesis, closeParenthesis, openBracket, closeBracket, comma
  case end

  /// As it is named in an error.
  var text: String {
    switch self {
    case .word(let text): "'\(text)'"
    case .quoted(let text): "\"\(text)\""
    case .openParenthesis: "'('"
    case .closeParenthesis: "')'"
    case .openBracket: "'['"
    case .closeBracket: "']'"
    case .comma: "','"
    case .end: "the end of the filter"
    }
  }
}

/// Cuts the text of `q` into words, quoted values, brackets and commas.
struct FilterLexer {
  private let text: [UInt8]
  private var offset = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  mutating func next() throws(FilterError) -> FilterToken {
    while offset < text.count, Self.isBlank(text[offset]) { offset += 1 }
    guard offset < text.count else { return .end }
    if text[offset] == UInt8(ascii: "\"") { return try quoted() }
    if let mark = Self.mark(text[offset]) {
      offset += 1
      return mark
    }
    let start = offset
    while offset < text.count, !Self.isBlank(text[offset]), Self.mark(text[offset]) == nil { offset += 1 }
    return .word(String(decoding: text[start..<offset], as: UTF8.self))
  }

  /// A value in quotation marks. How NetSuite escapes one within is not documented; here none can be.
  private mutating func quoted() throws(FilterError) -> FilterToken {
    guard let end = text[(offset + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
      throw FilterError("A quotation mark is not closed")
    }
    defer { offset = end + 1 }
    return .quoted(String(decoding: text[(offset + 1)..<end], as: UTF8.self))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0d ~= byte }

  private static func mark(_ byte: UInt8) -> FilterToken? {
    switch byte {
    case UInt8(ascii: "("): .openParenthesis
    case UInt8(ascii: ")"): .closeParenthesis
    case UInt8(ascii: "["): .openBracket
    case UInt8(ascii: "]"): .closeBracket
    case UInt8(ascii: ","): .comma
    default: nil
    }
  }
}

/// What is wrong with a filter, as it stands behind "Search error occurred:".
struct FilterError: Error, Equatable {
  let message: String
  init(_ message: String) { self.message = message }
}
