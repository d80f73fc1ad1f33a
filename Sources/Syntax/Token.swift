import Diagnostics

/// The smallest piece of a script: what it is and which bytes of the source it covers.
///
/// Blanks are the bytes between tokens; newlines and comments are tokens, so that a formatter loses nothing.
public struct Token: Equatable, Sendable {
  public let kind: Kind
  /// Whether a newline stands between it and the significant token before it; true for the first one.
  public let startsLine: Bool
  public let start: UInt32
  public let end: UInt32

  public init(_ kind: Kind, _ start: UInt32, _ end: UInt32, startsLine: Bool = false) {
    self.kind = kind
    self.startsLine = startsLine
    self.start = start
    self.end = end
  }

  public var span: Span { Span(start, end) }

  /// What a token is; the raw value is its spelling where it has only one.
  public enum Kind: String, Sendable, CaseIterable {
    case newline, comment
    case endOfFile = "end of file"
    /// What no token begins with, or an end that is missing: the lexer has said what is wrong with it.
    case invalid

    case name
    /// `GET` … where a request begins
    case method
    /// `SELECT` or `WITH` where a query begins
    case suiteQL = "SELECT"
    /// What stands between the `{{ }}` of a query, lines and comments of SQL and all.
    case sqlText = "SQL text"
    /// Behind a query's text; empty.
    case sqlEnd = "end of SQL"
    case `let`, fn, `if`, `else`, `while`, `for`, `break`, `continue`, `return`, print, assert, check, input
    case fail, `try`, `catch`, `defer`, `import`, test, breakpoint
    case null, `true`, `false`
    case and, or, not, `in`, `is`, contains, startsWith, endsWith, matches

    case integer, decimal, duration
    /// `'…'`
    case rawString = "raw string"
    /// `"`
    case stringStart = "string"
    /// `"""`
    case multilineStart = "multi-line string"
    /// What stands between the quotes and the `{{ }}` of a string, escapes as written.
    case stringText = "string text"
    /// The closing `"` or `"""`; empty when it is missing.
    case stringEnd = "end of string"

    /// What stands between the `{{ }}` of a target, a query value or a header value.
    case rawText = "raw text"
    /// Behind a target, a query value and a header value; empty.
    case rawEnd = "end of raw text"
    /// ` HTTP/1.1`
    case httpVersion = "HTTP version"
    /// `?` or `&` that begins a query line
    case querySign = "query sign"
    case queryName = "query name"
    case headerName = "header name"
    /// The `=` of a query line, the `:` of a header line.
    case lineSeparator = "line separator"

    case leftParenthesis = "(", rightParenthesis = ")"
    case leftBracket = "[", rightBracket = "]"
    case leftBrace = "{", rightBrace = "}"
    case openBraces = "{{", closeBraces = "}}"
    case comma = ",", semicolon = ";", colon = ":", dot = ".", optionalDot = "?.", spread = "...", question = "?"
    case assign = "=", addAssign = "+=", subtractAssign = "-=", multiplyAssign = "*=", divideAssign = "/="
    case remainderAssign = "%="
    case coalesce = "??", equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">"
    case greaterOrEqual = ">=", range = "..", plus = "+", minus = "-", star = "*", slash = "/", percent = "%"
    case arrow = "=>", tilde = "~", bar = "|"
  }
}
