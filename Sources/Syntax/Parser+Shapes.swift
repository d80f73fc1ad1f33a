import Diagnostics

/// What stands behind `matches`.
extension Parser {
  /// `subject matches { id: string }`; a regex in a string and a value in parentheses are plain operands.
  mutating func parseMatch(of subject: Expression, operator place: Span) throws(Failure) -> Expression {
    let shape: Shape
    switch kind {
    case .stringStart, .rawString, .multilineStart, .leftParenthesis, .openBraces, .invalid:
      let right = try parseBinary(Precedence.comparison.next)
      guard kind == .bar || isOptionalMark else {
        return Expression(.binary(.matches, OperatorSpan(place), subject, right), at: subject.span.through(right.span))
      }
      shape = try parseShape(from: Shape(.value(right), at: right.span))
    default:
      shape = try parseShape()
    }
    if case .value(let value) = shape.kind, value.isNamed { report(.noShape(value, in: source)) }
    return Expression(.matches(subject, shape), at: subject.span.through(shape.span))
  }

  /// `a | b`; the first alternative may have been read.
  private mutating func parseShape(from first: Shape? = nil) throws(Failure) -> Shape {
    try enter()
    let tallest = height
    if first == nil { height = 0 }
    var shape = if let first { try markedOptional(first) } else { try parseAlternative() }
    if kind == .bar {
      var alternatives = [shape]
      while accept(.bar) != nil { alternatives.append(try parseAlternative()) }
      try grow()
      shape = Shape(.anyOf(alternatives), at: span(from: shape.span.start))
    }
    height = max(tallest, height)
    leave()
    return shape
  }

  /// A shape and the `?` behind it.
  private mutating func parseAlternative() throws(Failure) -> Shape { try markedOptional(try parsePlainShape()) }

  private mutating func markedOptional(_ shape: Shape) throws(Failure) -> Shape {
    guard isOptionalMark else { return shape }
    advance()
    try grow()
    return Shape(.optional(shape), at: span(from: shape.span.start))
  }

  private mutating func parsePlainShape() throws(Failure) -> Shape {
    let start = current.start
    switch kind {
    case .leftBrace: return try parseMapShape()
    case .leftBracket: return try parseListShape()
    case .null where !token(1).kind.goesOnWithName: return Shape(.type(.null), at: advance().span)
    case .name:
      if let type = Shape.TypeName(rawValue: text(current)), !token(1).kind.goesOnWithName {
        return Shape(.type(type), at: advance().span)
      }
    case .tilde:
      advance()
      let pattern = try parsePostfix()
      try grow()
      return Shape(.regex(pattern), at: span(from: start))
    case .greater, .greaterOrEqual, .less, .lessOrEqual, .notEqual:
      guard let symbol = kind.binaryOperator else { break }
      advance()
      let value = try parseBinary(Precedence.comparison.next)
      try grow()
      return Shape(.compared(symbol, value), at: span(from: start))
    case .equal:
      complain(
        "a shape has no `==`", at: current.span, "means nothing here", hint: "a value alone is compared: `total: 5`")
      advance()
    case .spread:
      expectations.append(.shape)
      throw unexpected(hint: "`[...p]` asks each item of a list to have the shape p")
    default: break
    }
    expectations.append(.shape)
    let value = try parseBinary(Precedence.comparison.next)
    return Shape(.value(value), at: value.span)
  }

  /// `{ id: string, "odd key": 1 }`
  private mutating func parseMapShape() throws(Failure) -> Shape {
    let opening = presume(.leftBrace)
    let outer = enterShape()
    var entries: [ShapeEntry] = []
    while kind != .rightBrace {
      entries.append(try parseShapeEntry())
      guard accept(.comma) != nil else { break }
    }
    guard accept(.rightBrace) != nil else { throw unexpected(hint: hintForOperator, opened: opening) }
    context = outer
    try grow()
    return Shape(.map(entries), at: span(from: opening.start))
  }

  private mutating func parseShapeEntry() throws(Failure) -> ShapeEntry {
    if kind == .spread {
      expectations.append(.key)
      throw unexpected(hint: "a map's shape needs no `...`: other fields may be there")
    }
    let key = try parseKey()
    if kind == .question, token(1).kind == .colon {
      let name = key.text ?? "name"
      complain(
        "the `?` of a shape stands behind the entry", at: current.span, "not behind the name",
        hint: "`\(name): string?` is a string, null or not there")
      advance()
    }
    try expect(.colon, hint: hintForMissingColon(behind: key))
    return ShapeEntry(key: key, shape: try parseShape())
  }

  /// `[a, b]`, `[...p]`
  private mutating func parseListShape() throws(Failure) -> Shape {
    let opening = presume(.leftBracket)
    let outer = enterShape()
    if accept(.spread) != nil {
      let item = try parseShape()
      _ = accept(.comma)
      guard accept(.rightBracket) != nil else {
        throw unexpected(hint: "`[...p]` stands alone: each item has the shape p", opened: opening)
      }
      context = outer
      try grow()
      return Shape(.each(item), at: span(from: opening.start))
    }
    var items: [Shape] = []
    while kind != .rightBracket {
      items.append(try parseShape())
      guard accept(.comma) != nil else { break }
    }
    guard accept(.rightBracket) != nil else { throw unexpected(hint: hintForOperator, opened: opening) }
    context = outer
    try grow()
    return Shape(.list(items), at: span(from: opening.start))
  }

  private mutating func enterShape() -> Context {
    let outer = enterBracket()
    context.isInShape = true
    return outer
  }

  /// Whether the `?` here is the shape's: in brackets of a shape it always is, behind one it may begin `? then : else`.
  private var isOptionalMark: Bool {
    guard kind == .question else { return false }
    if context.isInShape { return true }
    let next = token(1)
    if context.newlinesCount, next.startsLine { return true }
    switch next.kind {
    case .comma, .semicolon, .rightBrace, .rightBracket, .rightParenthesis, .closeBraces, .bar, .question, .colon,
      .endOfFile:
      return true
    case .leftBrace:
      // A block, unless `:` follows it.
      guard let partner = brackets.partner(of: position + 1), partner + 1 < tokens.count else { return true }
      return tokens[partner + 1].kind != .colon
    case .minus: return false
    default: return next.kind.isBinaryOperator
    }
  }

  private var hintForOperator: String? {
    kind.isBinaryOperator ? "a value that is computed so goes into parentheses" : nil
  }
}

extension Token.Kind {
  /// Whether a name before it is more than the name: then it is no type.
  fileprivate var goesOnWithName: Bool {
    switch self {
    case .leftParenthesis, .leftBracket, .dot, .optionalDot, .range, .plus, .minus, .star, .slash, .percent: true
    default: false
    }
  }
}

extension Expression {
  /// Whether it starts from a name: then it may be meant as a shape as well as a value.
  fileprivate var isNamed: Bool {
    switch kind {
    case .name: true
    case .field(let base, _, _), .index(let base, _), .each(let base, _), .call(let base, _): base.isNamed
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func noShape(_ value: Expression, in source: Source) -> Diagnostic {
    let text = source.text(value.span)
    let short = text.utf8.count > 40 || text.utf8.contains(UInt8(ascii: "\n")) ? "x" : text
    let type = Suggestion.nearest(to: text, among: Shape.TypeName.allCases.map(\.rawValue))
    return Diagnostic(
      .error, "`matches` takes a shape or a regex", at: value.span, in: source, label: "this is neither",
      hint: type.map { "did you mean the type `\($0)`?" }
        ?? "`matches (\(short))` takes its value as a shape or a regex, `== \(short)` compares")
  }
}
