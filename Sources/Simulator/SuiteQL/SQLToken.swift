/// A piece of a query's text.
enum SQLToken: Equatable, Sendable {
  /// A name or a keyword, as it was written.
  case word(String)
  /// A name in quotation marks.
  case quotedName(String)
  case string(String)
  case number(String)
  /// `?`
  case parameter
  /// `(` `,` `<=` and their like.
  case mark(String)
  case end

  /// As it is named in an error.
  var text: String {
    switch self {
    case .word(let text): "'\(text)'"
    case .quotedName(let text): "\"\(text)\""
    case .string: "a text"
    case .number(let text): "'\(text)'"
    case .parameter: "'?'"
    case .mark(let text): "'\(text)'"
    case .end: "the end of the query"
    }
  }
}
