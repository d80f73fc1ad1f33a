import Diagnostics

/// Statements by their first word, and blocks.
extension Parser {
  /// All statements of a script; what could not be read is left out.
  mutating func parseScript() -> [Statement] {
    var statements: [Statement] = []
    while kind != .endOfFile {
      expectations = []
      if kind == .rightBrace {
        complain("unexpected `}`", at: current.span, "no block is open here")
        advance()
      } else if let statement = readStatement() {
        statements.append(statement)
      }
    }
    return statements
  }

  /// `{ statements }`
  mutating func parseBlock() throws(Failure) -> Block {
    let opening = try expect(.leftBrace)
    let outer = context
    context.newlinesCount = true
    context.bodyMayFollow = false
    try enter()
    var statements: [Statement] = []
    while kind != .rightBrace {
      expectations = [.token(.rightBrace)]
      if kind == .endOfFile { throw unexpected(opened: opening) }
      if let statement = readStatement() { statements.append(statement) }
    }
    presume(.rightBrace)
    context = outer
    return Block(statements, at: span(from: opening.start))
  }

  /// The statement here; nil for a `;` that ends none.
  mutating func parseStatement() throws(Failure) -> Statement? {
    let start = current.start
    let parsed: Statement.Kind
    switch try firstWord() {
    case .semicolon:
      advance()
      return nil
    case .fn: return Statement(try parseFunction(), at: span(from: start))
    case .if: return Statement(try parseIf(), at: span(from: start))
    case .while: return Statement(try parseWhile(), at: span(from: start))
    case .for: return Statement(try parseFor(), at: span(from: start))
    case .try: return Statement(try parseTry(), at: span(from: start))
    case .defer: return Statement(try parseDefer(), at: span(from: start))
    case .test: return Statement(try parseTest(), at: span(from: start))
    case .name where isAtRetry: return Statement(try parseRetry(), at: span(from: start))
    case .let: parsed = try parseLet()
    case .input: parsed = try parseInput()
    case .return: parsed = try parseReturn()
    case .print: parsed = try parsePrint()
    case .assert:
      let (condition, message) = try parseAssertion()
      parsed = .assert(condition, message)
    case .check:
      let (condition, message) = try parseAssertion()
      parsed = .check(condition, message)
    case .fail: parsed = try parseFail()
    case .import: parsed = try parseImport()
    case .break:
      advance()
      parsed = .break
    case .continue:
      advance()
      parsed = .continue
    case .breakpoint:
      advance()
      parsed = .breakpoint
    case .method: parsed = .expression(try parseRequest())
    case .suiteQL: parsed = .expression(try parseSuiteQL())
    default: parsed = try parseExpressionStatement()
    }
    let statement = Statement(parsed, at: span(from: start))
    try endStatement(statement)
    return statement
  }

  /// The word that a statement begins with, that of another language read as nss's own.
  private mutating func firstWord() throws(Failure) -> Token.Kind {
    if let spelling = foreign(ForeignSpelling.otherStatements), !token(1).startsLine {
      // `do (…)`, but `do(…)` is a call of a name of the script.
      let isCall = token(1).kind == .leftParenthesis && token(1).start == current.end
      let isFlag = token(1).kind == .minus && token(1).start > current.end && token(1).end == token(2).start
      if isFlag || token(1).kind == .name || token(1).kind == .leftBrace || (token(1).kind == .leftParenthesis && !isCall) {
        report(spelling, at: current)
        throw Failure()
      }
    }
    guard let spelling = foreign(ForeignSpelling.statements), !token(1).startsLine else { return kind }
    switch token(1).kind {
    case .name, .stringStart:
      report(spelling, at: current)
      return spelling.meaning
    default: return kind
    }
  }

  /// A newline, a `;`, or the brace around it ends a statement.
  private mutating func endStatement(_ statement: Statement) throws(Failure) {
    switch kind {
    case .semicolon: advance()
    case .rightBrace, .endOfFile: break
    // What an operator or a body may go on with begins no statement of its own, not even in a line of its own.
    case _ where current.startsLine: if kind.beginsOperand, kind.continuesLine { throw noStatement() }
    default:
      expectations.append(.endOfStatement)
      throw unexpected(hint: hint(behind: statement))
    }
  }

  /// What may have been meant by a statement that goes on.
  private func hint(behind statement: Statement) -> String? {
    if case .let = statement.kind, kind == .comma { return "each name has a `let` of its own" }
    if token(-1, isWord: "retry") { return "a statement of its own: `retry with every: 2s, within: 1m { … }`" }
    guard case .expression(let expression) = statement.kind else { return nil }
    if kind == .colon {
      if isFirstBehindArrow { return "behind `=>` a brace opens a block; a map stands in parentheses: `=> ({ … })`" }
      return "header lines follow their request directly, before `with` and without a blank line between"
    }
    let isBelowRequest = context.statement > 0 && tokens[context.statement - 1].kind == .rawEnd
    let header = isBelowRequest ? "a header line is `\(source.text(expression.span)): value`" : nil
    switch expression.kind {
    case .name("delete") where token(1).kind == .dot || token(1).kind == .leftBracket:
      return "`x.omit([\"key\"])` is a map without an entry"
    case .name(let name) where ["SELECT", "WITH"].contains(name.uppercased()):
      return "a query begins in capitals: `\(name.uppercased())`"
    case .name(let name) where Method(rawValue: name.uppercased()) != nil:
      return "methods are written in capitals: `\(name.uppercased())`"
    case .name(let name):
      return Suggestion.nearest(to: name, among: Keyword.statements).map { "did you mean `\($0)`?" } ?? header
    case .call(let callee, _) where callee.kind == .name("retry"): return "`retry with every: 2s, within: 1m { … }`"
    case .binary(.subtract, _, _, _): return header
    default: return nil
    }
  }

  /// Whether the statement is the first one of `x => { … }`.
  private var isFirstBehindArrow: Bool {
    let first = context.statement
    return first >= 2 && tokens[first - 1].kind == .leftBrace && tokens[first - 2].kind == .arrow
  }

  /// An assignment, or an expression that stands alone.
  private mutating func parseExpressionStatement() throws(Failure) -> Statement.Kind {
    // A person who types may look at a map too.
    guard kind.beginsOperand || isInteractive && kind == .leftBrace && context.depth == 0 else {
      throw noStatement()
    }
    let place = try parseExpression()
    guard let assignment = kind.assignment else { return .expression(place) }
    if let problem = Self.problem(with: place) {
      let title = problem == Self.slice ? "a slice cannot be assigned to" : "expected a place to assign to"
      complain(
        title, at: place.span, problem, hint: "a name with its parts: `x`, `x.total`, `x[0]`")
    }
    advance()
    return .assign(place, assignment, try parseExpression())
  }

  private static let queryLineHint = "query lines follow their request directly, without a blank line between"

  private mutating func noStatement() -> Failure {
    expectations.append(.statement)
    let hint: String? = switch kind {
    case .catch: "`catch` stands behind the block of its `try`"
    case .else: "`else` stands behind the block of its `if`"
    case .question: Self.queryLineHint
    case .leftBrace, .leftBracket: "a block belongs to a word, as in `if`, `for` and `fn`; a body to a request"
    case _ where position > 0 && kind.continuesLine: "a request that is computed with goes into parentheses"
    default: nil
    }
    return unexpected(hint: hint, at: current.span)
  }

  private static let slice = "a slice"

  /// Why this is no place; nil for a name with its parts.
  private static func problem(with place: Expression) -> String? {
    var part = place
    while true {
      switch part.kind {
      case .name: return nil
      case .field(_, _, optional: true): return "a field that may be missing"
      case .field(let base, _, _): part = base
      case .index(_, let index):
        if case .binary(.range, _, _, _) = index.kind { return slice }
        guard case .index(let base, _) = part.kind else { return nil }
        part = base
      case .each: return "the fields of many items"
      case .call: return "the result of a call"
      default: return "a value"
      }
    }
  }
}

extension Token.Kind {
  /// Whether an expression that may stand alone begins with it.
  fileprivate var beginsOperand: Bool {
    switch self {
    case .name, .null, .true, .false, .integer, .decimal, .duration, .rawString, .stringStart, .multilineStart,
      .leftParenthesis, .not, .minus, .leftBracket, .invalid:
      true
    default: false
    }
  }

  var assignment: AssignmentOperator? {
    switch self {
    case .assign: .set
    case .addAssign: .add
    case .subtractAssign: .subtract
    case .multiplyAssign: .multiply
    case .divideAssign: .divide
    case .remainderAssign: .remainder
    default: nil
    }
  }
}
