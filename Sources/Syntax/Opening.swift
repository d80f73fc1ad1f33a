/// A brace that the lexer is inside of: the way back to a text when its braces end. Other brackets are the parser's.
enum Opening {
  case brace
  /// `{{`, and the text that goes on behind `}}`; nil where the braces stand for an operand.
  case braces(Beginning, in: Text?)

  /// Where it stands, and what had been read before it: what to go back to when it is not closed.
  struct Beginning {
    let offset: Int
    let tokens: Int
    let diagnostics: Int
  }

  enum Text {
    case string
    case multilineString
    case target(TargetText)
    /// A query or header value.
    case line
    case suiteQL(SuiteQLText)

    /// Whether it cannot go on behind the end of its line.
    var endsWithLine: Bool {
      if case .multilineString = self { return false }
      return true
    }

    /// Whether it is a piece of a request's head.
    var isRequestHead: Bool {
      switch self {
      case .target, .line: true
      case .string, .multilineString, .suiteQL: false
      }
    }
  }
}

/// How far a query has been read.
struct SuiteQLText {
  /// How many brackets of queries were open where it began, and are where it stands now.
  let outerBrackets: Int
  var brackets: Int
  /// Whether it begins with `WITH`.
  let beginsWithTables: Bool
  /// Whether braces in it were given up, so that what else is wrong with it may come from that.
  var isBroken = false
}

/// How far a target has been read.
struct TargetText {
  /// The brackets that the target opened, as the bytes that close them.
  var closers: [UInt8] = []
  /// The quote that the target began with: a mistake that is read to its end, so that it is one.
  var quote: UInt8?
}
