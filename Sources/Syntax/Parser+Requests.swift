import Diagnostics

/// Requests: a head of raw lines, options, a body.
extension Parser {
  /// A request where an operand stands: behind `=`, `return` and an opening parenthesis; a loop's head has its own.
  mutating func parseRequestOperand() throws(Failure) -> Expression {
    switch last.kind {
    case .assign, .return, .leftParenthesis: break
    default:
      report(.requestNeedsParentheses(text(current), at: current.span, in: source))
      throw Failure()
    }
    return kind == .suiteQL ? try parseSuiteQL() : try parseRequest()
  }

  /// `POST record/v1/customer { … }`. In a loop's head `with` and a brace belong to the loop.
  mutating func parseRequest(inLoopHead: Bool = false) throws(Failure) -> Expression {
    let tallest = height
    height = 0
    defer { height = max(tallest, height) }
    let start = current
    // A request is made of lines, also in brackets.
    let outer = context
    context.newlinesCount = true
    context.bodyMayFollow = true
    guard let method = Method(rawValue: text(presume(.method))) else {
      preconditionFailure("the lexer made a method of a word that is none")
    }
    let target = try parseTarget(of: method, at: start.span)
    let (query, headers) = try parseLines()
    var options: [Option] = []
    var body: Expression?
    if inLoopHead {
      try checkLoopHead()
    } else {
      options = try parseRequestOptions()
      body = try parseBody(of: method, to: target)
      endsBeforeBody = body == nil && method.takesBody && kind == .endOfFile
      if body != nil, options.isEmpty { options = try parseRequestOptions() }
      if kind == .comma, !outer.newlinesCount {
        report(.requestNeedsParentheses(method.rawValue, at: start.span, in: source))
        throw Failure()
      }
      try endRequest(method, to: target)
    }
    context = outer
    try grow()
    let request = Request(
      method: method, methodSpan: start.span, target: target, query: query, headers: headers, options: options,
      body: body)
    return Expression(.request(request), at: span(from: start.start))
  }

  /// The body, on the line where the request stands or below its lines.
  private mutating func parseBody(of method: Method, to target: Template) throws(Failure) -> Expression? {
    guard current.startsLine ? kind.beginsBodyBelow : kind.beginsBody else { return nil }
    guard method.takesBody else {
      let place = current.span
      report(
        kind.beginsBodyBelow
          ? .noBody(method, at: place, in: source) : .textBehind(method, target, at: place, in: source))
      throw Failure()
    }
    return try parsePostfix()
  }

  /// What ends a request. Text that goes on is a mistake: `GET record/v1/customer IS 7`.
  private mutating func endRequest(_ method: Method, to target: Template) throws(Failure) {
    if current.startsLine { return }
    switch kind {
    case .endOfFile, .semicolon, .rightBrace, .rightParenthesis, .rightBracket, .closeBraces: return
    case .invalid: throw Failure()
    default:
      report(.textBehind(method, target, at: current.span, in: source))
      throw Failure()
    }
  }

  mutating func checkLoopHead() throws(Failure) {
    if isAtOptions || kind == .leftBrace { return }
    expectations.append(.token(.leftBrace))
    throw unexpected(hint: "a body and options of the request's own go with it into parentheses")
  }
}

extension Token.Kind {
  /// Whether a body below its request begins with it: no statement does.
  fileprivate var beginsBodyBelow: Bool {
    switch self {
    case .leftBrace, .leftBracket, .multilineStart, .openBraces: true
    default: false
    }
  }

  /// Whether a body on the request's own line begins with it.
  fileprivate var beginsBody: Bool {
    switch self {
    case .name, .leftParenthesis, .stringStart, .rawString, .integer, .decimal, .duration, .null, .true, .false: true
    default: beginsBodyBelow
    }
  }
}

extension Diagnostic {
  fileprivate static func requestNeedsParentheses(_ method: String, at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "a \(Method(rawValue: method) == nil ? "query" : "request") stands in parentheses here", at: span, in: source,
      label: "among other things it has no end of its own", hint: "`(\(method) …)`")
  }

  fileprivate static func noBody(_ method: Method, at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "`\(method.rawValue)` takes no body", at: span, in: source, label: "a body begins here",
      hint: "a filter is a `?q=` line; to send data use POST, PUT or PATCH")
  }

  fileprivate static func textBehind(
    _ method: Method, _ target: Template, at span: Span, in source: Source
  ) -> Diagnostic {
    // The parameter whose value the blank cut off.
    let parameter = source.text(target.span).split(separator: "?", maxSplits: 1).dropFirst().last?.split(separator: "&").last
    return Diagnostic(
      .error, "unexpected text behind the request", at: span, in: source,
      label: method.takesBody
        ? "no body goes on like this" : "a blank ends the target, and `\(method.rawValue)` takes no body",
      hint: method.takesBody
        ? "a body that is no literal, name or call goes into parentheses; so does a request that is computed with"
        : "a blank in a target is `%20`, or wants a line below: `?\(parameter.map { "\($0) …" } ?? "q=…")`; "
          + "a request that is computed with goes into parentheses")
  }
}
