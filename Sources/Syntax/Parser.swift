import Diagnostics
import Platform

/// Makes the tree of a script out of its tokens, by recursive descent.
///
/// `accept` takes a token if it is there, `expect` fails without it, `presume` knows that it is there, `parse…` reads a
/// construct. A construct that cannot be read on throws `Failure`; its statement is then skipped to its end.
public struct Parser: Sendable {
  /// How deep expressions, chains of operators and blocks may be nested, all together.
  public static let deepestNesting = 1_000

  /// Bytes of stack for that nesting, also for whoever walks a tree: a debug build takes up to 20 KB a level.
  public static let stackSize = 64 * 1024 * 1024

  /// The tree of a source and everything that is wrong with its spelling and syntax, in the order of the source.
  ///
  /// A statement with an error may be missing in the tree: one with errors among its diagnostics is not to be run.
  /// In an interactive one a blank line ends a query.
  public static func parse(
    _ source: Source, isInteractive: Bool = false
  ) -> (script: Script, diagnostics: [Diagnostic]) {
    let input = Input(source, isInteractive: isInteractive)
    return (input.script, input.diagnostics)
  }

  let source: Source
  /// Whether it reads what a person types, where a value may stand alone.
  let isInteractive: Bool
  /// Without newlines and comments.
  let tokens: [Token]
  let brackets: Brackets
  var diagnostics: DiagnosticList

  /// The index of the next token.
  var position = 0
  /// What would have been accepted there.
  var expectations: [Expectation] = []
  /// What depends on where the parser is; a statement's end brings it back.
  var context = Context()
  /// How many levels the tallest expression has that was read since the last reset.
  var height = 0
  /// Whether the end of the file has been reported as too early.
  var reportedEnd = false
  /// Whether the file ends in a request that would take a body.
  var endsBeforeBody = false

  struct Context {
    /// Whether a newline ends a statement here; not inside `( )`, `[ ]` and the braces of a map.
    var newlinesCount = true
    /// Whether `[` in a new line begins a body and is no index.
    var bodyMayFollow = false
    /// Whether the innermost bracket is one of a shape.
    var isInShape = false
    /// The index of the token that the innermost statement begins with.
    var statement = 0
    /// How many blocks and expressions are open.
    var depth = 0
  }

  /// A construct cannot be read on, and the diagnostic that says why has been made.
  struct Failure: Error {
    /// Whether what stands inside would only fail again.
    var isTooDeep = false
  }

  init(_ lexer: Lexer) {
    source = lexer.source
    isInteractive = lexer.isInteractive
    tokens = lexer.tokens.filter { !$0.kind.isTrivia }
    diagnostics = lexer.diagnostics
    brackets = Brackets(of: tokens, in: source)
  }

  // MARK: Tokens

  var current: Token { tokens[position] }
  var kind: Token.Kind { tokens[position].kind }

  /// The token `distance` further on; the end of the file behind it.
  func token(_ distance: Int) -> Token { tokens[min(position + distance, tokens.count - 1)] }

  /// The token last taken; the first one before any was.
  var last: Token { tokens[max(0, position - 1)] }

  func text(_ token: Token) -> String { source.text(token.span) }

  /// Whether the next token is spelt so; cheap, as most are not of this length.
  func isAt(word: StaticString) -> Bool { token(0, isWord: word) }

  func token(_ distance: Int, isWord word: StaticString) -> Bool {
    let token = token(distance)
    guard Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { source.bytes[token.span.range].elementsEqual($0) }
  }

  @discardableResult
  mutating func advance() -> Token {
    let token = current
    if token.kind != .endOfFile { position += 1 }
    expectations.removeAll(keepingCapacity: true)
    return token
  }

  /// Takes a token of this kind if it is the next one.
  mutating func accept(_ wanted: Token.Kind) -> Token? {
    if kind == wanted { return advance() }
    expectations.append(.token(wanted))
    return nil
  }

  /// Takes a token of this kind or fails.
  @discardableResult
  mutating func expect(_ wanted: Token.Kind, hint: String? = nil) throws(Failure) -> Token {
    if let token = accept(wanted) { return token }
    throw unexpected(hint: hint)
  }

  /// Takes a token that the caller has seen to be of this kind.
  @discardableResult
  mutating func presume(_ wanted: Token.Kind) -> Token {
    precondition(kind == wanted, "expected \(wanted) at token \(position), where \(kind) stands")
    return advance()
  }

  /// Whether the statement's line has ended before the next token.
  var isBehindLine: Bool { context.newlinesCount && current.startsLine && position != context.statement }

  /// A name where one is introduced.
  mutating func expectName() throws(Failure) -> Name {
    if kind == .name, !isBehindLine || last.kind.leavesLineOpen {
      let token = advance()
      return Name(text(token), at: token.span)
    }
    expectations.append(.name)
    throw unexpected(hint: kind.isWord && !isBehindLine ? "`\(text(current))` is a word of the language" : nil)
  }

  /// From a start to the end of the last token.
  func span(from start: UInt32) -> Span { Span(start, max(start, last.end)) }
}

extension Token.Kind {
  /// Whether it is a word with a meaning of its own.
  var isWord: Bool {
    switch self {
    case .newline, .comment, .invalid, .name, .method, .suiteQL, .integer, .decimal, .duration: false
    default: rawValue.utf8.allSatisfy { $0.isLetter }
    }
  }
}
