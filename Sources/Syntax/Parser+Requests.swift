import Diagnostics

/// Requests: a head of raw lines, options, a body.
extension Parser {
  /// A request where an operand stands: behind `=`, `return`, `in` and an opening parenthesis.
  mutating func parseRequestOperand() throws(Failure) -> Expression {
    switch last.kind {
    case .assign, .return, .in, .leftParenthesis: break
    default:
      report(.requestNeedsParentheses(text(current), at: current.span, in: source))
      throw Failure()
    }
    return try parseRequest()
  }

  /// `POST record/v1/customer { … }`. In a loop's head `with` and a brace belong to the loop.
  mutating func parseRequest(inLoopHead: Bool = false) throws(Failure) -> Expression {
    let tallest = height
    height = 0
    defer { height = max(tallest, height) }
    let start = current
    guard let method = Method(rawValue: text(presume(.method))) else { preconditionFailure("the lexer made a method of no method") }
    let target = try parseTarget(of: method, at: start.span)
    let (query, headers) = try parseLines()
    var options: [Option] = []
    var body: Expression?
    if inLoopHead {
      try checkLoopHead()
    } else {
      options = try parseRequestOptions()
      body = try parseBody(of: method)
      if body != nil, isAtOptions { options += try parseRequestOptions() }
      try endRequest(method)
    }
    try grow()
    return Expression(
      .request(
        Request(
          method: method, methodSpan: start.span, target: target, query: query, headers: headers, options: options, body: body)),
      at: span(from: start.start))
  }

  // MARK: Head

  private mutating func parseTarget(of method: Method, at place: Span) throws(Failure) -> Template {
    let target = try parseTemplate()
    if target.parts.isEmpty {
      complain(
        "expected a target", at: place.after, "nothing follows `\(method.rawValue)`",
        hint: "`\(method.rawValue) record/v1/customer/7`")
      throw Failure()
    }
    let written = source.bytes[target.span.range]
    if written.first == .quote || written.first == UInt8(ascii: "'") {
      report(.quotedTarget(at: target.span, in: source))
    } else if written.last == UInt8(ascii: ",") {
      report(.targetWithComma(at: Span(target.span.end - 1, target.span.end), in: source))
      throw Failure()
    }
    if kind == .httpVersion { advance() }
    try checkBraces(in: target)
    return target
  }

  /// A single brace is legal, and hardly ever meant.
  private mutating func checkBraces(in target: Template) throws(Failure) {
    var depth = 0
    for case .text(let text) in target.parts {
      for byte in text.utf8 where byte == .leftBrace || byte == .rightBrace { depth += byte == .leftBrace ? 1 : -1 }
    }
    if depth > 0 {
      report(.openBrace(in: target.span, in: source))
      throw Failure()
    }
    for case .text(let text) in target.parts where text.utf8.contains(.leftBrace) && !text.utf8.contains(UInt8(ascii: "$")) {
      return report(.singleBraces(in: target.span, in: source))
    }
  }

  /// Query lines, then header lines.
  private mutating func parseLines() throws(Failure) -> (query: [QueryLine], headers: [HeaderLine]) {
    var query: [QueryLine] = []
    var headers: [HeaderLine] = []
    while true {
      switch kind {
      case .querySign:
        if !headers.isEmpty { complain("unexpected query line", at: current.span, "it stands before the header lines") }
        if let line = try parseQueryLine() { query.append(line) }
      case .headerName: headers.append(try parseHeaderLine())
      default: return (query, headers)
      }
    }
  }

  /// `?name=value`
  private mutating func parseQueryLine() throws(Failure) -> QueryLine? {
    advance()
    let token = presume(.queryName)
    let name = Name(text(token), at: token.span)
    guard kind == .lineSeparator else {
      complain("expected `=`", at: name.span.after, "a query line is `?name=value`")
      presume(.rawEnd)
      return nil
    }
    if name.text.isEmpty { complain("expected a name", at: current.span, "nothing stands before the `=`") }
    presume(.lineSeparator)
    return QueryLine(name: name, value: try parseTemplate())
  }

  /// `Header: value`
  private mutating func parseHeaderLine() throws(Failure) -> HeaderLine {
    let token = advance()
    let name = Name(text(token), at: token.span)
    presume(.lineSeparator)
    if let problem = Diagnostic.header(name, in: source) { report(problem) }
    return HeaderLine(name: name, value: try parseTemplate())
  }

  // MARK: Behind the head

  /// The body, on the line where the request stands or below its lines.
  private mutating func parseBody(of method: Method) throws(Failure) -> Expression? {
    guard current.startsLine ? kind.beginsBodyBelow : kind.beginsBody else { return nil }
    guard method.takesBody else {
      report(kind.beginsBodyBelow ? .noBody(method, at: current.span, in: source) : .textBehind(method, at: current.span, in: source))
      throw Failure()
    }
    let outer = context
    context.bodyMayFollow = true
    let body = try parsePostfix()
    context = outer
    return body
  }

  /// What ends a request. Text that goes on is a mistake: `GET record/v1/customer IS 7`.
  private mutating func endRequest(_ method: Method) throws(Failure) {
    if current.startsLine { return }
    switch kind {
    case .endOfFile, .semicolon, .rightBrace, .rightParenthesis, .rightBracket, .closeBraces: return
    case .invalid: throw Failure()
    default:
      report(.textBehind(method, at: current.span, in: source))
      throw Failure()
    }
  }

  private mutating func checkLoopHead() throws(Failure) {
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
      .error, "a request stands in parentheses here", at: span, in: source, label: "among other things it has no end of its own",
      hint: "`(\(method) …)`")
  }

  fileprivate static func quotedTarget(at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "a target is not quoted", at: span, in: source, label: "raw text, up to a blank",
      hint: "`GET record/v1/customer/{{id}}`")
  }

  fileprivate static func targetWithComma(at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "the target ends in `,`", at: span, in: source, label: "part of the target",
      hint: "a request among other values goes into parentheses; a `,` that is meant is `%2C`")
  }

  fileprivate static func openBrace(in span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "`{` in a target", at: span, in: source, label: "the target goes on up to a blank",
      hint: "a blank stands before a body or a block")
  }

  fileprivate static func singleBraces(in span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .warning, "single braces in a target", at: span, in: source, label: "sent as they stand",
      hint: "`{{id}}` fills in a value")
  }

  fileprivate static func noBody(_ method: Method, at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "`\(method.rawValue)` takes no body", at: span, in: source, label: "a body begins here",
      hint: "a filter is a `?q=` line; to send data use POST, PUT or PATCH")
  }

  fileprivate static func textBehind(_ method: Method, at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "unexpected text behind the request", at: span, in: source,
      label: method.takesBody ? "no body goes on like this" : "a blank ends the target, and `\(method.rawValue)` takes no body",
      hint: method.takesBody
        ? "a body that is no literal, name or call goes into parentheses; so does a request that is computed with"
        : "a blank in a target is `%20`, or wants a `?q=` line; a request that is computed with goes into parentheses")
  }

  /// What is wrong with a header of this name; nil when nothing is.
  fileprivate static func header(_ name: Name, in source: Source) -> Diagnostic? {
    let title = "`\(name.text)` is no header to set"
    switch name.text.lowercased() {
    case "authorization":
      return Diagnostic(
        .error, title, at: name.span, in: source, label: "nss logs in by itself",
        hint: "remove the line; the login comes from the environment: NSS_ACCOUNT, NSS_CLIENT_ID, …")
    case "host", "content-length":
      return Diagnostic(.error, title, at: name.span, in: source, label: "nss sets it by itself", hint: "remove the line")
    case _ where Parser.isOptionName(name.text):
      return Diagnostic(
        .error, title, at: name.span, in: source, label: "this is an option", hint: "`with \(name.text): …`")
    default: return nil
    }
  }
}
